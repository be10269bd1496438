import { bigint, id, references, Table, text } from "colonnade/schema";

export class Tokens extends Table {
  key = text({ max: 20 }).primaryKey();
  place = bigint({ as: "number" }).identity().unique();
  note = text({ max: 40 }).nullable();
}

export class Uses extends Table {
  id = id();
  token = references(() => Tokens, { onDelete: "cascade" });
}
