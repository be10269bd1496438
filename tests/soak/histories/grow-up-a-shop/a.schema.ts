import { boolean, id, index, integer, references, Table, text, timestamp } from "colonnade/schema";

export class Customers extends Table {
  id = id();
  mail = text({ max: 200 }).unique();
  age = integer().nullable();
  legacy = text({ max: 10 }).nullable();
  active = boolean().default(true);
  since = timestamp();

  byAge = index(this.age);
}

export class Orders extends Table {
  id = id();
  customerId = references(() => Customers, { onDelete: "cascade" });
  placed = text({ max: 30 });
  amount = integer();
}

export class Leftovers extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
