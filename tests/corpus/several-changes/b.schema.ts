import { boolean, id, index, integer, references, sql, Table, text, timestamp } from "colonnade/schema";

export const mayLose = ["accounts.legacy"];

/** People who can log in. */
export class Accounts extends Table {
  id = id();
  email = text({ max: 320 }).unique().renamedFrom("mail");
  age = integer()
    .default(18)
    .backfill(sql`18`)
    .check((age) => sql`${age} >= 0`);
  active = boolean().default(false);
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();

  byAge = index(this.age, this.active);
}

export class Logins extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
}
