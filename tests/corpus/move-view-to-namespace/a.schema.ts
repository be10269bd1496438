import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  name = text({ max: 50 });
}

export class Logins extends Table {
  static options = { namespace: "audit" };
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
}

export class Active extends View {
  id = bigint({ as: "number" });
  query = select(
    { a: Accounts, l: Logins },
    ({ a, l }) => sql`select ${a.id} from ${a} join ${l} on ${l.accountId} = ${a.id}`,
  );
}

export class ActiveCount extends View {
  total = bigint({ as: "number" });
  query = select({ a: Active }, ({ a }) => sql`select count(${a.id}) from ${a}`);
}
