import { id, index, integer, references, sql, Table, text } from "colonnade/schema";

export class People extends Table {
  id = id();
  oldCode = text({ max: 40 }).renamedFrom("code");
  code = integer().backfill(sql`0`);
  byCode = index(this.code);
}

export class Visits extends Table {
  id = id();
  personId = references(() => People, { onDelete: "cascade" });
}
