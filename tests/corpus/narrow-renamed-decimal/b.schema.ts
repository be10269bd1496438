import { decimal, id, references, Table, text } from "colonnade/schema";

export const mayLose = ["samples.worth"];

export class Samples extends Table {
  id = id();
  worth = decimal(12, 2).nullable().renamedFrom("val");
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
