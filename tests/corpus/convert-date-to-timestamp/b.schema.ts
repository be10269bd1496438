import { id, references, Table, text, timestamp } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = timestamp().nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
