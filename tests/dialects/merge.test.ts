/** Which changes of a table MySQL and MariaDB get in one statement, and which apart: docs/notes/0006-one-alter-per-table.md */

import assert from "node:assert/strict";
import { suite } from "uvu";
import { mysql } from "../../generator/dialects/mysql/index.ts";
import { diff } from "../../generator/diff/diff.ts";
import { english, englishLines } from "../../generator/operations/english.ts";
import { projectionOf } from "./support.ts";

const test = suite("merge");

/** The statements between two schemas, each as the lines of English above it. */
async function statements(a: string, b: string): Promise<readonly (readonly string[])[]> {
  const [from, to] = [await projectionOf("mysql", a), await projectionOf("mysql", b)];
  const operations = mysql.lower(diff(from.catalog, to.catalog, to.intent), from.catalog, to.catalog);
  return operations.map(englishLines);
}

const table = (members: string, name = "Things") => `export class ${name} extends Table { id = id(); ${members} }\n`;

test("a column comes instantly, and apart from an index that is built", async () => {
  const made = await statements(
    table("a = integer(); old = integer();"),
    table("a = integer(); b = integer().default(1); c = integer().nullable(); i = index(this.a); j = index(this.b);"),
  );
  assert.deepEqual(made, [
    ["drop column things.old", "add column things.b (int, not null, default 1)", "add column things.c (int, null)"],
    ["create index idx_things_a on things (a)", "create index idx_things_b on things (b)"],
  ]);
});

test("a virtual column comes with an index, and apart from a column that has a place in the row", async () => {
  const made = await statements(
    table("a = integer();"),
    table(
      `a = integer(); v = integer().generated(() => sql\`\${this.a} + 1\`, { stored: false }); b = integer().default(1); i = index(this.v);`,
    ),
  );
  assert.deepEqual(
    made.map((lines) => lines.map((line) => line.split(" ").slice(0, 3).join(" "))),
    [["add column things.b"], ["add column things.v", "create index idx_things_v"]],
  );
});

test("text that may grow longer goes with an index, and what else changes its type with a copy", async () => {
  const wider = await statements(
    table("a = text({ max: 9 }); b = integer();"),
    table("a = text({ max: 30 }); b = integer(); c = integer().default(1); i = index(this.a);"),
  );
  assert.deepEqual(
    wider.map((lines) => lines.length),
    [1, 2],
  );
  const shorter = await statements(
    table("a = text({ max: 30 }); b = integer();"),
    table("a = text({ max: 9 }); b = integer(); c = integer().default(1); i = index(this.a);"),
  );
  assert.deepEqual(
    shorter.map((lines) => lines.length),
    [3],
  );
});

test("what copies the table takes everything along", async () => {
  const made = await statements(
    table("a = integer(); old = integer(); i = index(this.a);"),
    table(`a = bigint(); b = integer().default(1); i = index(this.a, this.b); c = check(sql\`\${this.b} > 0\`);`),
  );
  assert.equal(made.length, 1);
  assert.equal(made[0]?.length, 6);
});

test("a rename stays apart from what copies the table", async () => {
  const made = await statements(
    table("a = integer(); b = integer();"),
    table('a = bigint(); c = integer().renamedFrom("b"); d = integer().default(1);'),
  );
  assert.deepEqual(made, [
    ["rename column things.b to c"],
    [
      "add column things.d (int, not null, default 1)",
      "change column things.a: type int becomes bigint; meaning integer becomes bigint",
    ],
  ]);
});

test("a column is named once in a statement", async () => {
  const made = await statements(
    table("a = integer(); b = integer();"),
    table('a = integer(); c = integer().default(3).renamedFrom("b");'),
  );
  assert.deepEqual(made, [["rename column things.b to c"], ["change column things.c: default none becomes 3"]]);
});

