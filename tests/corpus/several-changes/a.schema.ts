import { boolean, id, index, integer, references, Table, text, timestamp } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  mail = text({ max: 200 }).unique();
  age = integer().nullable();
  legacy = text({ max: 10 }).nullable();
  active = boolean().default(true);
  createdAt = timestamp().defaultNow();

  byAge = index(this.age);
}

export class Logins extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
}
