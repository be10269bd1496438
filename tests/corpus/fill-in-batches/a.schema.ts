import { id, integer, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  title = text({ max: 60 });
  rank = integer().nullable();
}

/** A trigger keeps one of its columns current, and filling the rows is no change that anybody made. */
export class Letters extends Table {
  id = text({ max: 20 }).primaryKey();
  body = text();
  updatedAt = timestamp().defaultNow().updatedNow();
}
