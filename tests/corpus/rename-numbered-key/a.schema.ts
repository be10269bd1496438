import { id, integer, references, Table } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  tenant = integer();
}

export class Logins extends Table {
  id = id();
  account = references(() => Accounts, { onDelete: "cascade" });
}
