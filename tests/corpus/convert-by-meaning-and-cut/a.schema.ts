import { bigint, id, references, Table, text } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = bigint({ as: "number" }).nullable();
  day = bigint({ as: "number" }).nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
