import { check, id, integer, references, select, sql, Table, text, View } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  called = text({ max: 100 }).renamedFrom("name");
  born = integer();
  letters = integer()
    .nullable()
    .generated(() => sql`length(${this.called})`, { stored: false });

  named = check(sql`${this.called} <> ''`);
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
}

export class Names extends View {
  called = text({ max: 100 });
  letters = integer().nullable();
  query = select({ a: Authors }, ({ a }) => sql`select ${a.called}, ${a.letters} from ${a}`);
}
