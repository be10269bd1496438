import { id, integer, Table, text } from "colonnade/schema";

export class Products extends Table {
  id = id();
  sku = text({ max: 12 });
}

export class Stocks extends Table {
  id = id();
  sku = text({ max: 12 });
  count = integer();
}
