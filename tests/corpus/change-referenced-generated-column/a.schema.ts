import { id, integer, references, sql, Table } from "colonnade/schema";

export class Parts extends Table {
  id = id();
  code = integer();
  label = integer()
    .generated(() => sql`${this.code} + 1000`, { stored: true })
    .unique();
}

export class Uses extends Table {
  id = id();
  part = references(() => Parts, { column: (p) => p.label, onDelete: "restrict" });
}
