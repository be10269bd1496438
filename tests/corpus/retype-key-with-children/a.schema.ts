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
