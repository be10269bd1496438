import { id, references, Table, text } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  name = text({ max: 40 });
}

export class Profiles extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" }).nullable();
  motto = text({ max: 40 });
}
