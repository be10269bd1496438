import { id, integer, references, sql, Table, text } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = text({ max: 20 });
  size = integer().backfill(sql`length(${this.val})`);
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
