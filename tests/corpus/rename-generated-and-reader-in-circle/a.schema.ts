import { id, integer, references, sql, Table } from "colonnade/schema";

export class Teams extends Table {
  id = id();
  code = integer();
  label = integer()
    .generated(() => sql`${this.code} + 100`, { stored: true })
    .unique();
  leadId = references(() => Members, { onDelete: "set null" }).nullable();
}

export class Members extends Table {
  id = id();
  team = references(() => Teams, { column: (t) => t.label });
}
