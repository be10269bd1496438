import { id, integer, references, Table, text } from "colonnade/schema";

export const mayLose = ["samples.val"];

export class Samples extends Table {
  id = id();
  val = integer().nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
