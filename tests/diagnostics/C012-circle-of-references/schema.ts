import { id, references, Table, text } from "colonnade/schema";

export class Sessions extends Table {
  id = references(() => Owners).primaryKey();
}

export class Owners extends Table {
  id = references(() => Sessions).primaryKey();
}

export class Messages extends Table {
  id = id();
  content = text();
  sessionId = references(() => Sessions);
}
