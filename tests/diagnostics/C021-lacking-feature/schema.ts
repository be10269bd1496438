import { id, index, native, references, sql, Table, text, unique } from "colonnade/schema";

export class Users extends Table {
  id = id();
  email = text({ max: 320 });
  place = native({ postgres: "point" }, "string");
  manager = references(() => Users, { onDelete: "set null", deferrable: "deferred" }).nullable();
  slot = unique(this.email).deferrable("deferred");
  active = index(this.email).where(sql`${this.email} <> ''`);
  lower = index(sql`lower(${this.email})`).unique();
}
