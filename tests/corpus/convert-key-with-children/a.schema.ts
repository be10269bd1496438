import { id, references, Table, text } from "colonnade/schema";

export class Samples extends Table {
  code = text({ max: 20 }).primaryKey();
  name = text({ max: 20 });
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
