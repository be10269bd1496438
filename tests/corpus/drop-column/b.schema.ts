import { id, references, Table, text } from "colonnade/schema";

export const mayLose = ["posts.title"];

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
}
