import { id, index, references, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  body = text({ max: 40 });
  updated = timestamp().defaultNow().updatedNow();
  byUpdated = index(this.updated);
}

export class Marks extends Table {
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
  updated = timestamp().defaultNow().updatedNow();
}
