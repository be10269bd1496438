import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
}

export class Activity extends Table {
  authorId = references(() => Authors, { onDelete: "cascade" }).primaryKey();
}

export class ActiveAuthors extends View {
  id = bigint({ as: "number" });
  query = select({ a: Activity }, ({ a }) => sql`select ${a.authorId} from ${a}`);
}
