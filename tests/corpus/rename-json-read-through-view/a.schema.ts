import { id, integer, json, references, select, sql, Table, text, unique, View } from "colonnade/schema";

/** Who may come in. */
export class Accounts extends Table {
  id = id();
  name = text({ max: 40 });
  facts = json().default({ a: 2 });
  parent = references(() => Accounts, { onDelete: "cascade" }).nullable();

  only = unique(this.parent).nullsNotDistinct();
}

export class Logins extends Table {
  id = id();
  account = references(() => Accounts, { onDelete: "cascade" });
  place = integer();
}

export class Known extends View {
  name = text({ max: 40 });
  facts = json();
  query = select({ a: Accounts }, ({ a }) => sql`select ${a.name}, ${a.facts} from ${a}`);
}
