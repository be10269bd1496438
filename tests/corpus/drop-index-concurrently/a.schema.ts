import { id, index, Table, text } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  title = text({ max: 60 });

  titles = index(this.title).concurrently();
}
