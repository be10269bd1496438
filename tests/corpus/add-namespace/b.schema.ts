import { bigint, id, oneOf, references, select, sql, Table, text, timestamp, View } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  name = text({ max: 50 });
}

export class Logins extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
}

export class Entries extends Table {
  static options = { namespace: "audit" };
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
  kind = oneOf("in", "out").default("in");
  at = timestamp().defaultNow().updatedNow();
}

export class Entrants extends View {
  static options = { namespace: "audit" };
  name = text({ max: 50 });
  entry = bigint({ as: "number" });

  query = select(
    { a: Accounts, e: Entries },
    ({ a, e }) => sql`select ${a.name}, ${e.id} from ${a} join ${e} on ${e.accountId} = ${a.id}`,
  );
}

/** Of the same name as a view in another namespace. */
export class PlainEntrants extends View {
  static options = { name: "entrants" };
  name = text({ max: 50 });

  query = select({ e: Entrants }, ({ e }) => sql`select ${e.name} from ${e}`);
}
