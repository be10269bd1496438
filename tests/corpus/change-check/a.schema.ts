import { check, id, integer, references, sql, Table } from "colonnade/schema";

export class Spans extends Table {
  id = id();
  low = integer();
  high = integer();

  ordered = check(sql`${this.low} < ${this.high}`);
}

export class Marks extends Table {
  id = id();
  span = references(() => Spans, { onDelete: "cascade" });
}
