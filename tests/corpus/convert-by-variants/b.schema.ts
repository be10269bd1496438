import { bytes, id, references, sql, Table, text, variants } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = bytes({ max: 16 })
    .convertedFrom((old) =>
      variants({
        sqlite: sql`unhex(replace(${old}, '-', ''))`,
        postgres: sql`decode(replace(${old}::text, '-', ''), 'hex')`,
        mysql: sql`unhex(replace(${old}, '-', ''))`,
        mariadb: sql`unhex(replace(${old}, '-', ''))`,
      }),
    )
    .nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}
