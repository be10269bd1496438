import { bigint, id, references, Table, text } from "colonnade/schema";

export class Jobs extends Table {
  id = bigint({ as: "number" }).primaryKey();
  name = text({ max: 40 });
}

export class Runs extends Table {
  id = id();
  job = references(() => Jobs, { onDelete: "cascade" });
}
