import { check, id, script, sql, Table, text, timestamp, variants } from "colonnade/schema";

export class Users extends Table {
  id = id();
  email = text({ max: 320 }).check((email) => sql`${email} ~ '^[^@]+@[^@]+$'`);
  slug = text({ max: 64 }).default(sql`md5('')`);
  at = timestamp().default(variants({ sqlite: sql`'2000-01-01 00:00:00.000'` }));
  sane = check(sql`email <> ''`);
}

export const audit = script("audit", {
  create: { sqlite: sql`create table audit (id int)`, postgres: sql`create table audit (id int)` },
  drop: { sqlite: sql`drop table audit` },
});
