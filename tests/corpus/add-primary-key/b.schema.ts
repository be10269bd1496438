import { id, references, Table, text } from "colonnade/schema";

export class Currencies extends Table {
  code = text({ max: 3 }).primaryKey();
  name = text({ max: 40 });
}

export class Prices extends Table {
  id = id();
  currency = references(() => Currencies, { onDelete: "cascade" });
}
