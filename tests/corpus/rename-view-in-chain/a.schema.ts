import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
}

export class Activity extends View {
  authorId = bigint({ as: "number" });
  posts = bigint({ as: "number" });

  query = select({ p: Posts }, ({ p }) => sql`select ${p.authorId}, count(*) from ${p} group by ${p.authorId}`);
}

export class BusyAuthors extends View {
  authorId = bigint({ as: "number" });

  query = select({ v: Activity }, ({ v }) => sql`select ${v.authorId} from ${v} where ${v.posts} > 1`);
}

export class BusyNames extends View {
  name = text({ max: 100 });

  query = select(
    { a: Authors, b: BusyAuthors },
    ({ a, b }) => sql`select ${a.name} from ${a} join ${b} on ${b.authorId} = ${a.id}`,
  );
}
