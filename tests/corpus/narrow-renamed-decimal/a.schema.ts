import { decimal, id, references, Table, text } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = decimal(12, 4).nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
