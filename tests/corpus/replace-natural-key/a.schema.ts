import { id, references, Table, text } from "colonnade/schema";

export class Countries extends Table {
  code = text({ max: 2 }).primaryKey();
  name = text({ max: 60 });
}

export class Cities extends Table {
  id = id();
  country = references(() => Countries, { onDelete: "cascade" });
  name = text({ max: 60 });
}
