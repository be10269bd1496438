import { check, id, index, references, sql, Table, text } from "colonnade/schema";

export class Drafts extends Table {
  id = id();
  title = text({ max: 40 });
  headline = text({ max: 60 }).nullable();
  parentId = references(() => Drafts, { onDelete: "cascade" }).nullable();
  byTitle = index(this.title);
}

export class Posts extends Table {
  id = id();
  first = text({ max: 60 });
  second = text({ max: 60 }).nullable();
  third = text({ max: 80 }).default("none");
  draftId = references(() => Drafts, { onDelete: "cascade" });
  bySecond = index(this.second, this.first);
  long = check(sql`length(${this.third}) > 1`);
}

export class Comments extends Table {
  id = id();
  postId = references(() => Posts, { onDelete: "cascade" });
}
