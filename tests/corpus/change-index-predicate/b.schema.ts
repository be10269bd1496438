import { id, index, integer, references, sql, Table, text, timestamp } from "colonnade/schema";

export class Books extends Table {
  id = id();
}

export class Notes extends Table {
  id = id();
  book = references(() => Books, { onDelete: "cascade" });
  title = text({ max: 60 });
  rank = integer().nullable();
  writtenAt = timestamp();

  ranked = index(this.title).where(sql`${this.rank} > 0 and ${this.title} <> ''`, { otherwise: "full" });
}
