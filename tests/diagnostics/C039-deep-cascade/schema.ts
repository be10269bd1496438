import { id, references, Table } from "colonnade/schema";

export class Sessions extends Table {
  id = id();
}

export class Messages extends Table {
  id = id();
  sessionId = references(() => Sessions, { onDelete: "cascade" });
  answered = references(() => Messages, { onDelete: "set null" }).nullable();
}
