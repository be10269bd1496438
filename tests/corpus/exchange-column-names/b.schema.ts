import { id, references, Table, text } from "colonnade/schema";

export class People extends Table {
  id = id();
  first = text({ max: 40 }).renamedFrom("last");
  last = text({ max: 40 }).renamedFrom("first");
}

export class Visits extends Table {
  id = id();
  personId = references(() => People, { onDelete: "cascade" });
}
