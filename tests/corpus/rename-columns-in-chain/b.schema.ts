import { check, id, index, references, sql, Table, text } from "colonnade/schema";

export class Addresses extends Table {
  id = id();
  second = text({ max: 40 }).renamedFrom("first");
  third = text({ max: 60 }).nullable().renamedFrom("second");
  fourth = text({ max: 80 }).default("none").renamedFrom("third");
  bySecond = index(this.third, this.second);
  long = check(sql`length(${this.fourth}) > 1`);
}

export class Parcels extends Table {
  id = id();
  addressId = references(() => Addresses, { onDelete: "cascade" });
}
