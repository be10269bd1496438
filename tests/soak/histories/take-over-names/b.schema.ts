import { check, id, index, references, sql, Table, text } from "colonnade/schema";

export const mayLose = ["drafts.title"];

/** Each name is taken over by what stood beside it, so that a name alone does not tell whether a statement was run. */
export class Posts extends Table {
  static options = { renamedFrom: "drafts" };
  id = id();
  title = text({ max: 60 }).nullable().renamedFrom("headline");
  parentId = references(() => Posts, { onDelete: "cascade" }).nullable();
  byTitle = index(this.title);
}

export class Articles extends Table {
  static options = { renamedFrom: "posts" };
  id = id();
  second = text({ max: 60 }).renamedFrom("first");
  third = text({ max: 60 }).nullable().renamedFrom("second");
  fourth = text({ max: 80 }).default("none").renamedFrom("third");
  draftId = references(() => Posts, { onDelete: "cascade" });
  bySecond = index(this.third, this.second);
  long = check(sql`length(${this.fourth}) > 1`);
}

export class Comments extends Table {
  id = id();
  articleId = references(() => Articles, { onDelete: "cascade" }).renamedFrom("post_id");
}
