import { id, index, integer, references, sql, Table } from "colonnade/schema";

export const mayLose = ["files.width", "files.height"];

export class Files extends Table {
  id = id();
  area = integer();
  volume = integer().generated(() => sql`${this.area} * 2`);
  byVolume = index(this.volume);
}

export class Shares extends Table {
  id = id();
  fileId = references(() => Files, { onDelete: "cascade" });
}
