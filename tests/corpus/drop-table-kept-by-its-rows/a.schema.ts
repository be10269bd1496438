import { id, references, Table, text } from "colonnade/schema";

export class Folders extends Table {
  id = id();
  name = text({ max: 100 });
  parentId = references(() => Folders, { onDelete: "restrict" }).nullable();
}

export class Notes extends Table {
  id = id();
  body = text();
}
