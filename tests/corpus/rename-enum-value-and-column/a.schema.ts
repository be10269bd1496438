import { id, index, oneOf, references, Table, text } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  name = text({ max: 50 });
  kind = oneOf("guest", "user", "root").default("guest");
  kinds = index(this.kind, this.name);
}

export class Logins extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
}
