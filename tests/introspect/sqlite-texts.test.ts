/** The readers of SQLite's kept texts, on texts that are hard to read. */

import assert from "node:assert/strict";
import { suite } from "uvu";
import { readTable } from "../../generator/dialects/sqlite/ddl.ts";
import { readIndex, readView } from "../../generator/dialects/sqlite/index-and-view.ts";
import { tokenize, writeTokens } from "../../generator/dialects/sqlite/tokens.ts";

const tokens = suite("SQLite's tokens");

const rewritten: readonly (readonly [sql: string, canonical: string])[] = [
  ["a+b", "a + b"],
  ["a  +\n\tb -- the end", "a + b"],
  ["/* ( */ length ( [a b] ) /* unclosed", 'length("a b")'],
  ['`a``b` || [c"d] || "e""f"', '"a`b" || "c""d" || "e""f"'],
  ["'it''s -- no comment' || '/*'", "'it''s -- no comment' || '/*'"],
  ["- 1", "-1"],
  ["a - - 1", "a - -1"],
  ["- - a", "- -a"],
  ["a -- 1\n - 1", "a - 1"],
  ["a- -b", "a - -b"],
  ["x'00FF' = X'00ff'", "x'00FF' = X'00ff'"],
  ["0x1F + 1e-5 + .5 + 1.", "0x1F + 1e-5 + .5 + 1."],
  ["a->'$.b'->>'c'", "a -> '$.b' ->> 'c'"],
  ["a<>b and a!=b and a<=b and a==b", "a <> b and a != b and a <= b and a == b"],
  ["not(a)or exists(select 1)", "not (a) or exists (select 1)"],
  ["a in(1,2 , 3)", "a in (1, 2, 3)"],
  ["count( * )", "count(*)"],
  ["t . a", "t.a"],
  ["größe > 1 and 日本 = '😀'", "größe > 1 and 日本 = '😀'"],
  ["case when a then-1 else+1 end-1", "case when a then -1 else +1 end - 1"],
  ['"order"(1)', '"order"(1)'],
];
for (const [sql, canonical] of rewritten) {
  tokens(JSON.stringify(sql), () => {
    assert.equal(writeTokens(tokenize(sql)), canonical);
    assert.equal(writeTokens(tokenize(canonical)), canonical, "the canonical form is its own");
  });
}

tokens("keep their places", () => {
  const sql = " 'a' /* b */ [c] d";
  assert.deepEqual(
    tokenize(sql).map(({ start, end }) => sql.slice(start, end)),
    ["'a'", "[c]", "d"],
  );
});

tokens.run();

const table = suite("CREATE TABLE");

table("finds constraints among comments, quotes and nested brackets", () => {
  const text = readTable(`CREATE TABLE "t(" ( -- ) ,
    a INTEGER /* , b ) */ CONSTRAINT "pk ," PRIMARY KEY ASC ON CONFLICT ROLLBACK AUTOINCREMENT,
    'b' TEXT CHECK ((b <> ')') AND (length(b) IN (1, 2))) DEFAULT ('(' || ')') NOT NULL,
    [c d] DECIMAL(10, 2) COLLATE "my coll" UNIQUE,
    e GENERATED ALWAYS AS (a + (b)) STORED
    , CONSTRAINT ck CHECK (a > 0) CONSTRAINT "fk" FOREIGN KEY (a, [c d]) REFERENCES "p q" ON DELETE SET NULL MATCH FULL
    UNIQUE (b COLLATE NOCASE DESC, e) ON CONFLICT IGNORE
  ) STRICT, WITHOUT ROWID`);
  assert.deepEqual(text, {
    columns: [
      { name: "a", autoincrement: true },
      { name: "b", autoincrement: false },
      { name: "c d", autoincrement: false, collation: "my coll" },
      { name: "e", autoincrement: false, generated: "a + (b)" },
    ],
    primaryKey: { name: "pk ,", columns: ["a"] },
    uniques: [{ columns: ["c d"] }, { columns: ["b", "e"] }],
    checks: [
      { column: "b", expression: "(b <> ')') AND (length(b) IN (1, 2))" },
      { name: "ck", expression: "a > 0" },
    ],
    foreignKeys: [
      {
        name: "fk",
        columns: ["a", "c d"],
        table: "p q",
        parentColumns: [],
        onDelete: "set null",
        onUpdate: "no action",
      },
    ],
    others: [
      "PRIMARY KEY ON CONFLICT ROLLBACK",
      "REFERENCES p q MATCH FULL",
      "b COLLATE NOCASE in a key",
      "b DESC in a key",
      "UNIQUE ON CONFLICT IGNORE",
    ],
  });
});

