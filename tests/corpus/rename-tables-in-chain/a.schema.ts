import { id, index, references, Table, text } from "colonnade/schema";

export class Drafts extends Table {
  id = id();
  title = text({ max: 40 });
  parentId = references(() => Drafts, { onDelete: "cascade" }).nullable();
  byTitle = index(this.title);
}

export class Posts extends Table {
  id = id();
  title = text({ max: 60 });
  draftId = references(() => Drafts, { onDelete: "cascade" });
  byTitle = index(this.title);
}

export class Comments extends Table {
  id = id();
  postId = references(() => Posts, { onDelete: "cascade" });
}
