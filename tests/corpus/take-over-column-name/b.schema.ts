import { id, index, references, Table, text } from "colonnade/schema";

export const mayLose = ["posts.title"];

export class Posts extends Table {
  id = id();
  title = text({ max: 60 }).renamedFrom("headline");
  byTitle = index(this.title);
}

export class Comments extends Table {
  id = id();
  postId = references(() => Posts, { onDelete: "cascade" });
}
