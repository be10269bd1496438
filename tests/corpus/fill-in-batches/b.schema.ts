import { id, integer, sql, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  title = text({ max: 60 });
  rank = integer().backfill(7, { batches: true });
  slug = text({ max: 60 }).backfill(sql`lower(${this.title})`, { batches: true });
}

/** A trigger keeps one of its columns current, and filling the rows is no change that anybody made. */
export class Letters extends Table {
  id = text({ max: 20 }).primaryKey();
  body = text();
  size = integer().backfill(sql`length(${this.body})`, { batches: true });
  updatedAt = timestamp().defaultNow().updatedNow();
}
