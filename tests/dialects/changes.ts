/** Pairs of schemas, each with a change that some dialect finds hard, and rows that have to live through it. */

import type { EngineName } from "../support/matrix.ts";

export interface Change {
  readonly a: string;
  readonly b: string;
  readonly seed?: string;
  readonly engines?: readonly EngineName[];
}

const people = `
export class People extends Table {
  id = id();
  name = text({ max: 40 });
}`;

export const changes: { readonly [what: string]: Change } = {
  "a table is renamed with all that stands on it": {
    a: `${people}
/** Old. */
export class Notes extends Table {
  id = id();
  author = references(() => People, { onDelete: "cascade" });
  parent = references(() => Notes, { onDelete: "set null" }).nullable();
  body = text({ max: 100 }).check((body) => sql\`length(\${body}) > 0\`);
  kind = oneOf("a", "b").default("a");
  size = integer().generated(() => sql\`length(\${this.body})\`, { stored: true });
  updatedAt = timestamp().defaultNow().updatedNow();
  once = unique(this.author, this.body);
  byKind = index(this.kind, desc(this.updatedAt));
}
export class Sizes extends View {
  author = bigint({ as: "number" });
  notes = bigint({ as: "number" });
  query = select({ n: Notes }, ({ n }) => sql\`select \${n.author}, count(*) from \${n} group by \${n.author}\`);
}`,
    b: `${people}
/** New. */
export class Remarks extends Table {
  static options = { renamedFrom: "notes" };
  id = id();
  writer = references(() => People, { onDelete: "cascade" }).renamedFrom("author");
  parent = references(() => Remarks, { onDelete: "set null" }).nullable();
  text = text({ max: 100 }).check((body) => sql\`length(\${body}) > 0\`).renamedFrom("body");
  kind = oneOf("a", "b").default("a");
  size = integer().generated(() => sql\`length(\${this.text})\`, { stored: true });
  updatedAt = timestamp().defaultNow().updatedNow();
  once = unique(this.writer, this.text);
  byKind = index(this.kind, desc(this.updatedAt));
}
export class Sizes extends View {
  author = bigint({ as: "number" });
  notes = bigint({ as: "number" });
  query = select({ n: Remarks }, ({ n }) => sql\`select \${n.writer}, count(*) from \${n} group by \${n.writer}\`);
}`,
    seed: `insert into people (name) values ('ada'), ('bob');
insert into notes (author, body) values (1, 'x'), (2, 'yy');
update notes set parent = 1 where id = 2;`,
  },

  "the type of a key and of what refers to it widens, under a view": {
    a: `
export class Rooms extends Table { key = text({ max: 20 }).primaryKey(); }
export class Beds extends Table {
  id = id();
  room = references(() => Rooms, { onDelete: "cascade" });
  number = integer();
  place = index(this.room, this.number);
}
export class Full extends View {
  room = text();
  beds = bigint({ as: "number" });
  query = select({ r: Rooms, b: Beds }, ({ r, b }) => sql\`select \${r.key}, count(\${b.id}) from \${r} left join \${b} on \${b.room} = \${r.key} group by \${r.key}\`);
}
export class Fullest extends View {
  room = text();
  query = select({ f: Full }, ({ f }) => sql\`select \${f.room} from \${f} where \${f.beds} > 1\`);
}`,
    b: `
export class Rooms extends Table { key = text({ max: 60 }).primaryKey(); }
export class Beds extends Table {
  id = id();
  room = references(() => Rooms, { onDelete: "cascade" });
  number = bigint();
  place = index(this.room, this.number);
}
export class Full extends View {
  room = text();
  beds = bigint({ as: "number" });
  query = select({ r: Rooms, b: Beds }, ({ r, b }) => sql\`select \${r.key}, count(\${b.id}) from \${r} left join \${b} on \${b.room} = \${r.key} group by \${r.key}\`);
}
export class Fullest extends View {
  room = text();
  query = select({ f: Full }, ({ f }) => sql\`select \${f.room} from \${f} where \${f.beds} > 1\`);
}`,
    seed: "insert into rooms values ('a'), ('b'); insert into beds (room, number) values ('a', 1), ('a', 2), ('b', 1);",
  },

  "a column goes, one is renamed and checked, and others are filled": {
    a: `
export class Users extends Table { id = id(); mail = text({ max: 40 }); address = text({ max: 60 }); }`,
    b: `
export class Users extends Table {
  id = id();
  place = text({ max: 60 }).renamedFrom("address").check((place) => sql\`length(\${place}) > 2\`);
  nick = text({ max: 10 }).default("none");
  score = decimal(8, 3).backfill(sql\`length(\${this.place}) * 0.5\`);
  both = unique(this.place, this.nick);
}`,
    seed: "insert into users (mail, address) values ('old', 'new@x'), ('older', 'newer@x');",
  },

  "SQLite's own ALTER TABLE is enough": {
    a: `${people}
export class Notes extends Table { id = id(); body = text(); rest = integer().nullable(); spare = date(); }`,
    b: `${people}
export class Notes extends Table {
  id = id();
  text = text().renamedFrom("body");
  kind = oneOf("a", "b").default("b");
  author = references(() => People, { onDelete: "cascade" }).nullable();
  size = integer().nullable().check((size) => sql\`\${size} > 0\`);
  long = integer().generated(() => sql\`length(\${this.text})\`, { stored: false }).nullable();
  spare = date();
  byKind = index(this.kind);
}`,
    seed: "insert into people (name) values ('ada'); insert into notes (body, spare) values ('x', '2000-01-01');",
  },

  "a time is kept current, or not": {
    a: `export class Notes extends Table { id = id(); body = text(); at = timestamp().defaultNow(); }`,
    b: `export class Notes extends Table { id = id(); body = text(); at = timestamp().defaultNow().updatedNow(); }`,
    seed: "insert into notes (body, at) values ('x', '2000-01-01 00:00:00.000');",
  },

  "indexes that serve a foreign key come and go": {
    a: `${people}
export class Notes extends Table {
  id = id();
  author = references(() => People);
  editor = references(() => People).nullable();
  size = integer();
  both = index(this.editor, this.size);
}`,
    b: `${people}
export class Notes extends Table {
  id = id();
  author = references(() => People);
  editor = references(() => People).nullable();
  size = integer();
  byAuthor = index(this.author, this.size);
}`,
    seed: "insert into people (name) values ('ada'); insert into notes (author, size) values (1, 1), (1, 2);",
  },

  "constraints change their names and ways": {
    a: `${people}
export class Notes extends Table {
  id = id();
  author = references(() => People);
  size = integer();
  name = text({ max: 10 });
  small = check(sql\`\${this.size} < 10\`).named("ck_one");
  once = unique(this.author, this.name).named("uq_one");
  found = index(this.size).named("idx_one");
}`,
    b: `${people}
export class Notes extends Table {
  id = id();
  author = references(() => People, { onDelete: "cascade" });
  size = integer();
  name = text({ max: 10 });
  small = check(sql\`\${this.size} < 10\`).named("ck_two").renamedFrom("ck_one");
  large = check(sql\`\${this.size} > 0\`);
  once = unique(this.author, this.name).named("uq_two").renamedFrom("uq_one");
  found = index(this.size).named("idx_two").renamedFrom("idx_one");
}`,
    seed: "insert into people (name) values ('ada'); insert into notes (author, size, name) values (1, 1, 'a'), (1, 2, 'b');",
  },

  "a numbered key gives way to another": {
    a: `
export class Tags extends Table { id = id(); name = text({ max: 20 }); }`,
    b: `
export class Tags extends Table { name = text({ max: 20 }).primaryKey(); }`,
    seed: "insert into tags (name) values ('a'), ('b'), ('c');",
  },

  "columns are generated or not": {
    a: `
export class Sums extends Table {
  id = id();
  a = integer();
  b = integer();
  total = integer().generated(() => sql\`\${this.a} + \${this.b}\`, { stored: true });
  kept = integer().generated(() => sql\`\${this.a} - \${this.b}\`, { stored: true });
  free = integer().nullable();
  byTotal = index(this.total);
}`,
    b: `
export class Sums extends Table {
  id = id();
  a = integer();
  b = integer();
  total = integer().generated(() => sql\`\${this.a} * \${this.b}\`, { stored: true });
  kept = integer().nullable();
  free = integer().generated(() => sql\`\${this.b}\`, { stored: true });
  byTotal = index(this.total);
}`,
    seed: "insert into sums (a, b, free) values (1, 2, 2), (3, 4, 4);",
  },

  "a new column comes with its checks and its reference": {
    a: `${people}
export class Notes extends Table { id = id(); }`,
    b: `${people}
export class Notes extends Table {
  id = id();
  kind = oneOf("a", "b").default("b");
  on = boolean().default(false);
  author = references(() => People, { onDelete: "cascade" }).nullable();
  size = integer().nullable().check((size) => sql\`\${size} > 0\`);
  made = timestamp().defaultNow();
  byKind = index(this.kind);
}`,
    seed: "insert into people (name) values ('ada'); insert into notes (id) values (1), (2);",
  },

  "values of an enum are added, moved and taken away": {
    a: `
export class Cases extends Table {
  id = id();
  state = oneOf("new", "open", "done").asEnum("case_state").default("new");
  other = oneOf("x", "y").asEnum("other_state").nullable();
  byState = index(this.state);
}
export class Open extends View {
  id = bigint({ as: "number" });
  state = text();
  query = select({ c: Cases }, ({ c }) => sql\`select \${c.id}, \${c.state} from \${c} where \${c.state} <> 'done'\`);
}`,
    b: `
export class Cases extends Table {
  id = id();
  state = oneOf("open", "new", "late").asEnum("case_state").default("open");
  other = oneOf("x", "between", "y", "z").asEnum("other_state").nullable();
  byState = index(this.state);
}
export class Open extends View {
  id = bigint({ as: "number" });
  state = text();
  query = select({ c: Cases }, ({ c }) => sql\`select \${c.id}, \${c.state} from \${c} where \${c.state} <> 'done'\`);
}`.replace("<> 'done'", "<> 'late'"),
    seed: "insert into cases (state, other) values ('new', 'x'), ('open', null);",
  },

  "an enum only grows": {
    a: `export class Cases extends Table { id = id(); state = oneOf("new", "done").asEnum("case_state"); }`,
    b: `export class Cases extends Table { id = id(); state = oneOf("first", "new", "between", "done", "last").asEnum("case_state"); }`,
    seed: "insert into cases (state) values ('new'), ('done');",
  },

  "tables that refer to each other in a circle": {
    a: people,
    b: `${people}
export class Teams extends Table { id = id(); lead = references(() => Members).nullable(); name = text({ max: 10 }); }
export class Members extends Table { id = id(); team = references(() => Teams, { onDelete: "cascade" }); }`,
    seed: "insert into people (name) values ('ada');",
  },

  "options and comments change": {
    a: `
/** One. */
export class Notes extends Table {
  static options = { sqlite: { strict: true }, postgres: { unlogged: true, with: { fillfactor: 80, autovacuum_enabled: false } },
    mysql: { rowFormat: "dynamic" }, mariadb: { rowFormat: "dynamic" } };
  id = id();
  /** First. */
  body = text({ max: 10 });
  token = uuid();
}`,
    b: `
/** Two. */
export class Notes extends Table {
  static options = { sqlite: { strict: false }, postgres: { with: { fillfactor: 90 } },
    mysql: { collation: "utf8mb4_0900_ai_ci" }, mariadb: { collation: "utf8mb4_general_ci" } };
  id = id();
  body = text({ max: 10 });
  /** Second. */
  token = uuid();
}`,
    seed: "insert into notes (body, token) values ('a', '123e4567-e89b-42d3-a456-426614174000');",
  },

  "namespaces, extensions and scripts": {
    engines: ["postgres"],
    a: `${people}
export class Notes extends Table { static options = { namespace: "old" }; id = id(); body = text({ max: 10 }); updatedAt = timestamp().updatedNow().defaultNow(); }
export const shout = script("shout", {
  create: { postgres: sql\`CREATE VIEW shouted AS SELECT upper(name) AS name FROM people; CREATE VIEW louder AS SELECT name FROM shouted\` },
  drop: { postgres: sql\`DROP VIEW louder; DROP VIEW shouted\` },
  dependsOn: () => [People],
});`,
    b: `
export class People extends Table { id = id(); name = text(); mail = text({ max: 10 }).native({ postgres: "citext" }).nullable(); }
export class Notes extends Table { static options = { renamedFrom: "notes" }; id = id(); body = text({ max: 10 }); updatedAt = timestamp().updatedNow().defaultNow(); }
export const extensions = ["citext"];
export const shout = script("shout", {
  create: { postgres: sql\`CREATE VIEW shouted AS SELECT upper(name) AS name FROM people; CREATE VIEW louder AS SELECT name FROM shouted\` },
  drop: { postgres: sql\`DROP VIEW louder; DROP VIEW shouted\` },
  dependsOn: () => [People],
});`,
    seed: "insert into people (name) values ('ada'); insert into old.notes (body) values ('x');",
  },

  "a script's trigger outlives a rebuild": {
    engines: ["sqlite"],
    a: `${people}
export const log = script("log", {
  create: { sqlite: sql\`CREATE TRIGGER log AFTER INSERT ON people BEGIN UPDATE people SET name = name || '!' WHERE id = new.id; END\` },
  drop: { sqlite: sql\`DROP TRIGGER log\` },
  dependsOn: () => [People],
});`,
    b: `
export class People extends Table { id = id(); name = text({ max: 50 }); }
export const log = script("log", {
  create: { sqlite: sql\`CREATE TRIGGER log AFTER INSERT ON people BEGIN UPDATE people SET name = name || '!' WHERE id = new.id; END\` },
  drop: { sqlite: sql\`DROP TRIGGER log\` },
  dependsOn: () => [People],
});`,
    seed: "insert into people (name) values ('ada');",
  },
};
