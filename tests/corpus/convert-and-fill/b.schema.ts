import { id, integer, references, sql, Table, text } from "colonnade/schema";

export const mayLose = ["samples.val"];

export class Samples extends Table {
  id = id();
  val = integer().backfill(sql`0`);
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
