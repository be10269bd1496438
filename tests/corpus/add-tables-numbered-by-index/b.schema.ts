import { bigint, id, index, references, Table, text } from "colonnade/schema";

export class Books extends Table {
  id = id();
}

export class Notes extends Table {
  key = text({ max: 20 }).primaryKey();
  place = bigint({ as: "number" }).identity();
  book = references(() => Books, { onDelete: "cascade" });
  order = index(this.place);
}

export class Tags extends Table {
  key = text({ max: 20 }).primaryKey();
  place = bigint({ as: "number" }).identity();
  book = references(() => Books, { onDelete: "cascade" });
  order = index(this.place);
}
