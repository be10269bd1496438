import { id, references, sql, Table, text } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = text({ max: 20 })
    .convertedFrom((old) => sql`case when ${old} = 0 then 'none' else 'some' end`, {
      down: (old) => sql`case when ${old} = 'none' then 0 else 1 end`,
    })
    .nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
