import { id, integer, references, Table, text } from "colonnade/schema";

export class Members extends Table {
  team = integer();
  person = integer().primaryKey();
  role = text({ max: 20 });
}

export class Badges extends Table {
  id = id();
  person = references(() => Members, { onDelete: "cascade" });
}
