import { id, json, oneOf, sql, Table, text } from "colonnade/schema";

export class Parts extends Table {
  id = id();
  content = json();
  contentType = text({ max: 20 }).check((type) => sql`${type} <> ''`);
  size = oneOf("small", "large");
  sizeValues = text({ max: 20 }).check((values) => sql`${values} <> ''`);
}
