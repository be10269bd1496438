import { id, index, references, Table, text } from "colonnade/schema";

export class People extends Table {
  id = id();
  code = text({ max: 40 });
  byCode = index(this.code);
}

export class Visits extends Table {
  id = id();
  personId = references(() => People, { onDelete: "cascade" });
}
