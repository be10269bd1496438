import { boolean, check, id, index, integer, references, sql, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  quantity = integer();
  total = integer().generated(() => sql`${this.price} * ${this.quantity}`, { stored: true });
  small = boolean().generated(() => sql`${this.price} < 10`);
  bySmall = index(this.small, this.price);
  sane = check(sql`${this.total} > -1000`);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
