/** Authors and books that are marked as deleted instead of deleted, and whose keys have types of their own. */
import { id, index, references, sql, Table, text, timestamp } from "colonnade/schema";

export class Authors extends Table {
  id = id().branded();
  name = text({ max: 50 }).unique();
  deletedAt = timestamp().nullable().softDelete();
}

export class Books extends Table {
  id = id().branded();
  title = text({ max: 100 });
  authorId = references(() => Authors, { onDelete: "cascade" });
  editorId = references(() => Authors, { onDelete: "set null" }).nullable();
  expiresAt = timestamp().nullable().expires();
  deletedAt = timestamp().nullable().softDelete();

  author = index(this.authorId);
  editor = index(this.editorId);
  expiry = index(this.expiresAt);
  lent = index(this.title, this.expiresAt).where(sql`${this.expiresAt} is not null or ${this.editorId} is not null`, {
    otherwise: "full",
  });
}
