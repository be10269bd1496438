import { id, index, references, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  content = text({ max: 80 }).renamedFrom("body");
  changedAt = timestamp().defaultNow().updatedNow().renamedFrom("updated");
  byUpdated = index(this.changedAt);
}

export class Marks extends Table {
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
  updated = timestamp().defaultNow().updatedNow();
}
