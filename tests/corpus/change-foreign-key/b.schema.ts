import { id, references, Table, text } from "colonnade/schema";

export class Folders extends Table {
  id = id();
  name = text({ max: 50 });
  parentId = references(() => Folders, { onDelete: "set null" }).nullable();
}

export class Files extends Table {
  id = id();
  folderId = references(() => Folders, { onDelete: "restrict" });
}
