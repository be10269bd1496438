import { id, integer, references, sql, Table, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  size = integer();
  half = integer().generated(() => sql`${this.size} + 1`, { stored: true });
  updated = timestamp().defaultNow().updatedNow();
}

export class Marks extends Table {
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
}
