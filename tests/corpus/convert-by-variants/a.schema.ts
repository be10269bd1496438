import { id, references, Table, text, uuid } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = uuid().nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
