import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  title = text({ max: 50 });
}

/** The old comment. */
export class PostList extends View {
  id = bigint({ as: "number" });
  title = text({ max: 50 });

  query = select({ p: Posts }, ({ p }) => sql`select ${p.id}, ${p.title} from ${p}`);
}

export class Titles extends View {
  title = text({ max: 50 });

  query = select({ l: PostList }, ({ l }) => sql`select ${l.title} from ${l}`);
}