table("takes words for types and names where SQLite does", () => {
  const text = readTable(
    'CREATE TABLE t(key TEXT DEFAULT key, desc LONG VARCHAR (255), abort, "check" INT, "constraint" REFERENCES p(x), action UNSIGNED BIG INT DEFAULT -1 NOT NULL)',
  );
  assert.deepEqual(
    text.columns.map(({ name }) => name),
    ["key", "desc", "abort", "check", "constraint", "action"],
  );
  assert.deepEqual(text.foreignKeys[0]?.columns, ["constraint"]);
  assert.deepEqual(text.checks, []);
});

const deferrables = [
  ["DEFERRABLE INITIALLY DEFERRED", "deferred"],
  ["DEFERRABLE INITIALLY IMMEDIATE", "immediate"],
  ["DEFERRABLE", "immediate"],
  ["NOT DEFERRABLE INITIALLY DEFERRED", undefined],
  ["NOT DEFERRABLE", undefined],
  ["", undefined],
] as const;
for (const [clause, expected] of deferrables) {
  table(`reads REFERENCES p ${clause}`, () => {
    const { foreignKeys } = readTable(`CREATE TABLE t(a REFERENCES p ON UPDATE NO ACTION ${clause} NOT NULL, b)`);
    assert.equal(foreignKeys[0]?.deferrable, expected);
  });
}

table("words in double quotes that are no column are strings", () => {
  const names = new Set(["body", "kind"]);
  const sql =
    'CREATE TABLE "notes" (body AS (json_extract("Kind", "$.it\'s")), kind CHECK ("kind" <> "none" COLLATE "nocase"))';
  const { columns, checks } = readTable(sql, names);
  assert.equal(columns[0]?.generated, `json_extract("Kind", '$.it''s')`);
  assert.equal(checks[0]?.expression, `"kind" <> 'none' COLLATE "nocase"`);
  assert.deepEqual(
    readIndex('CREATE INDEX i ON notes ("body" || "-", "length"(kind)) WHERE "rowid" > 1 AND kind = "x"', names),
    {
      keys: [`"body" || '-'`, `"length"(kind)`],
      where: `"rowid" > 1 AND kind = 'x'`,
    },
  );
});

table("reads what AUTOINCREMENT within a table's key says", () => {
  const { columns } = readTable('CREATE TABLE t(a INTEGER, b, PRIMARY KEY("A" AUTOINCREMENT))');
  assert.deepEqual(
    columns.map(({ autoincrement }) => autoincrement),
    [true, false],
  );
});

table.run();

const others = suite("CREATE INDEX and CREATE VIEW");

others("reads the keys of an index", () => {
  assert.deepEqual(
    readIndex(
      'CREATE UNIQUE INDEX "i (" ON [t (] ( a, lower( b ) collate NOCASE DESC, (c, d) = (1, 2) ASC, "desc" ) WHERE a IN (1, 2)',
    ),
    { keys: ["a", "lower(b) collate NOCASE", "(c, d) = (1, 2)", '"desc"'], where: "a IN (1, 2)" },
  );
});

others("reads what a view reads", () => {
  const { query, reads } = readView(
    `CREATE VIEW "as" (a, "b") AS /* c */ SELECT x.a, (SELECT max(y) FROM main.[t 2]) FROM t1 AS x, "t""3" JOIN (t4 CROSS JOIN t5) -- end`,
  );
  assert.equal(query, 'SELECT x.a, (SELECT max(y) FROM main.[t 2]) FROM t1 AS x, "t""3" JOIN (t4 CROSS JOIN t5)');
  assert.deepEqual(
    ["t 2", "t1", 't"3', "t4", "t5"].filter((name) => !reads.includes(name)),
    [],
  );
});

others.run();
