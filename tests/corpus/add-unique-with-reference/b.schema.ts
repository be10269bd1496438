import { id, integer, references, Table, text } from "colonnade/schema";

export class Products extends Table {
  id = id();
  sku = text({ max: 12 }).unique();
}

export class Stocks extends Table {
  id = id();
  sku = references(() => Products, { column: (product) => product.sku, onDelete: "cascade", onUpdate: "cascade" });
  count = integer();
}

export class Offers extends Table {
  id = id();
  product = references(() => Products, { column: (product) => product.sku, onDelete: "cascade" });
}
