import { bigint, id, references, Table } from "colonnade/schema";

export const mayLose = ["readings.value", "readings.spare"];

export class Readings extends Table {
  id = id();
  value = bigint();
  spare = bigint({ as: "number" }).nullable();
}

export class Notes extends Table {
  id = id();
  readingId = references(() => Readings, { onDelete: "cascade" });
}
