import { id, index, references, Table, text, timestamp } from "colonnade/schema";

export class Users extends Table {
  id = id().unique();
  email = text({ max: 320 }).unique();

  byEmail = index(this.email);
}

export class Posts extends Table {
  id = id();
  author = references(() => Users);
  at = timestamp().defaultNow();

  byAuthor = index(this.author);
  byAuthorAndTime = index(this.author, this.at);
  timeline = index(this.author, this.at).named("idx_posts_timeline");
}
