import { id, references, Table, text } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  email = text({ max: 320 });
}

export class Logins extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
}
