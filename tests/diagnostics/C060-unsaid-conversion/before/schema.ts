// dialects: sqlite, postgres
import { boolean, id, Table } from "colonnade/schema";

export class Sessions extends Table {
  id = id();
  startedAt = boolean();
}
