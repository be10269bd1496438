import { id, index, references, sql, Table, text } from "colonnade/schema";

export class People extends Table {
  id = id();
  first = text({ max: 40 });
  middle = text({ max: 40 }).nullable();
  last = text({ max: 40 });
  called = text({ max: 140 }).generated(() => sql`concat(${this.first}, coalesce(${this.middle}, ''), ${this.last})`, {
    stored: true,
  });
  byCalled = index(this.called);
}

export class Visits extends Table {
  id = id();
  personId = references(() => People, { onDelete: "cascade" });
}
