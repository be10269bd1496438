import { check, foreignKey, id, integer, sql, Table } from "colonnade/schema";

export class Users extends Table {
  id = id();
  low = integer().check((low) => sql`${low} >= 0`);
  high = integer();

  ordered = check(sql`${this.low} <= ${this.low}`);
  positive = check(sql`${this.low} >= 0`);
  self = foreignKey([this.id], () => Users, (user) => [user.id]);
}
