// dialects: mysql, mariadb
import { check, id, integer, sql, Table, timestamp } from "colonnade/schema";

export class Users extends Table {
  id = id();
  double = integer().generated(() => sql`${this.id} * 2`);
  changedAt = timestamp().updatedNow();
  positive = check(sql`${this.id} > 0`);
}
