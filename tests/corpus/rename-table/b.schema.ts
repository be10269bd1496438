import { id, references, Table, text } from "colonnade/schema";

export class Writers extends Table {
  static options = { renamedFrom: "authors" };

  id = id();
  name = text({ max: 100 });
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Writers, { onDelete: "cascade" });
  title = text({ max: 200 });
}
