/** The reader of CREATE TABLE against SQLite itself: on random texts it finds the columns, keys and references that the pragmas tell. */

import assert from "node:assert/strict";
import Database from "better-sqlite3";
import fc from "fast-check";
import { suite } from "uvu";
import { readTable } from "../../generator/dialects/sqlite/ddl.ts";
import { runs } from "../support/effort.ts";

const test = suite("CREATE TABLE, at random");

/** What may stand between two tokens. */
const gap = fc.constantFrom(" ", "  ", "\n", "\t", " -- a ) , ' \" comment\n", " /* CHECK ( */ ", "/* , */ ");
const name = fc
  .array(
    fc.constantFrom("a", "b", "Z", "é", " ", "(", ")", ",", "'", '"', "`", "]", "[", ";", "--", "/*", "check", "😀"),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(""));

/** One of the quotes that can hold the name. */
function quotes(text: string): fc.Arbitrary<string> {
  return fc.constantFrom(
    `"${text.replaceAll('"', '""')}"`,
    `\`${text.replaceAll("`", "``")}\``,
    `'${text.replaceAll("'", "''")}'`,
    ...(text.includes("]") ? [] : [`[${text}]`]),
    ...(/^[abZé]+$/.test(text) ? [text] : []),
  );
}

type Tokens = readonly string[];
const none = fc.constant<Tokens>([]);
const some = (...choices: readonly Tokens[]) => fc.constantFrom(...choices);
const flat = (...parts: readonly fc.Arbitrary<Tokens>[]) => fc.tuple(...parts).map((lists) => lists.flat());

const expression = some(
  ["1", ">", "0"],
  ["(", "'(,'", "<>", "')'", ")"],
  ["length", "(", "'it''s'", ")", ">", "-", "1"],
  ["1", "IN", "(", "1", ",", "(", "2", ")", ")"],
);
const conflict = some([], [], [], ["ON", "CONFLICT", "IGNORE"]);
const given = fc
  .option(name, { nil: undefined })
  .chain((text) => (text === undefined ? none : quotes(text).map((quoted): Tokens => ["CONSTRAINT", quoted])));
const references = flat(
  some(["REFERENCES", "p"], ["references", "[p]"], ["REFERENCES", '"p"', "(", "x", ")"]),
  some([], ["ON", "DELETE", "SET", "NULL"], ["on", "update", "cascade", "ON", "DELETE", "NO", "ACTION"]),
  some([], ["MATCH", "SIMPLE"]),
  some([], ["DEFERRABLE"], ["NOT", "DEFERRABLE", "INITIALLY", "IMMEDIATE"], ["DEFERRABLE", "INITIALLY", "DEFERRED"]),
);
const check = fc.tuple(given, expression).map(([prefix, inner]) => [...prefix, "CHECK", "(", ...inner, ")"]);
const type = some([], ["TEXT"], ["unsigned", "big", "int"], ["DECIMAL", "(", "10", ",", "-", "2", ")"], ["'odd'"]);
const columnClause = fc.oneof(
  none,
  check,
  flat(given, some(["UNIQUE"]), conflict),
  flat(given, references),
  flat(some(["NOT", "NULL"], ["NULL"]), conflict),
  some(["DEFAULT", "-", "1"], ["DEFAULT", "(", "1", "+", "(", "2", ")", ")"], ["DEFAULT", "'a)b'"], ["DEFAULT", "x"]),
  some(["COLLATE", "NOCASE"], ["COLLATE", '"RTRIM"']),
);
const column = (quoted: string) => flat(fc.constant([quoted]), type, columnClause, columnClause, columnClause);

interface Written {
  readonly sql: string;
  readonly checks: number;
}

const createTable: fc.Arbitrary<Written> = fc
  .uniqueArray(name, { minLength: 1, maxLength: 5, selector: (text) => text.toLowerCase() })
  .chain((names) => fc.tuple(...names.map(quotes)))
  .chain((names) => {
    const columns = fc.tuple(...names.map(column));
    const any = fc.constantFrom(...names);
    const clause = fc.oneof(
      check,
      fc.tuple(given, any, conflict).map(([prefix, key, end]) => [...prefix, "UNIQUE", "(", key, ")", ...end]),
      fc
        .tuple(given, any, references)
        .map(([prefix, key, end]) => [...prefix, "FOREIGN", "KEY", "(", key, ")", ...end]),
    );
    return fc.tuple(columns, fc.array(fc.tuple(fc.boolean(), clause), { maxLength: 4 }));
  })
  .chain(([columns, clauses]) => {
    const body = columns.flatMap((tokens, place) => (place === 0 ? tokens : [",", ...tokens]));
    // A comma between constraints of the table may be left out, except before the first.
    const rest = clauses.flatMap(([comma, tokens], place) => (comma || place === 0 ? [",", ...tokens] : tokens));
    const tokens = ["CREATE", "TABLE", "t", "(", ...body, ...rest, ")"];
    const gaps = fc.array(gap, { minLength: tokens.length, maxLength: tokens.length });
    const checks = tokens.filter((token) => token === "CHECK").length;
    return gaps.map((between) => ({ sql: tokens.map((token, place) => token + between[place]).join(""), checks }));
  });

test("agrees with the pragmas", () => {
  let accepted = 0;
  fc.assert(
    fc.property(createTable, ({ sql, checks }) => {
      const database = new Database(":memory:");
      try {
        database.exec("CREATE TABLE p (x PRIMARY KEY)");
        try {
          database.exec(sql);
        } catch {
          return;
        }
        accepted += 1;
        agree(database, checks);
      } finally {
        database.close();
      }
    }),
    { numRuns: runs(1_500, 50_000) },
  );
  assert.ok(accepted > 500, `only ${accepted} texts were SQL`);
});

function agree(database: Database.Database, checks: number): void {
  const all = (sql: string) => database.prepare(sql).raw().all() as unknown[][];
  const kept = String(all("select sql from sqlite_schema where name = 't'")[0]?.[0]);
  const read = readTable(kept);
  assert.deepEqual(
    read.columns.map((column) => column.name),
    all("select name from pragma_table_xinfo('t')").flat(),
  );
  assert.equal(read.checks.length, checks);
  for (const { expression } of read.checks) database.prepare(`select ${expression}`);
  // The pragma lists the newest first.
  const keys = all(`select "from", "to", on_delete, on_update from pragma_foreign_key_list('t') order by id desc, seq`);
  assert.deepEqual(
    read.foreignKeys.map((key) => [
      key.columns[0],
      key.parentColumns[0] ?? null,
      key.onDelete.toUpperCase(),
      key.onUpdate.toUpperCase(),
    ]),
    keys,
  );
  const uniques = all(
    "select distinct c.name from pragma_index_list('t') i join pragma_index_info(i.name) c where i.origin = 'u'",
  );
  const lower = (names: readonly unknown[]) => [...new Set(names.map((each) => String(each).toLowerCase()))].sort();
  assert.deepEqual(lower(read.uniques.flatMap(({ columns }) => columns)), lower(uniques.flat()));
}

test.run();
