import { id, index, integer, sql, Table, text, timestamp } from "colonnade/schema";

/** Between the two indexes that no transaction holds stands what one does. */
export class Notes extends Table {
  id = id();
  title = text({ max: 60 });
  writtenAt = timestamp();
  rank = integer().backfill(sql`length(${this.title})`, { batches: true });

  recent = index(this.writtenAt).concurrently();
  titles = index(this.title).unique().concurrently();
  ranks = index(this.rank);
}
