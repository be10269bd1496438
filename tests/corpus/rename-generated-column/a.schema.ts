import { id, index, integer, references, sql, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  quantity = integer();
  total = integer().generated(() => sql`${this.price} * ${this.quantity}`, { stored: true });
  sum = integer().generated(() => sql`${this.price} + ${this.quantity}`, { stored: true });
  byTotal = index(this.total);
  bySum = index(this.sum);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
