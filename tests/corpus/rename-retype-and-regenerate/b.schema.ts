import { bigint, id, index, integer, references, sql, Table } from "colonnade/schema";

export const mayLose = ["orders.spare"];

export class Purchases extends Table {
  static options = { renamedFrom: "orders" };
  id = id();
  cost = bigint().renamedFrom("price");
  count = integer().renamedFrom("quantity");
  total = integer()
    .generated(() => sql`${this.cost} * ${this.count} + 3`, { stored: true })
    .unique();
  more = bigint()
    .generated(() => sql`${this.cost} + 1`)
    .renamedFrom("half");
  byHalf = index(this.more, this.cost);
}

export class Payments extends Table {
  id = id();
  orderTotal = references(() => Purchases, { column: (p) => p.total, onDelete: "restrict" });
}
