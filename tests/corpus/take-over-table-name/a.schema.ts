import { id, index, references, Table, text } from "colonnade/schema";

export class Posts extends Table {
  id = id();
  title = text({ max: 40 });
  byTitle = index(this.title);
}

export class Articles extends Table {
  id = id();
  title = text({ max: 60 });
  byTitle = index(this.title);
}

export class Comments extends Table {
  id = id();
  articleId = references(() => Articles, { onDelete: "cascade" });
  postId = references(() => Posts, { onDelete: "cascade" }).nullable();
}
