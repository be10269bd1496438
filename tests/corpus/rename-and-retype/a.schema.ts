import { check, id, index, integer, references, sql, Table, text, timestamp } from "colonnade/schema";

export class Meters extends Table {
  id = id();
  reading = integer();
  taken = timestamp();
  code = text({ max: 20 });
  byReading = index(this.reading);
  sane = check(sql`${this.reading} > -100`);
}

export class Repairs extends Table {
  id = id();
  meterId = references(() => Meters, { onDelete: "cascade" });
}