test("a foreign key that comes back under its name, and one to its own table, have their own statements", async () => {
  const made = await statements(
    table("up = references(() => Things).nullable(); n = integer();"),
    table('up = references(() => Things, { onDelete: "cascade" }).nullable(); n = bigint();'),
  );
  assert.deepEqual(made, [
    [
      "drop foreign key fk_things_up of things",
      "drop index fk_things_up on things",
      "change column things.n: type int becomes bigint; meaning integer becomes bigint",
    ],
    ["add foreign key fk_things_up: things (up) to things (id) on delete cascade"],
  ]);
});

test("FULLTEXT indexes are made one by one", async () => {
  const words = (column: string) => `index(this.${column}).using({ mysql: "fulltext" })`;
  const columns = "a = text({ max: 9 }); b = text({ max: 9 }); n = integer();";
  const made = await statements(
    table(columns),
    table(`${columns} x = ${words("a")}; y = ${words("b")}; z = index(this.n);`),
  );
  assert.deepEqual(
    made.map((lines) => lines.length),
    [1, 1, 1],
  );
});

test("a generated column that is made anew goes before it comes", async () => {
  const made = await statements(
    table(`a = integer(); twice = integer().generated(() => sql\`\${this.a} * 2\`);`),
    table(`a = integer(); twice = integer().generated(() => sql\`\${this.a} + \${this.a}\`);`),
  );
  assert.equal(made.length, 2);
});

test("a numbered column whose key is replaced is numbered all the time", async () => {
  const made = await statements(
    table("tenant = integer();"),
    `export class Things extends Table {
      id = bigint({ as: "number" }).identity();
      tenant = integer();
      pk = primaryKey(this.id, this.tenant);
    }`,
  );
  assert.deepEqual(made, [["drop primary key of things (id)", "add primary key of things (id, tenant)"]]);
});

test("changes are gathered from between those of other tables, and not past what they depend on", async () => {
  const child = (parent: string) =>
    `${table("a = integer().default(1); key = integer().unique();", "Parents")}${table(`up = ${parent}; b = integer().default(1);`, "Children")}`;
  const made = await statements(
    child("integer()"),
    `${table("a = integer().default(2); key = bigint().unique();", "Parents")}${table(
      "up = references(() => Parents, { column: (parent) => parent.key }); b = integer().default(2);",
      "Children",
    )}`,
  );
  const retyped = "type int becomes bigint; meaning integer becomes bigint";
  assert.deepEqual(made, [
    ["change column parents.a: default 1 becomes 2", `change column parents.key: ${retyped}`],
    [
      `change column children.up: ${retyped}`,
      "change column children.b: default 1 becomes 2",
      "add foreign key fk_children_up: children (up) to parents (key)",
    ],
  ]);
});

test("new columns come together, are filled one by one, and are then required together", async () => {
  const made = await statements(
    table("a = integer();"),
    table(`a = integer(); b = integer().backfill(1); c = integer().backfill(sql\`\${this.a}\`);`),
  );
  assert.deepEqual(made, [
    ["add column things.b (int, null)", "add column things.c (int, null)"],
    ["rewrite b in the rows of things"],
    ["rewrite c in the rows of things"],
    ["change column things.b: null allowed becomes refused", "change column things.c: null allowed becomes refused"],
  ]);
});

test("the columns and indexes of a new table have their own statements", async () => {
  const made = await statements(
    table("a = integer();"),
    `${table("a = integer();")}${table("b = integer(); c = integer(); i = index(this.b); j = index(this.c);", "Others")}`,
  );
  assert.deepEqual(
    made.map((lines) => lines.length),
    [1, 1, 1],
  );
});

test("the English of a merged statement is one line", async () => {
  const table = {
    name: "t",
    columns: [],
    uniques: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    triggers: [],
    options: {},
  };
  const check = { name: "c\nd", expression: ["1"] };
  const line = english({
    kind: "alterTable",
    table,
    changes: [
      { kind: "dropCheck", table, check },
      { kind: "commentOnTable", table, to: "x" },
    ],
  });
  assert.equal(line, "drop check c d on t; comment on table t");
});

test.run();
