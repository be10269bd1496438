import { check, id, index, integer, references, sql, Table, text } from "colonnade/schema";

export class Products extends Table {
  id = id();
  /** What it costs. */
  price = integer().nullable();
  name = text({ max: 40 }).default("thing");
  byPrice = index(this.price);
  sane = check(sql`${this.price} >= 0`);
}

export class Sales extends Table {
  id = id();
  productId = references(() => Products, { onDelete: "cascade" });
}
