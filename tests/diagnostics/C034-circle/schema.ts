import { id, integer, select, sql, Table, View } from "colonnade/schema";

export class Users extends Table {
  id = id();
  low = integer().generated(() => sql`${this.high} - 1`);
  high = integer().generated(() => sql`${this.low} + 1`);
}

export class Active extends View {
  id = integer();
  query = select({ r: Recent }, ({ r }) => sql`select ${r.id} from ${r}`);
}

export class Recent extends View {
  id = integer();
  query = select({ a: Active }, ({ a }) => sql`select ${a.id} from ${a}`);
}
