import { id, references, Table, text } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
  legacy = text({ max: 20 }).nullable();
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  draft = text().nullable();
}
