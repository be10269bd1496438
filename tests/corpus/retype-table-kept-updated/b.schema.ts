import { bigint, id, integer, references, sql, Table, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  size = bigint();
  half = bigint().generated(() => sql`${this.size} + 2`, { stored: true });
  weight = integer().backfill(sql`7`);
  updated = timestamp().defaultNow().updatedNow();
}

export class Marks extends Table {
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
}
