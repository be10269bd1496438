import { id, references, sql, Table, text } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = text({ max: 20 })
    .default("5")
    .check((val) => sql`length(${val}) < 5`);
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
