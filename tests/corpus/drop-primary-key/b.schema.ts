import { id, integer, references, Table, text } from "colonnade/schema";

export class Stations extends Table {
  code = text({ max: 12 });
  number = integer().unique();
}

export class Readings extends Table {
  id = id();
  station = references(() => Stations, { column: (station) => station.number, onDelete: "cascade" });
  value = integer();
}
