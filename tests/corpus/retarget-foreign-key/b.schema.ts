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
  ownerId = references(() => Groups, { onDelete: "cascade" });
  title = text({ max: 60 });
}
