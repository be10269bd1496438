import { id, index, references, Table, text } from "colonnade/schema";

export class Posts extends Table {
  static options = { renamedFrom: "drafts" };
  id = id();
  title = text({ max: 40 });
  parentId = references(() => Posts, { onDelete: "cascade" }).nullable();
  byTitle = index(this.title);
}

export class Articles extends Table {
  static options = { renamedFrom: "posts" };
  id = id();
  title = text({ max: 60 });
  draftId = references(() => Posts, { onDelete: "cascade" });
  byTitle = index(this.title);
}

export class Comments extends Table {
  id = id();
  articleId = references(() => Articles, { onDelete: "cascade" }).renamedFrom("post_id");
}
