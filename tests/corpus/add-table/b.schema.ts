import { id, index, oneOf, references, sql, Table, text, timestamp } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}

/** A post of an author. */
export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  title = text({ max: 200 }).check((title) => sql`length(${title}) > 0`);
  state = oneOf("draft", "published").default("draft");
  publishedAt = timestamp().nullable();

  author = index(this.authorId, this.publishedAt);
}
