import { boolean, id, integer, references, Table, text } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
  active = boolean().default(true);
  rank = integer().default(7);
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  title = text({ max: 200 });
}
