import { id, references, Table, text } from "colonnade/schema";

export class People extends Table {
  id = id();
  name = text({ max: 40 }).unique();
}

export class Groups extends Table {
  id = id();
  name = text({ max: 40 }).unique();
}

export class Posts extends Table {
  id = id();
  ownerId = references(() => People, { onDelete: "cascade", name: "posts_author", renamedFrom: "posts_owner" });
  title = text({ max: 60 });
}
