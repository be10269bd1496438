import { id, references, Table, text } from "colonnade/schema";

export class Words extends Table {
  static options = { sqlite: { withoutRowid: false } };
  word = text({ max: 40 }).primaryKey();
  sense = text({ max: 40 }).nullable();
}

export class Uses extends Table {
  id = id();
  word = references(() => Words, { onDelete: "cascade", onUpdate: "cascade" });
}
