import { id, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  title = text({ max: 60 });
  writtenAt = timestamp();
}
