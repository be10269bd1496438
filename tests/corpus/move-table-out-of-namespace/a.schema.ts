import { id, oneOf, references, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  static options = { namespace: "chat" };
  id = id();
  body = text({ max: 40 });
  kind = oneOf("a", "b").asEnum("note_kind");
  updated = timestamp().defaultNow().updatedNow();
}

export class Marks extends Table {
  static options = { namespace: "chat" };
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
}
