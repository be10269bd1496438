import { id, references, Table, text } from "colonnade/schema";

export class Teams extends Table {
  id = id();
  name = text({ max: 40 });
}

export class People extends Table {
  id = id();
  team = references(() => Teams, { onDelete: "cascade" });
}
