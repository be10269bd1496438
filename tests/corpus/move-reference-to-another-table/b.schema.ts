import { id, index, references, Table, text } from "colonnade/schema";

export const mayLose = ["books.editor_id"];

export class Editors extends Table {
  id = id();
  name = text({ max: 40 });
}

export class Books extends Table {
  id = id();
  title = text({ max: 40 });
}

export class Chapters extends Table {
  id = id();
  bookId = references(() => Books, { onDelete: "cascade" });
  editorId = references(() => Editors, { onDelete: "cascade" }).nullable();
  byEditor = index(this.editorId);
}
