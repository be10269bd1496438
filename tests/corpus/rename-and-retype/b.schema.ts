import { bigint, check, id, index, integer, references, sql, Table, variants } from "colonnade/schema";

export class Meters extends Table {
  id = id();
  value = bigint().renamedFrom("reading");
  takenAt = bigint({ as: "number", means: "epochMilliseconds" }).renamedFrom("taken");
  size = integer()
    .renamedFrom("code")
    .convertedFrom((old) => sql`length(${old})`, {
      down: (now) =>
        variants({
          sqlite: sql`printf('%d', ${now})`,
          postgres: sql`${now}::text`,
          mysql: sql`cast(${now} as char)`,
          mariadb: sql`cast(${now} as char)`,
        }),
    });
  byReading = index(this.value);
  sane = check(sql`${this.value} > -100`);
}

export class Repairs extends Table {
  id = id();
  meterId = references(() => Meters, { onDelete: "cascade" });
}
