import { check, id, index, integer, oneOf, references, sql, Table, text, timestamp, unique } from "colonnade/schema";

export class Authors extends Table {
  id = id();
}

export class Posts extends Table {
  id = id();
  author = references(() => Authors, { onDelete: "cascade" }).nullable();
  body = text().check((body) => sql`${body} <> ''`);
  state = oneOf("draft", "out").asEnum("state");
  written = timestamp().nullable();
  place = integer();

  dated = check(sql`${this.written} is not null or ${this.place} > 0`);
  once = unique(this.place, this.author).nullsNotDistinct();
  byAuthor = index(this.author);
}
