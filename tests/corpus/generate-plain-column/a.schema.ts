import { id, index, integer, references, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  quantity = integer();
  total = integer().default(0);
  kept = integer().nullable();
  byTotal = index(this.total);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
