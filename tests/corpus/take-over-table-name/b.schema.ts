import { id, index, references, Table, text } from "colonnade/schema";

export const mayLose = ["posts", "comments.post_id"];

export class Posts extends Table {
  static options = { renamedFrom: "articles" };
  id = id();
  title = text({ max: 60 });
  byTitle = index(this.title);
}

export class Comments extends Table {
  id = id();
  articleId = references(() => Posts, { onDelete: "cascade" });
}
