import { boolean, check, id, index, integer, references, sql, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  quantity = integer();
  discount = integer().backfill(sql`0`);
  total = integer().generated(() => sql`${this.price} * ${this.quantity} - ${this.discount}`, { stored: true });
  cheap = boolean().generated(() => sql`${this.price} < 10`);
  byTotal = index(this.total);
  sane = check(sql`${this.total} > -1000`);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
