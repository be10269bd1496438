import { id, index, integer, references, Table, text } from "colonnade/schema";

export class Files extends Table {
  id = id();
  path = text({ max: 200 });
  size = integer();
  bySize = index(this.size);
}

export class Shares extends Table {
  id = id();
  fileId = references(() => Files, { onDelete: "cascade" });
}
