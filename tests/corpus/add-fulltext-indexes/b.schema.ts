import { id, index, integer, references, Table, text, timestamp } from "colonnade/schema";

export class Books extends Table {
  id = id();
}

export class Notes extends Table {
  id = id();
  book = references(() => Books, { onDelete: "cascade" });
  title = text({ max: 60 });
  subtitle = text({ max: 60 });
  rank = integer().nullable();
  writtenAt = timestamp();

  words = index(this.title).using({ mysql: "fulltext", mariadb: "fulltext" }).named("notes_words");
  recent = index(this.writtenAt);
  bothWords = index(this.subtitle).using({ mysql: "fulltext", mariadb: "fulltext" }).named("notes_body");
}
