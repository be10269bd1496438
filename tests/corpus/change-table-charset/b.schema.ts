import { id, index, references, Table, text } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  body = text({ max: 40 });
  tag = text({ max: 20 });
  byTag = index(this.tag);
}

export class Marks extends Table {
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
}
