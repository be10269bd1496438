import { id, references, Table } from "colonnade/schema";

export class Teams extends Table {
  id = id();
  lead = references(() => People, { onDelete: "set null" }).nullable();
}

export class People extends Table {
  id = id();
  team = references(() => Teams, { onDelete: "cascade" });
}
