import { id, references, Table, text } from "colonnade/schema";

export const mayLose = ["audit.entries", "entries"];

export class Accounts extends Table {
  id = id();
  name = text({ max: 50 });
}

export class Logins extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
}
