import { id, integer, references, Table, text } from "colonnade/schema";

export const mayLose = ["samples.code", "notes.sample_id"];

export class Samples extends Table {
  code = integer().primaryKey();
  name = text({ max: 20 });
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
