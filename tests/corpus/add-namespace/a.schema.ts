import { id, references, Table, text } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  name = text({ max: 50 });
}

export class Logins extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
}
