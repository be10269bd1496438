import { id, index, integer, references, sql, Table, text, unique } from "colonnade/schema";

export class Files extends Table {
  id = id();
  path = text({ max: 200 });
  size = integer().generated(() => sql`length(${this.path})`, { stored: false });
  bySize = index(this.size);
  once = unique(this.path, this.size);
}

export class Shares extends Table {
  id = id();
  fileId = references(() => Files, { onDelete: "cascade" });
}
