import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  title = text({ max: 200 });
}

/** Who wrote how much. It's counted when it's read. */
export class Activity extends View {
  authorId = bigint({ as: "number" });
  /** How many. */
  posts = bigint({ as: "number" });

  query = select({ p: Posts }, ({ p }) => sql`select ${p.authorId}, count(*) from ${p} group by ${p.authorId}`);
}

/** Reads a view. */
export class BusyAuthors extends View {
  name = text({ max: 100 });

  query = select(
    { a: Authors, v: Activity },
    ({ a, v }) => sql`
    select ${a.name} from ${a} join ${v} on ${v.authorId} = ${a.id} where ${v.posts} > 1`,
  );
}
