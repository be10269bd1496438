import { bigint, check, date, id, index, oneOf, references, select, sql, Table, text, View } from "colonnade/schema";

/** Who writes. */
export class Authors extends Table {
  id = id();
  name = text({ max: 40 }).unique();
  born = date().nullable();
  kind = oneOf("person", "group").default("person");
  bossId = references(() => Authors, { onDelete: "set null" }).nullable();
  byBorn = index(this.born);
  sane = check(sql`length(${this.name}) > 0`);
}

export class Books extends Table {
  id = id();
  authorName = references(() => Authors, { column: (a) => a.name, onUpdate: "cascade", onDelete: "cascade" });
  authorId = references(() => Authors, { onDelete: "set null" }).nullable();
}

export class Loans extends Table {
  id = id();
  bookId = references(() => Books, { onDelete: "cascade" });
}

export class Living extends View {
  id = bigint({ as: "number" });
  name = text({ max: 40 });
  query = select(
    { a: Authors, b: Books },
    ({ a, b }) => sql`select ${a.id}, ${a.name} from ${a} join ${b} on ${b.authorId} = ${a.id}`,
  );
}
