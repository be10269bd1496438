import { bytes, id, references, Table, text } from "colonnade/schema";

export class Files extends Table {
  static options = { sqlite: { strict: true } };
  id = id();
  content = bytes();
  digest = bytes({ max: 32 });
}

export class Pages extends Table {
  id = id();
  fileId = references(() => Files, { onDelete: "cascade" });
  title = text({ max: 100 });
}
