/** Words of SQL that engines print: when two texts say the same, and which words are columns. */

import assert from "node:assert/strict";
import { suite } from "uvu";
import { dialects } from "../../generator/dialects/registry.ts";
import { columnsApart, sameText } from "../../generator/dialects/sql-text.ts";
import type { DialectName } from "../../generator/schema/schema.ts";

const test = suite("SQL text");

const pairs: readonly (readonly [DialectName, a: string, b: string, isSame: boolean])[] = [
  ["sqlite", "(a<1)", "a < 1", true],
  ["sqlite", '"a" or b', "[a] OR `b`", true],
  ["sqlite", "1 << 2", "1 < < 2", false],
  ["postgres", "8 >> 2", "8 > > 2", false],
  ["sqlite", 'a "OR" b', "a OR b", false],
  ["sqlite", '"select" > 1', '"SELECT" > 1', true],
  ["postgres", '"OR"', "OR", false],
  ["postgres", '"name" > 1', "name > 1", true],
];
for (const [dialect, a, b, isSame] of pairs) {
  test(`${dialect}: \`${a}\` and \`${b}\` ${isSame ? "say the same" : "differ"}`, () => {
    assert.equal(sameText(a, b, dialects[dialect].adoption.text), isSame);
  });
}

test("words of the language are no columns, even where a column has such a name", () => {
  const columns = new Set(["NOT", "OR", "IN", "a"]);
  const apart = (dialect: DialectName, sql: string) =>
    columnsApart(sql, columns, dialects[dialect].adoption.text).flatMap((piece) =>
      typeof piece === "string" ? [] : [piece.name],
    );
  for (const dialect of ["sqlite", "postgres"] as const) {
    assert.deepEqual(apart(dialect, '"NOT" IS NOT NULL OR a IN (1)'), ["NOT", "a"]);
  }
});

test.run();
