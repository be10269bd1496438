import { id, index, oneOf, references, Table, text } from "colonnade/schema";

export class Members extends Table {
  static options = { renamedFrom: "accounts" };
  id = id();
  name = text({ max: 50 });
  role = oneOf("visitor", "member", "administrator")
    .default("visitor")
    .renamedFrom("kind")
    .renamedValues({ guest: "visitor", user: "member", root: "administrator" });
  roles = index(this.role, this.name);
}

export class Logins extends Table {
  id = id();
  accountId = references(() => Members, { onDelete: "cascade" });
}
