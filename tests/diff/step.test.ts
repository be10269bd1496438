/** What a step records of its two Catalogs, of which the older one was read from a snapshot. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import { readSnapshot, writeSnapshot } from "../../generator/catalog/snapshot.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { historyOf } from "../../generator/migrations/history.ts";
import { planStep } from "../../generator/migrations/step.ts";
import { noIntent } from "../../generator/operations/operation.ts";
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

test.run();
