import { id, index, integer, references, sql, Table, text } from "colonnade/schema";

export class People extends Table {
  id = id();
  name = text({ max: 40 });
  size = integer().generated(() => sql`length(${this.name}) + 1`, { stored: true });
  byName = index(this.name).including(this.size);
}

export class Visits extends Table {
  id = id();
  personId = references(() => People, { onDelete: "cascade" });
}
