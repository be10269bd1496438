import { bigint, boolean, check, id, index, integer, references, sql, Table, text, timestamp } from "colonnade/schema";

export const mayLose = ["customers.legacy", "leftovers", "orders.placed"];

/** People who have bought something: renamed, retyped, dropped, required, indexed and kept current in one step. */
export class Customers extends Table {
  id = id();
  email = text({ max: 320 }).unique().renamedFrom("mail");
  age = integer()
    .default(18)
    .backfill(sql`18`)
    .check((age) => sql`${age} >= 0`);
  active = boolean().default(false);
  since = bigint({ as: "number", means: "epochMilliseconds" });
  letters = integer().backfill(sql`length(${this.email})`);

  byAge = index(this.age, this.active);
  bySince = index(this.since);
}

export class Orders extends Table {
  id = id();
  customerId = references(() => Customers, { onDelete: "cascade" });
  placed = timestamp();
  cents = bigint({ as: "number" }).renamedFrom("amount");
  note = text({ max: 80 }).default("none");

  byCustomer = index(this.customerId, this.placed);
  sane = check(sql`${this.cents} > -1000000`);
}
