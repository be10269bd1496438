import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors);
  title = text({ max: 200 });
}

export class Activity extends View {
  authorId = bigint({ as: "number" });
  posts = bigint({ as: "number" });

  query = select({ p: Posts }, ({ p }) => sql`select ${p.authorId}, count(*) from ${p} group by ${p.authorId}`);
}
