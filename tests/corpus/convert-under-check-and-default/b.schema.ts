import { id, index, integer, references, sql, Table, text } from "colonnade/schema";

export const mayLose = ["samples.val"];

export class Samples extends Table {
  id = id();
  val = integer()
    .default(5)
    .check((val) => sql`${val} > 0`);
  byVal = index(this.val);
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
