import { id, references, sql, Table, type TableOptions, text, timestamp } from "colonnade/schema";

export class Archive extends Table {
  static options = { renamedFrom: "posts" } satisfies TableOptions;
  id = id();
  title = text({ max: 40 }).backfill(sql`'none'`);
  updatedAt = timestamp().defaultNow().updatedNow();
}

export class Posts extends Table {
  static options = { renamedFrom: "drafts" } satisfies TableOptions;
  id = id();
  postId = references(() => Archive, { onDelete: "cascade" });
  title = text({ max: 40 }).backfill(sql`'none'`);
  updatedAt = timestamp().defaultNow().updatedNow();
}
