import { id, references, Table, text } from "colonnade/schema";

export class Countries extends Table {
  id = id();
  code = text({ max: 2 }).unique();
  name = text({ max: 60 });
}

export class Cities extends Table {
  id = id();
  country = references(() => Countries, { column: (country) => country.code, onDelete: "cascade" });
  name = text({ max: 60 });
}
