import { id, integer, references, Table, text } from "colonnade/schema";

export class Places extends Table {
  code = text({ max: 8 }).unique();
  number = integer().primaryKey();
}

export class Trips extends Table {
  id = id();
  from = references(() => Places, { column: (place) => place.code, onDelete: "cascade" });
  to = references(() => Places, { onUpdate: "cascade" });
}
