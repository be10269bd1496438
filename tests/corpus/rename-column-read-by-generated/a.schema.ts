import {
  bigint,
  check,
  desc,
  id,
  index,
  integer,
  references,
  select,
  sql,
  Table,
  timestamp,
  View,
} from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  quantity = integer();
  total = integer().generated(() => sql`${this.price} * ${this.quantity}`, { stored: true });
  changed = timestamp().defaultNow().updatedNow();
  byTotal = index(this.total);
  byPrice = index(this.price, desc(this.quantity));
  sane = check(sql`${this.price} >= ${this.quantity} or ${this.total} > 0`);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}

export class Dear extends View {
  id = bigint({ as: "number" });
  price = integer();
  query = select({ o: Orders }, ({ o }) => sql`select ${o.id}, ${o.price} from ${o} where ${o.total} > 100`);
}
