import { bigint, check, id, index, integer, references, sql, Table, text } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = bigint();
  quantity = integer();
  total = integer().generated(() => sql`${this.price} * ${this.quantity}`, { stored: true });
  byTotal = index(this.total);
  sane = check(sql`${this.total} >= ${this.price}`);
}

export class Positions extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
  note = text({ max: 50 });
}
