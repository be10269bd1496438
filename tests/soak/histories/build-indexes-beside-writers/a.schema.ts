import { id, index, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  title = text({ max: 60 });
  writtenAt = timestamp();

  old = index(this.title, this.writtenAt).concurrently();
}
