import { bigint, id, references, Table } from "colonnade/schema";

export class Readings extends Table {
  id = id();
  value = bigint().nullable();
}

export class Notes extends Table {
  id = id();
  readingId = references(() => Readings, { onDelete: "cascade" });
}
