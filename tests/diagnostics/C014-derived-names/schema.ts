import { id, oneOf, sql, Table, text } from "colonnade/schema";

export class Parts extends Table {
  id = id();
  size = oneOf("small", "large");
  label = text({ max: 20 }).check((label) => sql`${label} <> ''`, { name: "ck_parts_size__values" });
}
