import { id, references, Table, text } from "colonnade/schema";

export const extensions = ["citext"];

export class Accounts extends Table {
  id = id();
  email = text({ max: 320 }).native({ postgres: "citext" });
}

export class Logins extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
}
