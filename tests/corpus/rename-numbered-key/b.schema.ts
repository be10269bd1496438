import { bigint, id, integer, primaryKey, references, Table, type TableOptions } from "colonnade/schema";

export class Clients extends Table {
  static options = { renamedFrom: "accounts" } satisfies TableOptions;
  number = bigint({ as: "number" }).identity().unique().renamedFrom("id");
  tenant = integer();

  pk = primaryKey(this.tenant, this.number);
}

export class Logins extends Table {
  id = id();
  account = references(() => Clients, { column: (client) => client.number, onDelete: "cascade" });
}
