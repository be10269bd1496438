// dialects: sqlite
// verify
import { id, sql, Table, text, variants } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  title = text({ max: 200 }).check((title) => variants({ sqlite: sql`reversed(${title}) <> ${title}` }));
}
