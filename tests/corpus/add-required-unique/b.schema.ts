import { id, references, sql, Table, text } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = text({ max: 20 });
  slug = text({ max: 40 }).unique().backfill(sql`concat(${this.val}, '-x')`);
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
