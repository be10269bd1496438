import { id, integer, references, Table, text, unique } from "colonnade/schema";

export class Folders extends Table {
  id = integer().primaryKey().identity();
  parent = references(() => Folders, { onDelete: "cascade" }).nullable();
  name = text({ max: 40 });
}

export class Files extends Table {
  id = id();
  folder = references(() => Folders, { onDelete: "cascade" });
  name = text({ max: 40 });

  once = unique(this.folder, this.name);
}

export class Samples extends Table {
  code = text({ max: 20 }).primaryKey();
  name = text({ max: 20 });
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  fileId = references(() => Files, { onDelete: "set null" }).nullable();
}
