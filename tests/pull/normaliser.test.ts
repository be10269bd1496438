/** The dumps that the round trip compares hide nothing that means something: each change below shows, each mere spelling does not. */

import assert from "node:assert/strict";
import Database from "better-sqlite3";
import { suite } from "uvu";
import type { Raw } from "../support/raw.ts";
import { asWords, tableLines } from "./support/dump-mysql.ts";
import { statementsOf } from "./support/dump-postgres.ts";
import { dumpSqlite } from "./support/dump-sqlite.ts";
import { compareLines } from "./support/round-trip.ts";

const test = suite("normaliser");

async function sqliteLines(sql: string): Promise<readonly string[]> {
  const database = new Database(":memory:");
  database.exec("CREATE TABLE parent (id INTEGER PRIMARY KEY, code TEXT UNIQUE);");
  database.exec(sql);
  const rows: Raw["rows"] = async (query) =>
    database
      .prepare<unknown[], unknown[]>(query)
      .raw()
      .all()
      .map((row) => row.map((value) => (value === null ? null : String(value))));
  const nothing = async () => {};
  try {
    return await dumpSqlite({ rows, run: nothing, script: nothing, write: nothing, close: nothing });
  } finally {
    database.close();
  }
}

const base =
  "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER NOT NULL DEFAULT 1, CHECK (a OR b AND a), FOREIGN KEY (b) REFERENCES parent (id))";

const meaningful: readonly (readonly [what: string, a: string, b: string])[] = [
  ["a type", base, base.replace("a TEXT", "a VARCHAR")],
  ["NOT NULL", base, base.replace(" NOT NULL", "")],
  ["a default", base, base.replace("DEFAULT 1", "DEFAULT 2")],
  ["a default's type", base, base.replace("DEFAULT 1", "DEFAULT '1'")],
  ["the case of a default", base.replace("DEFAULT 1", 'DEFAULT "a"'), base.replace("DEFAULT 1", 'DEFAULT "A"')],
  ["brackets in a check", base, base.replace("a OR b AND a", "(a OR b) AND a")],
  ["a check more", base, base.replace("CHECK", "CHECK (b > 0), CHECK")],
  ["a string's case", base.replace("a OR b", "a = 'x'"), base.replace("a OR b", "a = 'X'")],
  ["an action", base, `${base.slice(0, -1)} ON DELETE CASCADE)`],
  ["DEFERRABLE", base, `${base.slice(0, -1)} DEFERRABLE INITIALLY DEFERRED)`],
  [
    "the columns' order",
    base,
    base.replace("a TEXT, b INTEGER NOT NULL DEFAULT 1", "b INTEGER NOT NULL DEFAULT 1, a TEXT"),
  ],
  ["AUTOINCREMENT", base, base.replace("PRIMARY KEY", "PRIMARY KEY AUTOINCREMENT")],
  ["a collation", base, base.replace("a TEXT", "a TEXT COLLATE NOCASE")],
  ["a unique", base, base.replace("a TEXT", "a TEXT UNIQUE")],
  ["STRICT", base, `${base} STRICT`],
  [
    "a conflict clause",
    base.replace("a TEXT", "a TEXT UNIQUE"),
    base.replace("a TEXT", "a TEXT UNIQUE ON CONFLICT IGNORE"),
  ],
  ["an index's order", `${base}; CREATE INDEX i ON t (a)`, `${base}; CREATE INDEX i ON t (a DESC)`],
  ["an index's condition", `${base}; CREATE INDEX i ON t (a)`, `${base}; CREATE INDEX i ON t (a) WHERE b > 1`],
  ["an index's expression", `${base}; CREATE INDEX i ON t (lower(a))`, `${base}; CREATE INDEX i ON t (upper(a))`],
  ["an index's collation", `${base}; CREATE INDEX i ON t (a)`, `${base}; CREATE INDEX i ON t (a COLLATE NOCASE)`],
  ["a view's query", `${base}; CREATE VIEW v AS SELECT a FROM t`, `${base}; CREATE VIEW v AS SELECT a FROM t WHERE b`],
  ["a view's columns", `${base}; CREATE VIEW v AS SELECT a FROM t`, `${base}; CREATE VIEW v (z) AS SELECT a FROM t`],
  [
    "a trigger",
    `${base}; CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END`,
    `${base}; CREATE TRIGGER g AFTER UPDATE ON t BEGIN SELECT 1; END`,
  ],
  [
    "a generated column",
    `${base.slice(0, -1)}, CHECK (1))`.replace("a TEXT", "a TEXT AS (b) VIRTUAL"),
    `${base.slice(0, -1)}, CHECK (1))`.replace("a TEXT", "a TEXT AS (b) STORED"),
  ],
];

