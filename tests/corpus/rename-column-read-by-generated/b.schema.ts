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
  unitPrice = integer().renamedFrom("price");
  quantity = integer();
  total = integer().generated(() => sql`${this.unitPrice} * ${this.quantity}`, { stored: true });
  changed = timestamp().defaultNow().updatedNow();
  byTotal = index(this.total);
  byPrice = index(this.unitPrice, desc(this.quantity));
  sane = check(sql`${this.unitPrice} >= ${this.quantity} or ${this.total} > 0`);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}

export class Dear extends View {
  id = bigint({ as: "number" });
  price = integer();
  query = select({ o: Orders }, ({ o }) => sql`select ${o.id}, ${o.unitPrice} from ${o} where ${o.total} > 100`);
}
