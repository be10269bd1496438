import { bigint, Table, text } from "colonnade/schema";

export class Tokens extends Table {
  key = text({ max: 20 }).primaryKey();
  place = bigint({ as: "number" }).identity().unique();
}
