import { check, date, id, integer, references, sql, Table, text } from "colonnade/schema";

export class Authors extends Table {
  id = id();
}

export class Posts extends Table {
  id = id();
  author = references(() => Authors, { onDelete: "cascade" }).nullable();
  editor = integer().nullable();
  body = text().check((body) => sql`${body} <> ''`);
  written = date().nullable();
  place = integer().nullable();

  dated = check(sql`${this.written} is not null or ${this.place} > 0`);
}
