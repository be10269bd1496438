import { id, index, integer, references, sql, Table } from "colonnade/schema";

export class Files extends Table {
  id = id();
  width = integer();
  height = integer();
  area = integer().generated(() => sql`${this.width} * ${this.height}`);
  volume = integer().generated(() => sql`${this.area} * 2`);
  byVolume = index(this.volume);
}

export class Shares extends Table {
  id = id();
  fileId = references(() => Files, { onDelete: "cascade" });
}
