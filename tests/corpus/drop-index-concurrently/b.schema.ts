import { id, index, Table, text } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  title = text({ max: 60 });
  kind = text({ max: 20 }).nullable();

  titles = index(this.kind, this.title).named("idx_notes_title").concurrently();
}
