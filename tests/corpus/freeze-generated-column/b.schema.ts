import { id, index, integer, references, Table, text } from "colonnade/schema";

export const mayLose = ["people.first", "people.last"];

export class People extends Table {
  id = id();
  called = text({ max: 120 }).default("nobody");
  initials = integer().nullable();
  byCalled = index(this.called);
}

export class Visits extends Table {
  id = id();
  personId = references(() => People, { onDelete: "cascade" });
}
