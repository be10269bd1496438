import { id, index, integer, references, sql, Table } from "colonnade/schema";

export class Posts extends Table {
  id = id();
  size = integer();
  length = integer();
  doubled = integer().generated(() => sql`${this.size} * 2`, { stored: true });
  byDoubled = index(this.doubled);
}

export class Comments extends Table {
  id = id();
  postId = references(() => Posts, { onDelete: "cascade" });
}
