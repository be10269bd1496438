import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors);
  headline = text({ max: 250 }).renamedFrom("title");
}

export class Activity extends View {
  author = text({ max: 100 });
  posts = bigint({ as: "number" });
  lastHeadline = text({ max: 250 }).nullable();

  query = select(
    { a: Authors, p: Posts },
    ({ a, p }) => sql`
      select ${a.name}, count(${p.id}), max(${p.headline})
      from ${a} left join ${p} on ${p.authorId} = ${a.id}
      group by ${a.id}, ${a.name}`,
  );
}
