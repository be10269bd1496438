import { check, id, integer, references, select, sql, Table, text, View } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
  born = integer();
  letters = integer()
    .nullable()
    .generated(() => sql`length(${this.name})`, { stored: false });

  named = check(sql`${this.name} <> ''`);
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
}

export class Names extends View {
  name = text({ max: 100 });
  letters = integer().nullable();
  query = select({ a: Authors }, ({ a }) => sql`select ${a.name}, ${a.letters} from ${a}`);
}
