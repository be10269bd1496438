/** Views over views, while what they read is retyped. */
import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Posts extends Table {
  id = id();
  title = text({ max: 80 });
  likes = bigint({ as: "number" });
}

export class Comments extends Table {
  id = id();
  postId = references(() => Posts, { onDelete: "cascade" });
}

export class Popular extends View {
  id = bigint({ as: "number" });
  likes = bigint({ as: "number" });

  query = select({ p: Posts }, ({ p }) => sql`select ${p.id}, ${p.likes} from ${p} where ${p.likes} > 2`);
}

/** Reads the view above, and changes itself. */
export class MostPopular extends View {
  id = bigint({ as: "number" });

  query = select({ v: Popular }, ({ v }) => sql`select ${v.id} from ${v} where ${v.likes} > 100`);
}

export class Unread extends View {
  id = bigint({ as: "number" });

  query = select({ m: MostPopular }, ({ m }) => sql`select ${m.id} from ${m}`);
}
