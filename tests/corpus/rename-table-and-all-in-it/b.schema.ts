import {
  bigint,
  check,
  date,
  id,
  index,
  oneOf,
  references,
  select,
  sql,
  Table,
  text,
  timestamp,
  View,
} from "colonnade/schema";

/** Who writes. */
export class Writers extends Table {
  static options = { renamedFrom: "authors" };
  id = id();
  called = text({ max: 40 }).unique().renamedFrom("name");
  birthday = date().nullable().renamedFrom("born");
  sort = oneOf("person", "group").default("person").renamedFrom("kind");
  touched = timestamp().defaultNow().updatedNow().renamedFrom("changed");
  byBorn = index(this.birthday);
  sane = check(sql`length(${this.called}) > 0`);
}

export class Books extends Table {
  id = id();
  authorName = references(() => Writers, { column: (a) => a.called, onUpdate: "cascade", onDelete: "cascade" });
  authorId = references(() => Writers, { onDelete: "set null" }).nullable();
}

export class Living extends View {
  id = bigint({ as: "number" });
  name = text({ max: 40 });
  query = select(
    { a: Writers, b: Books },
    ({ a, b }) => sql`select ${a.id}, ${a.called} from ${a} join ${b} on ${b.authorId} = ${a.id}`,
  );
}
