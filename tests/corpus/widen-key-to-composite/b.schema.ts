import { bigint, id, integer, references, Table, type TableOptions, text } from "colonnade/schema";

export class Accounts extends Table {
  static options = { primaryKey: ["tenant", "id"] } satisfies TableOptions;
  id = bigint({ as: "number" });
  tenant = integer();
  name = text({ max: 40 }).unique();
}

export class Logins extends Table {
  id = id();
  account = references(() => Accounts, { column: (account) => account.name, onDelete: "cascade" });
}
