import { id, index, integer, references, sql, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  quantity = integer();
  whole = integer()
    .generated(() => sql`${this.price} * ${this.quantity}`, { stored: true })
    .renamedFrom("total");
  added = integer()
    .generated(() => sql`${this.price} + ${this.quantity} + 1`, { stored: true })
    .renamedFrom("sum");
  byTotal = index(this.whole);
  bySum = index(this.added);
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
