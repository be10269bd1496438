/** What a step records of its two Catalogs, of which the older one was read from a snapshot. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import { readSnapshot, writeSnapshot } from "../../generator/catalog/snapshot.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { inTurn } from "../../generator/diff/turns.ts";
import { historyOf } from "../../generator/migrations/history.ts";
import { withNeutralBackfills } from "../../generator/migrations/neutral.ts";
import { missingIntent, planStep, writeEmpty } from "../../generator/migrations/step.ts";
import { noIntent, type Operation } from "../../generator/operations/operation.ts";
import { catalog, check, column, index, table } from "../support/catalogs.ts";

const test = suite("step");

test("its history holds the tables that changed, not those whose members a snapshot has sorted", () => {
  const untouched = table("a", [column("id"), column("x")], {
    checks: [check("second", "1 = 1"), check("first", "2 = 2")],
    indexes: [index("z", "x"), index("y", "x")],
  });
  const id = column("id");
  const before = catalog(untouched, table("b", [id]));
  const after = catalog(untouched, table("b", [id, column("note", "text", { nullable: true })]));
  const read = readSnapshot(writeSnapshot(1, before), "snapshot.json").catalog;
  const { from, to, up, down } = planStep(dialects.postgres, read, after, noIntent);
  assert.deepEqual([up.map(({ kind }) => kind), down.map(({ kind }) => kind)], [["addColumn"], ["dropColumn"]]);
  const { changes } = historyOf(2, "note", from, to, noIntent);
  assert.deepEqual(
    changes.tables?.map(({ from, to }) => [from?.name, to?.name]),
    [["b", "b"]],
  );
});

test("one to be written by hand has a header for each way, and changes nothing", () => {
  const { files, data, history } = writeEmpty(dialects.postgres, catalog(), {
    version: 3,
    name: "by_hand",
    parent: undefined,
  });
  const expected = (direction: string) => `-- Colonnade migration 0003 by_hand: ${direction}, postgres. Written by hand.
-- parent: none
-- mode: transaction
-- data: lossless

-- Write the statements of the way ${direction} here, each ended by a semicolon.
`;
  assert.deepEqual([files.up, files.down], [expected("up"), expected("down")]);
  assert.deepEqual(data, { up: { kind: "lossless" }, down: { kind: "lossless" } });
  assert.deepEqual(history.changes, {});
});

test("names what a new required column lacks", () => {
  const [before, after] = [catalog(table("a", [column("id")])), catalog(table("a", [column("id"), column("b")]))];
  const lacking = missingIntent(planStep(dialects.postgres, before, after, noIntent), (...names) => names.join("."));
  assert.deepEqual(lacking, [
    {
      code: "C061",
      at: "a.b",
      message: "the new column `b` is required, and existing rows have no value for it",
      hint: "give it a .default(…), a .backfill(sql`…`) for the rows that are there, or make it .nullable()",
    },
  ]);
});

test("the way back fills a required column that it brings again with a value of its meaning", () => {
  const meanings = [
    ["integer", "0"],
    ["bigint", "0"],
    ["double", "0"],
    ["epochSeconds", "0"],
    ["epochMilliseconds", "0"],
    ["boolean", "(1 = 0)"],
    ["timestamp", "'1970-01-01 00:00:00.000'"],
    ["date", "'1970-01-01'"],
    ["json", "'{}'"],
    ["uuid", "'00000000-0000-0000-0000-000000000000'"],
    ["text", "''"],
  ] as const;
  const columns = meanings.map(([meaning]) => column(meaning, "t", { meaning }));
  const full = table("a", [column("id"), ...columns]);
  const operations = columns.map((each): Operation => ({ kind: "addColumn", table: full, column: each }));
  const { backfills } = withNeutralBackfills(dialects.postgres, noIntent, operations, catalog(full));
  assert.deepEqual(
    backfills.map(({ column, value }) => [column, value.join("")]),
    meanings,
  );
});

test("two renames in a chain are taken from its end", () => {
  const rename = (from: string, to: string): Operation => ({
    kind: "renameTable",
    from: table(from, [column("id")]),
    to: table(to, [column("id")]),
  });
  const [first, second] = [rename("a", "b"), rename("b", "c")];
  assert.deepEqual(inTurn([first, second]), [second, first]);
  assert.deepEqual(inTurn([second, first]), [second, first]);
});

test.run();
