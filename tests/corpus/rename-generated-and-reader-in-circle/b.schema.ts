import { bigint, id, integer, references, sql, Table } from "colonnade/schema";

export class Teams extends Table {
  id = id();
  number = bigint().renamedFrom("code");
  tag = integer()
    .generated(() => sql`${this.number} + 100`, { stored: true })
    .unique()
    .renamedFrom("label");
  leadId = references(() => Members, { onDelete: "set null" }).nullable();
}

export class Members extends Table {
  id = id();
  team = references(() => Teams, { column: (t) => t.tag });
}
