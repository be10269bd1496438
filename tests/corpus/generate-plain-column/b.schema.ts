import { id, index, integer, references, sql, Table } from "colonnade/schema";

export const mayLose = ["orders.total", "orders.kept"];

export class Orders extends Table {
  id = id();
  price = integer();
  quantity = integer();
  total = integer().generated(() => sql`${this.price} * ${this.quantity}`, { stored: true });
  counted = integer()
    .generated(() => sql`${this.quantity} + 1`)
    .renamedFrom("kept");
  byTotal = index(this.total);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
