import { id, references, Table } from "colonnade/schema";

export class Teams extends Table {
  id = id();
  lead = references(() => People, { onDelete: "cascade" }).nullable();
}

export class People extends Table {
  id = id();
  squad = references(() => Teams, { onDelete: "set null" })
    .nullable()
    .renamedFrom("team");
}
