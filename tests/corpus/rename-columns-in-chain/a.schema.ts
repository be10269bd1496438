import { check, id, index, references, sql, Table, text } from "colonnade/schema";

export class Addresses extends Table {
  id = id();
  first = text({ max: 40 });
  second = text({ max: 60 }).nullable();
  third = text({ max: 80 }).default("none");
  bySecond = index(this.second, this.first);
  long = check(sql`length(${this.third}) > 1`);
}

export class Parcels extends Table {
  id = id();
  addressId = references(() => Addresses, { onDelete: "cascade" });
}