for (const [what, a, b] of meaningful) {
  test(`SQLite: ${what} shows`, async () => {
    const { missing, unexpected } = compareLines(await sqliteLines(a), await sqliteLines(b));
    assert.ok(missing.length + unexpected.length > 0, `${a}\n${b}`);
  });
}

const spellings: readonly (readonly [what: string, a: string, b: string])[] = [
  ["comments and white space", base, base.replace("a TEXT,", "a /* what */ TEXT, -- and so on\n")],
  ["quotes of names", base, base.replace("a TEXT", '"a" TEXT').replace("(a OR", "([a] OR")],
  [
    "a default in double quotes",
    base.replace("DEFAULT 1", `DEFAULT 'it''s "so"'`),
    base.replace("DEFAULT 1", `DEFAULT "it's ""so"""`),
  ],
  ["brackets around the whole", base, base.replace("(a OR b AND a)", "((a OR b AND a))")],
  [
    "where a constraint stands",
    base,
    base
      .replace("b INTEGER NOT NULL DEFAULT 1", "b INTEGER NOT NULL DEFAULT 1 REFERENCES parent")
      .replace(", FOREIGN KEY (b) REFERENCES parent (id)", ""),
  ],
];

for (const [what, a, b] of spellings) {
  test(`SQLite: ${what} does not show`, async () => {
    assert.deepEqual(compareLines(await sqliteLines(a), await sqliteLines(b)), { missing: [], unexpected: [] });
  });
}

test("PostgreSQL: only settings and comments are left out", () => {
  const dump =
    "-- PostgreSQL dump\nSET x = 1;\nSELECT pg_catalog.set_config('search_path', '', false);\nCREATE TABLE t (\n    a integer -- no\n);\nCOMMENT ON TABLE t IS 'SET';\n";
  assert.deepEqual(statementsOf(dump), ["CREATE TABLE t (\n    a integer -- no\n)", "COMMENT ON TABLE t IS 'SET'"]);
});

const table = (
  column: string,
  options = "ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin",
) => tableLines("t", `CREATE TABLE \`t\` (\n  ${column},\n  KEY \`k\` (\`a\`)\n) ${options}`);

test("MySQL: a column's own character set and the counter do not show, all else does", () => {
  const plain = table("`a` varchar(10) NOT NULL");
  assert.deepEqual(table("`a` varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL"), plain);
  assert.deepEqual(
    table("`a` varchar(10) NOT NULL", "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin"),
    plain,
  );
  const others = [
    table("`a` varchar(11) NOT NULL"),
    table("`a` varchar(10)"),
    table("`a` varchar(10) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL"),
    table("`a` varchar(10) COLLATE utf8mb4_general_ci NOT NULL"),
    table("`a` varchar(10) NOT NULL DEFAULT ' COLLATE utf8mb4_bin'"),
    table("`a` varchar(10) NOT NULL", "ENGINE=MyISAM DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin"),
  ];
  for (const lines of others) assert.notDeepEqual(lines, plain, lines.join("\n"));
});

test("MariaDB: a trigger's text keeps its strings", () => {
  assert.equal(asWords("CREATE TRIGGER `a`  BEFORE\nINSERT"), "CREATE TRIGGER a BEFORE INSERT");
  assert.notEqual(asWords("SET x = 'a  b'"), asWords("SET x = 'a b'"));
  assert.notEqual(asWords("SET `a b` = 1"), asWords("SET a b = 1"));
});

test.run();
