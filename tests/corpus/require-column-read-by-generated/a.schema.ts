import { id, index, integer, references, sql, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer().nullable();
  quantity = integer();
  total = integer()
    .nullable()
    .generated(() => sql`${this.price} * ${this.quantity}`, { stored: true });
  byTotal = index(this.total);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
