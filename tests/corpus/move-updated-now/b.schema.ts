import { id, references, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  body = text({ max: 40 });
  seen = timestamp().defaultNow();
  saved = timestamp().defaultNow().updatedNow();
}

export class Marks extends Table {
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
}
