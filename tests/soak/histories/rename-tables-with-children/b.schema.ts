import { bigint, check, date, id, index, oneOf, references, select, sql, Table, text, View } from "colonnade/schema";

/** Who writes: the table, its columns, and the tables that refer to it have other names. */
export class Writers extends Table {
  static options = { renamedFrom: "authors" };
  id = id();
  called = text({ max: 40 }).unique().renamedFrom("name");
  birthday = date().nullable().renamedFrom("born");
  sort = oneOf("person", "group").default("person").renamedFrom("kind");
  headId = references(() => Writers, { onDelete: "set null" })
    .nullable()
    .renamedFrom("boss_id");
  byBorn = index(this.birthday);
  sane = check(sql`length(${this.called}) > 0`);
}

export class Works extends Table {
  static options = { renamedFrom: "books" };
  id = id();
  writerName = references(() => Writers, {
    column: (a) => a.called,
    onUpdate: "cascade",
    onDelete: "cascade",
  }).renamedFrom("author_name");
  writerId = references(() => Writers, { onDelete: "set null" })
    .nullable()
    .renamedFrom("author_id");
}

export class Loans extends Table {
  id = id();
  workId = references(() => Works, { onDelete: "cascade" }).renamedFrom("book_id");
}

export class Living extends View {
  id = bigint({ as: "number" });
  name = text({ max: 40 });
  query = select(
    { a: Writers, b: Works },
    ({ a, b }) => sql`select ${a.id}, ${a.called} from ${a} join ${b} on ${b.writerId} = ${a.id}`,
  );
}
