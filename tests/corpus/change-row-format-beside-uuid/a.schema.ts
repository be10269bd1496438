import { id, references, Table, text, uuid } from "colonnade/schema";

export class Files extends Table {
  id = id();
  token = uuid();
  name = text({ max: 40 });
}

export class Pages extends Table {
  id = id();
  fileId = references(() => Files, { onDelete: "cascade" });
}
