import { id, references, Table, text } from "colonnade/schema";

export class Answers extends Table {
  id = id();
  topic = references(() => Topics, { onDelete: "cascade" });
}

export class Topics extends Table {
  name = text({ max: 20 }).primaryKey();
}
