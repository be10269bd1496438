import { bigint, id, index, references, Table, text } from "colonnade/schema";

export class Tokens extends Table {
  key = text({ max: 20 }).primaryKey();
  place = bigint({ as: "number" }).identity();
  note = text({ max: 40 }).nullable();

  order = index(this.place, this.note);
}

export class Uses extends Table {
  id = id();
  token = references(() => Tokens, { onDelete: "cascade" });
}
