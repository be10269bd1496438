import { id, index, integer, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  title = text({ max: 60 });
  writtenAt = timestamp();
  rank = integer().nullable();

  recent = index(this.writtenAt).concurrently();
  titles = index(this.title).unique().concurrently();
}
