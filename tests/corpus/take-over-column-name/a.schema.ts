import { id, index, references, Table, text } from "colonnade/schema";

export class Posts extends Table {
  id = id();
  title = text({ max: 40 });
  headline = text({ max: 60 });
  byTitle = index(this.title);
  byHeadline = index(this.headline);
}

export class Comments extends Table {
  id = id();
  postId = references(() => Posts, { onDelete: "cascade" });
}
