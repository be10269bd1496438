import { bigint, check, id, integer, references, sql, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  total = bigint().generated(() => sql`${this.price} + 0`, { stored: true });
  seen = bigint().generated(() => sql`${this.price} + 1`);
  sane = check(sql`${this.total} > -10`);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
