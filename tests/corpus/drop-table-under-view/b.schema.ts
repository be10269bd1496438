import { bigint, id, select, sql, Table, text, View } from "colonnade/schema";

export const mayLose = ["likes"];

export class Posts extends Table {
  id = id();
  title = text({ max: 50 });
}

export class Liked extends View {
  id = bigint({ as: "number" });
  title = text({ max: 50 });

  query = select({ p: Posts }, ({ p }) => sql`select ${p.id}, ${p.title} from ${p}`);
}

export class LikedTitles extends View {
  title = text({ max: 50 });

  query = select({ l: Liked }, ({ l }) => sql`select ${l.title} from ${l}`);
}
