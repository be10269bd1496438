import { id, references, Table, text } from "colonnade/schema";

export const mayLose = ["authors.legacy", "posts.draft"];

export class Authors extends Table {
  number = id().renamedFrom("id");
  name = text({ max: 100 });
}

export class Posts extends Table {
  id = id();
  writer = references(() => Authors, { onDelete: "cascade" }).renamedFrom("author_id");
}
