import { id, integer, references, Table, text, unique } from "colonnade/schema";

export const mayLose = ["samples.code", "notes.sample_id"];

/** Keys change their types under rows that cascade: SQLite makes the parents anew. */
export class Folders extends Table {
  id = id();
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
  code = integer().primaryKey();
  name = text({ max: 20 }).default("unnamed");
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  fileId = references(() => Files, { onDelete: "cascade" }).nullable();
}
