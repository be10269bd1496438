import { desc, id, index, integer, references, Table, text, timestamp } from "colonnade/schema";

export class Books extends Table {
  id = id();
}

export class Notes extends Table {
  id = id();
  book = references(() => Books, { onDelete: "cascade" });
  title = text({ max: 60 });
  rank = integer().nullable();
  writtenAt = timestamp();

  ranked = index(desc(this.rank));
}
