import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Posts extends Table {
  id = id();
  title = text({ max: 50 });
}

export class Likes extends Table {
  id = id();
  postId = references(() => Posts, { onDelete: "cascade" });
}

export class Liked extends View {
  id = bigint({ as: "number" });
  title = text({ max: 50 });

  query = select(
    { p: Posts, l: Likes },
    ({ p, l }) => sql`select ${p.id}, ${p.title} from ${p} join ${l} on ${l.postId} = ${p.id}`,
  );
}

export class LikedTitles extends View {
  title = text({ max: 50 });

  query = select({ l: Liked }, ({ l }) => sql`select ${l.title} from ${l}`);
}
