import { bigint, check, id, references, sql, Table, text } from "colonnade/schema";

export class Posts extends Table {
  static options = { renamedFrom: "drafts" };
  id = id();
  title = text({ max: 50 });
  size = bigint();
  sane = check(sql`${this.size} > -10`);
}

export class Articles extends Table {
  static options = { renamedFrom: "posts" };
  id = id();
  title = text({ max: 70 }).unique();
  postId = references(() => Posts, { onDelete: "cascade" }).renamedFrom("draft_id");
}
