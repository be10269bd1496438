import { id, index, integer, references, sql, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer().nullable();
  total = integer()
    .nullable()
    .generated(() => sql`${this.price} * 2`, { stored: true });
  small = integer()
    .nullable()
    .generated(() => sql`${this.price} + 1`);
  byTotal = index(this.total);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
