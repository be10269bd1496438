/** What `check` makes of catalogs that no case of the other tests has: what is to be done by hand, and hostile names. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Catalog, Other, Table } from "../../generator/catalog/catalog.ts";
import { emptyCatalog } from "../../generator/catalog/identity.ts";
import { scriptOf } from "../../generator/check/index.ts";
import { mend } from "../../generator/check/mend.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { dialectNames } from "../../generator/schema/schema.ts";

const test = suite("mend");

const table = (name: string, columns: readonly string[]): Table => ({
  name,
  columns: columns.map((column) => ({ name: column, type: "int", nullable: true })),
  uniques: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
  options: {},
});

function between(live: Catalog, expected: Catalog) {
  return mend(dialects[live.dialect], live, { written: expected, printed: expected });
}

test("what no statement is known for is told as such, and the script says it", () => {
  for (const name of dialectNames) {
    const unheard: Other = { kind: "unheard-of thing", name: "x", definition: "y" };
    const found = between(emptyCatalog(name), { ...emptyCatalog(name), others: [unheard] });
    assert.deepEqual(found.differences, [{ kind: "createOther", english: "create unheard-of thing x", byHand: true }]);
    assert.deepEqual(found.steps, []);
    assert.match(scriptOf(dialects[name], found, "title"), /^-- To do by hand: create unheard-of thing x$/m);
  }
});

test("a name cannot leave the comment or the quotes in which it stands", () => {
  const name = 'x"`; DROP TABLE y;\n-- ';
  for (const dialect of dialectNames) {
    const live = { ...emptyCatalog(dialect), tables: [table(name, ["a"])] };
    const found = between(live, emptyCatalog(dialect));
    const script = scriptOf(dialects[dialect], found, "title");
    const comments = script.split("\n").filter((line) => line.startsWith("-- "));
    assert.equal(comments.filter((line) => line.includes("DROP TABLE y")).length, 2);
    const quoted = dialects[dialect].quote(name);
    assert.ok(script.includes(`DROP TABLE ${quoted}`), script);
  }
  const procedure: Other = { kind: "procedure", name: "p(); DROP TABLE y; --", arguments: "integer", definition: "" };
  const found = between({ ...emptyCatalog("postgres"), others: [procedure] }, emptyCatalog("postgres"));
  assert.deepEqual(found.steps[0]?.statements, ['DROP PROCEDURE "p(); DROP TABLE y; --"(integer)']);
});

test("columns that could have been renamed to two others are not guessed", () => {
  const live = { ...emptyCatalog("sqlite"), tables: [table("t", ["a", "b", "c"])] };
  const expected = { ...emptyCatalog("sqlite"), tables: [table("t", ["a", "d", "e"])] };
  assert.deepEqual(
    between(live, expected).differences.map(({ english }) => english),
    ["drop column t.b", "drop column t.c", "add column t.d (int, null)", "add column t.e (int, null)"],
  );
});

test.run();
