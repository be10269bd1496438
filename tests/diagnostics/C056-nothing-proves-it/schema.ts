// dialects: sqlite, postgres, mysql
// squash
import { id, Table, text } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  title = text({ max: 200 });
  body = text().nullable();
}
