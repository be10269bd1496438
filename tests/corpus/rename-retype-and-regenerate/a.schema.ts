import { id, index, integer, references, sql, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  quantity = integer();
  spare = integer().default(3);
  total = integer()
    .generated(() => sql`${this.price} * ${this.quantity} + ${this.spare}`, { stored: true })
    .unique();
  half = integer().generated(() => sql`${this.price} + 1`);
  byHalf = index(this.half, this.price);
}

export class Payments extends Table {
  id = id();
  orderTotal = references(() => Orders, { column: (o) => o.total, onDelete: "restrict" });
}
