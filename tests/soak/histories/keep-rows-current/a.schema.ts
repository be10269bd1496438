import { id, integer, references, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  body = text();
  changed = timestamp().defaultNow().updatedNow();
}

export class Prices extends Table {
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
  price = integer();
  quantity = integer();
  updatedAt = timestamp().defaultNow();
}
