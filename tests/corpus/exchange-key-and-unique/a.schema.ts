import { id, integer, references, Table, text } from "colonnade/schema";

export class Places extends Table {
  code = text({ max: 8 }).primaryKey();
  number = integer().unique();
}

export class Trips extends Table {
  id = id();
  from = references(() => Places, { onDelete: "cascade" });
  to = references(() => Places, { column: (place) => place.number, onUpdate: "cascade" });
}
