import { id, references, Table, text } from "colonnade/schema";

export class Teams extends Table {
  id = id();
  name = text({ max: 40 });
  lead = references(() => People, { onDelete: "set null" }).nullable();
}

export class People extends Table {
  id = id();
  team = references(() => Teams, { onDelete: "cascade" });
}
