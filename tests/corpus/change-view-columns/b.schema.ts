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

/** It's a new comment, with a "quote". */
export class PostList extends View {
  title = text({ max: 50 });
  author = text({ max: 100 });
  number = bigint({ as: "number" });

  query = select(
    { p: Posts, a: Authors },
    ({ p, a }) => sql`
    select ${p.title}, ${a.name}, ${p.id} from ${p} join ${a} on ${a.id} = ${p.authorId}`,
  );
}

export class Titles extends View {
  title = text({ max: 50 });

  query = select({ l: PostList }, ({ l }) => sql`select ${l.title} from ${l}`);
}
