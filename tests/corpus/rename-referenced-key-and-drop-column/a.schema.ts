import { id, integer, references, Table, text } from "colonnade/schema";

export class Parents extends Table {
  id = id();
  label = text({ max: 20 }).nullable();
}

export class Children extends Table {
  id = id();
  parent = references(() => Parents, { onDelete: "cascade" });
  place = integer();
}
