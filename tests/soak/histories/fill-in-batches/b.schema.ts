import { bigint, id, integer, sql, Table, text, timestamp } from "colonnade/schema";

/** More rows than one batch, and on PostgreSQL a trigger that takes none of them for somebody's change. */
export class Letters extends Table {
  id = id();
  body = text({ max: 60 });
  rank = integer().backfill(7, { batches: true });
  size = integer().backfill(sql`length(${this.body})`, { batches: true });
  updatedAt = timestamp().defaultNow().updatedNow();
}

/** MySQL and MariaDB convert by copying in batches, whose key is a text here. */
export class Words extends Table {
  word = text({ max: 30 }).primaryKey();
  said = bigint({ as: "number", means: "epochMilliseconds" });
}
