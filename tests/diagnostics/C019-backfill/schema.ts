import { boolean, date, id, integer, oneOf, sql, Table, text } from "colonnade/schema";

export class Users extends Table {
  id = id();
  age = integer().backfill(sql`'text'`);
  quoted = integer().backfill(sql`'18'`);
  isActive = boolean().backfill(sql`1`);
  born = date().backfill(sql`'1999-02-29'`);
  role = oneOf("admin", "member").backfill(sql`'memeber'`);
  country = text({ max: 2 }).backfill(sql`'none'`);
  computed = integer().backfill(sql`length(${this.country})`);
}
