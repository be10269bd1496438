import { decimal, id, references, Table, text } from "colonnade/schema";

export const mayLose = ["samples.val"];

export class Samples extends Table {
  id = id();
  val = decimal(6, 2).nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
