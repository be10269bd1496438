import { bigint, id, integer, references, select, sql, Table, View } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  total = integer().generated(() => sql`${this.price} * 3`, { stored: true });
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}

export class Totals extends View {
  id = bigint({ as: "number" });
  total = integer();
  query = select({ o: Orders }, ({ o }) => sql`select ${o.id}, ${o.total} from ${o}`);
}

export class Large extends View {
  id = bigint({ as: "number" });
  query = select({ t: Totals }, ({ t }) => sql`select ${t.id} from ${t} where ${t.total} > 100`);
}
