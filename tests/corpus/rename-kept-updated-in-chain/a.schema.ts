import { id, references, Table, text, timestamp } from "colonnade/schema";

export class Posts extends Table {
  id = id();
  title = text({ max: 40 }).nullable();
  updatedAt = timestamp().defaultNow().updatedNow();
}

export class Drafts extends Table {
  id = id();
  postId = references(() => Posts, { onDelete: "cascade" });
  title = text({ max: 40 }).nullable();
  updatedAt = timestamp().defaultNow().updatedNow();
}
