import { id, index, integer, references, sql, Table, text } from "colonnade/schema";

export class People extends Table {
  id = id();
  first = text({ max: 40 });
  last = text({ max: 40 });
  called = text({ max: 90 }).generated(() => sql`concat(${this.first}, ' ', ${this.last})`, { stored: true });
  initials = integer().generated(() => sql`length(${this.first})`, { stored: true });
  byCalled = index(this.called);
}

export class Visits extends Table {
  id = id();
  personId = references(() => People, { onDelete: "cascade" });
}
