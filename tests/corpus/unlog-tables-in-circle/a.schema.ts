import { id, references, Table } from "colonnade/schema";

export class Teams extends Table {
  id = id();
  leadId = references(() => Members, { onDelete: "set null" }).nullable();
}

export class Members extends Table {
  id = id();
  teamId = references(() => Teams, { onDelete: "cascade" });
}
