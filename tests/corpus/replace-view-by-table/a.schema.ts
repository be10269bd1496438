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
  query = select({ p: Posts }, ({ p }) => sql`select ${p.authorId} from ${p}`);
}
