import { id, references, Table, text } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = text({ max: 40 }).nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
