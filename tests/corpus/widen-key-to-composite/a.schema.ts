import { id, integer, references, Table, text } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  tenant = integer();
  name = text({ max: 40 }).unique();
}

export class Logins extends Table {
  id = id();
  account = references(() => Accounts, { column: (account) => account.name, onDelete: "cascade" });
}
