/** Rows that a step could only lose or fail at stop it before anything is changed, on every engine in the same words. */

import { drawnMatrix } from "../support/matrix.ts";
import { assertRefused, type Refusal } from "./support.ts";

const posts = (members: string) => `export class Posts extends Table { id = id(); ${members} }
export class Notes extends Table { id = id(); postId = references(() => Posts, { onDelete: "cascade" }); }`;

const insert = (...values: readonly string[]) =>
  [
    ...values.map((value, i) => `insert into posts (id, val) values (${i + 1}, ${value})`),
    "insert into notes (id, post_id) values (1, 1)",
  ].join("\n");

/** One column that becomes another. */
function change(from: string, to: string, values: readonly string[], refused: string, correction: string): Refusal {
  return {
    a: posts(`val = ${from};`),
    b: posts(`val = ${to};`),
    seed: insert(...values),
    tables: ["posts", "notes"],
    refused,
    correction,
  };
}

const refusals: Readonly<Record<string, Refusal>> = {
  "a shorter text": change(
    "text({ max: 20 })",
    "text({ max: 5 })",
    ["'fits'", "'naïve'", "'naïve 😀'", "'it''s too long'"],
    "val of posts is longer than 5 characters (2 rows, by key 3, 4)",
    "update posts set val = 'short' where id > 2",
  ),
  "more rows than are named": change(
    "text({ max: 20 })",
    "text({ max: 1 })",
    ["'aa'", "'b'", "'cc'", "'dd'", "'ee'"],
    "val of posts is longer than 1 character (4 rows, the first by key 1, 3, 4)",
    "update posts set val = 'x'",
  ),
  "an unbounded text": change(
    "text()",
    "text({ max: 3 })",
    ["'abc'", "'abcd'"],
    "val of posts is longer than 3 characters (1 row, by key 2)",
    "delete from posts where id = 2",
  ),
  "a text that is no integer": change(
    "text({ max: 40 })",
    "integer()",
    ["' +12 '", "'1e3'", "'2147483648'", "''", "'-2147483648'", "'0x1f'"],
    "val of posts cannot become integer (4 rows, the first by key 2, 3, 4)",
    "update posts set val = '7' where id in (2, 3, 4, 6)",
  ),
  "a text that is no day": change(
    "text({ max: 40 })",
    "date()",
    ["'2024-02-29'", "'2023-02-29'", "'2024-2-1'", "'soon'"],
    "val of posts cannot become date (3 rows, by key 2, 3, 4)",
    "update posts set val = '1969-12-31' where id > 1",
  ),
  "a great number": change(
    "bigint()",
    "integer()",
    ["2147483647", "2147483648", "-2147483649"],
    "val of posts cannot become integer (2 rows, by key 2, 3)",
    "update posts set val = 0 where id > 1",
  ),
  "a double beyond whole numbers": change(
    "double()",
    "integer()",
    ["2147483647.25", "2147483647.5", "-1e300"],
    "val of posts cannot become integer (2 rows, by key 2, 3)",
    "update posts set val = 0.5 where id > 1",
  ),
  "a decimal of too many digits": change(
    "decimal(8, 3)",
    "decimal(4, 2)",
    ["'99.994'", "'99.995'", "'-100.000'"],
    "val of posts cannot become decimal(4, 2) (2 rows, by key 2, 3)",
    "update posts set val = '1.125' where id > 1",
  ),
  "a number that is no truth": change(
    "integer()",
    "boolean()",
    ["0", "1", "2"],
    "val of posts cannot become boolean (1 row, by key 3)",
    "update posts set val = 1 where id = 3",
  ),
  "milliseconds beyond all years": change(
    'bigint({ means: "epochMilliseconds" })',
    "timestamp()",
    ["253402300799999", "253402300800000", "-62135596800000"],
    "val of posts cannot become timestamp (2 rows, by key 2, 3)",
    "update posts set val = -1 where id > 1",
  ),
  "an instant beyond 32 bits": {
    ...change(
      "timestamp()",
      'integer({ means: "epochSeconds" })',
      ["'2038-01-19 03:14:07.999'", "'2038-01-19 03:14:08.000'", "'1901-12-13 20:45:51.000'"],
      "val of posts cannot become epochSeconds (2 rows, by key 2, 3)",
      "update posts set val = '1969-12-31 23:59:59.999' where id > 1",
    ),
    // Its integers all have 64 bits.
    except: "sqlite",
  },
  "a value outside of a closed set": change(
    "text({ max: 20 })",
    'oneOf("open", "it\'s done")',
    ["'open'", "'Open'", "'it''s done'", "' open'"],
    'val of posts is none of "open", "it\'s done" (2 rows, by key 2, 4)',
    "update posts set val = 'open' where id in (2, 4)",
  ),
  "a value that left its set": change(
    'oneOf("a", "b", "c")',
    'oneOf("a", "b")',
    ["'a'", "'c'"],
    'val of posts is none of "a", "b" (1 row, by key 2)',
    "update posts set val = 'b' where id = 2",
  ),
  "a value that left its native enum": change(
    'oneOf("a", "b", "c").asEnum("letter")',
    'oneOf("a", "b").asEnum("letter")',
    ["'a'", "'c'"],
    'val of posts is none of "a", "b" (1 row, by key 2)',
    "update posts set val = 'b' where id = 2",
  ),
  "longer bytes": change(
    "bytes({ max: 20 })",
    "bytes({ max: 2 })",
    ["'ab'", "'abc'"],
    "val of posts is longer than 2 bytes (1 row, by key 2)",
    "delete from posts where id = 2",
  ),
  "a null": change(
    "text({ max: 20 }).nullable()",
    "text({ max: 20 })",
    ["''", "null"],
    "val of posts is null (1 row, by key 2)",
    "update posts set val = '' where id = 2",
  ),
  "a double value": change(
    "text({ max: 20 })",
    "text({ max: 20 }).unique()",
    ["'a'", "'A'", "'a'"],
    "val of posts is not unique (2 rows, by key 1, 3)",
    "update posts set val = 'b' where id = 3",
  ),
  "a key that a conversion makes double": change(
    "timestamp().unique()",
    "date().unique()",
    ["'2024-02-29 00:00:00.000'", "'2024-02-29 23:59:59.999'", "'2024-03-01 00:00:00.000'"],
    "val of posts is not unique (2 rows, by key 1, 2)",
    "delete from posts where id = 2",
  ),
  "a row against a check": change(
    "integer()",
    `integer().check((v) => sql\`\${v} between 0 and 9\`)`,
    ["9", "10", "-1"],
    "a row of posts breaks check ck_posts_val (2 rows, by key 2, 3)",
    "update posts set val = 0 where id > 1",
  ),
  "a constant for a column that is unique": {
    a: posts("val = integer();"),
    b: posts("val = integer(); slug = text({ max: 10 }).unique().backfill(sql`'new'`);"),
    seed: insert("1", "2"),
    tables: ["posts", "notes"],
    refused: "slug of posts is not unique (2 rows, by key 1, 2)",
    correction: "delete from posts where id = 2",
  },
  "a backfill that has no value": {
    a: posts("val = integer().nullable();"),
    b: posts(`val = integer().nullable(); size = integer().backfill(sql\`\${this.val}\`);`),
    seed: insert("1", "null"),
    tables: ["posts", "notes"],
    refused: "size of posts is null (1 row, by key 2)",
    correction: "update posts set val = 2 where id = 2",
  },
  "a reference to no row": {
    a: posts('val = bigint({ as: "number" });'),
    b: posts('val = references(() => Posts, { onDelete: "cascade" });'),
    seed: insert("1", "1", "9"),
    tables: ["posts", "notes"],
    refused: "val of posts refers to no row of posts (1 row, by key 3)",
    correction: "update posts set val = 1 where id = 3",
  },
  "a required reference to one row that is not there": {
    a: posts("val = integer();"),
    b: posts("val = integer(); parentId = references(() => Posts).backfill(sql`0`);"),
    seed: insert("1", "2"),
    tables: ["posts", "notes"],
    refused: "parent_id of posts refers to no row of posts (2 rows, by key 1, 2)",
    correction: "insert into posts (id, val) values (0, 0)",
  },
  "no key to name rows by": {
    a: "export class Posts extends Table { id = integer(); val = integer().nullable(); pk = primaryKey(this.id, this.other); other = text({ max: 5 }); }",
    b: "export class Posts extends Table { id = integer(); val = integer(); pk = primaryKey(this.id, this.other); other = text({ max: 5 }); }",
    seed: "insert into posts (id, val, other) values (1, null, 'a')\ninsert into posts (id, val, other) values (1, 1, 'b')\ninsert into posts (id, val, other) values (2, null, 'a')",
    tables: ["posts"],
    refused: "val of posts is null (2 rows, by key (1, a), (2, a))",
    correction: "update posts set val = 0 where val is null",
  },
  "the way back of a wider text": {
    ...change(
      "text({ max: 5 })",
      "text({ max: 9 })",
      ["'12345'", "'123456'"],
      "val of posts is longer than 5 characters (1 row, by key 2)",
      "delete from posts where id = 2",
    ),
    way: "down",
  },
  "the way back of a required reference": {
    a: posts("val = references(() => Posts);"),
    b: posts(""),
    seed: "insert into posts (id) values (1)\ninsert into posts (id) values (2)\ninsert into notes (id, post_id) values (1, 1)",
    tables: ["posts", "notes"],
    refused: "val of posts refers to no row of posts (2 rows, by key 1, 2)",
    correction: "delete from notes\ndelete from posts",
    way: "down",
  },
  "renamed on the way": {
    a: posts("val = text({ max: 20 });"),
    b: `export class Articles extends Table { static options = { renamedFrom: "posts" }; id = id(); size = integer().renamedFrom("val"); }
export class Notes extends Table { id = id(); postId = references(() => Articles, { onDelete: "cascade" }); }`,
    seed: insert("'1'", "'one'"),
    tables: ["posts", "notes"],
    refused: "val of posts cannot become integer (1 row, by key 2)",
    correction: "update posts set val = '-1' where id = 2",
  },
};

drawnMatrix("guards", (test, engine) => {
  const own = Object.entries(refusals).filter(([, { except }]) => except !== engine.name);
  for (const [what, refusal] of own) test(`stop at ${what}`, () => assertRefused(engine, refusal));
});
