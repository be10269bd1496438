import { id, references, Table } from "colonnade/schema";
import { Sessions } from "./schema.ts";

/** What a broken file declares is no further mistake here. */
export class Messages extends Table {
  id = id();
  sessionId = references(() => Sessions);
}
