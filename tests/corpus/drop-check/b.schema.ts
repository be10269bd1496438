import { id, integer, references, Table } from "colonnade/schema";

export class Spans extends Table {
  id = id();
  low = integer();
  high = integer();
}

export class Marks extends Table {
  id = id();
  span = references(() => Spans, { onDelete: "cascade" });
}
