import { id, references, Table } from "colonnade/schema";

export class Teams extends Table {
  static options = { postgres: { unlogged: true } };
  id = id();
  leadId = references(() => Members, { onDelete: "set null" }).nullable();
}

export class Members extends Table {
  static options = { postgres: { unlogged: true } };
  id = id();
  teamId = references(() => Teams, { onDelete: "cascade" });
}
