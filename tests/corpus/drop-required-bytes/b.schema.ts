import { id, references, Table, text } from "colonnade/schema";

export const mayLose = ["files.content", "files.digest"];

export class Files extends Table {
  static options = { sqlite: { strict: true } };
  id = id();
}

export class Pages extends Table {
  id = id();
  fileId = references(() => Files, { onDelete: "cascade" });
  title = text({ max: 100 });
}
