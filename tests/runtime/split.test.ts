/** The splitter against texts that are put together of everything that can hide a semicolon. */
import * as assert from "node:assert/strict";
import fc from "fast-check";
import { suite } from "uvu";
import type { DialectName } from "../../runtime/driver.ts";
import { split } from "../../runtime/split.ts";

const test = suite("splitter");

/** Pieces that are one statement's inside, whatever semicolons and quotes they hold. */
const pieces = {
  sqlite: [
    `'it''s;'`,
    `"a;""b"`,
    "`a;``b`",
    "[it's; a name]",
    "(select ';')",
    "-- it's; not over\n",
    "/* ; ' \" */",
    "x'00'",
    "?",
    ":name",
    "->> '$.a;b'",
  ],
  postgres: [
    `'it''s;'`,
    `'\\'`,
    `E'a'';\\';'`,
    `"a;""b"`,
    "$$ ; ' $$",
    "$fn$ ; $$ ; $fn$",
    `E'\\';'''`,
    "/* ; /* ' */ ; */",
    "-- it's; not over\n",
    "a[1]",
    "array['];', 'b']",
    "$1",
    "x::text",
    "#> '{a;}'",
    "(1; 2)",
    "a$b$c",
  ],
  mysql: [
    `'it''s;'`,
    `'\\\\'`,
    `'\\';''\\';'`,
    `"it's \\"; "`,
    "`\\`",
    `"a;""b"`,
    "`a;``b`",
    "# it's; not over\n",
    "-- it's; not over\n",
    "/* ; ' */",
    "/*! ; */",
    "5--1",
    "@a",
    "a$b$c",
    "(select ';')",
  ],
  mariadb: [
    `'it''s;'`,
    `'\\\\'`,
    `'\\';''\\';'`,
    `"it's \\"; "`,
    "`\\`",
    `"a;""b"`,
    "`a;``b`",
    "# it's; not over\n",
    "-- it's; not over\n",
    "/* ; ' */",
    "/*M! ; */",
    "5--1",
    "@a",
    "a$b$c",
    "(select ';')",
  ],
} as const satisfies Record<DialectName, readonly string[]>;

const bodies = {
  sqlite: [
    "CREATE TRIGGER t AFTER UPDATE ON a WHEN new.x > 1 BEGIN UPDATE a SET x = CASE WHEN 1 THEN 2 END; SELECT ';'; END",
    'create temp trigger if not exists "be;gin" instead of insert on v begin insert into a values (new.end); delete from b; end',
  ],
  postgres: [
    "CREATE OR REPLACE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $fn$ BEGIN; IF x THEN y; END IF; END $fn$",
    "CREATE FUNCTION g(a int) RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END",
    "CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO a VALUES (1); INSERT INTO b VALUES (2))",
    "CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f()",
  ],
  mysql: [
    "CREATE DEFINER=`a;b`@`%` TRIGGER t BEFORE INSERT ON x FOR EACH ROW IF new.a THEN SET new.b = 1; ELSEIF new.c THEN SET new.b = if(1, 2, 3); END IF",
    "CREATE PROCEDURE p(IN n int) BEGIN DECLARE i int DEFAULT 0; l: LOOP SET i = i + 1; IF i > n THEN LEAVE l; END IF; END LOOP l; WHILE i > 0 DO SET i = i - 1; END WHILE; REPEAT SET i = repeat('1;', 3); UNTIL i END REPEAT; CASE i WHEN 1 THEN SELECT 1; ELSE BEGIN END; END CASE; END",
    "CREATE FUNCTION f() RETURNS int DETERMINISTIC RETURN (SELECT 1)",
    "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN DELETE FROM a; DELETE FROM b; END",
  ],
  mariadb: [
    "BEGIN NOT ATOMIC DECLARE x int; SET x = 1; IF x THEN SELECT 1; END IF; END",
    "CREATE OR REPLACE TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN FOR i IN 1..3 DO SET new.a = i; END FOR; END",
    "CREATE PROCEDURE p() BEGIN DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; END; SELECT 1; END",
  ],
} as const satisfies Record<DialectName, readonly string[]>;

const dialects: readonly DialectName[] = ["sqlite", "postgres", "mysql", "mariadb"];

for (const dialect of dialects) {
  const statement = fc
    .array(fc.constantFrom<string>(...pieces[dialect]), { minLength: 1, maxLength: 8 })
    .map((inside) => `select ${inside.join(" ")}\nfrom t`);
  const body = fc.constantFrom<string>(...bodies[dialect]);
  const between = fc.constantFrom(";\n", ";", " ;\n\n", ";\n-- a comment; it's one\n", ";/* ; */\n", ";;\n");

  test(`finds exactly the statements that were joined (${dialect})`, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(statement, body), between), { maxLength: 12 }), (parts) => {
        const text = `-- header; it's one\n\n${parts.map(([sql, separator]) => sql + separator).join("")}`;
        assert.deepEqual(
          split(text, dialect),
          parts.map(([sql]) => sql),
        );
      }),
      { numRuns: 500 },
    );
  });

  test(`splits what it splits into the same again, and never loses a character of a statement (${dialect})`, () => {
    const noise = fc.string({
      unit: fc.constantFrom(..."abc ;'\"`$-*/[]()#\n\\:Ee", "begin ", "end ", "case ", "create trigger "),
      maxLength: 60,
    });
    fc.assert(
      fc.property(noise, (text) => {
        let found: readonly string[];
        try {
          found = split(text, dialect);
        } catch (error) {
          assert.match(String(error), /begins on line \d+ is never closed|DELIMITER/);
          return;
        }
        let at = 0;
        for (const sql of found) {
          assert.ok(sql === sql.trim() && sql !== "", JSON.stringify(sql));
          at = text.indexOf(sql, at) + sql.length;
        }
        assert.deepEqual(split(found.map((sql) => `${sql};`).join("\n"), dialect), found);
      }),
      { numRuns: 2000 },
    );
  });
}

test("takes a text without a semicolon at its end, and one of comments only", () => {
  assert.deepEqual(split("select 1", "sqlite"), ["select 1"]);
  assert.deepEqual(split("select 1 -- done", "sqlite"), ["select 1"]);
  assert.deepEqual(split("-- nothing\n/* here */\n", "sqlite"), []);
  assert.deepEqual(split("", "mysql"), []);
});

test("names the line where a quote or comment begins that is never closed", () => {
  assert.throws(() => split("select 1;\nselect 'x", "sqlite"), /the string that begins on line 2 is never closed/);
  assert.throws(() => split("/* a", "mysql"), /the comment that begins on line 1/);
  assert.throws(() => split("\n\nselect $a$ x $b$", "postgres"), /the text in \$a\$ that begins on line 3/);
});

test("refuses DELIMITER with advice", () => {
  assert.throws(() => split("DELIMITER //\nselect 1//", "mysql"), /DELIMITER is a command of the mysql client/);
});

test("is linear in the length of the text", () => {
  const text =
    `insert into t values ('${"x''".repeat(100_000)}', ${"(".repeat(20_000)}${")".repeat(20_000)});\n`.repeat(5);
  const start = performance.now();
  assert.equal(split(text, "postgres").length, 5);
  assert.ok(performance.now() - start < 2000);
});

test.run();
