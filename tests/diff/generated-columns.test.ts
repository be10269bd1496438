/** Generated columns beside what they read: what goes before a change and comes after it, and what is lost. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Column } from "../../generator/catalog/catalog.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { dataLabel } from "../../generator/migrations/data.ts";
import { planStep } from "../../generator/migrations/step.ts";
import { listing } from "../../generator/operations/english.ts";
import { noIntent } from "../../generator/operations/operation.ts";
import { catalog, column, index, table } from "../support/catalogs.ts";

const test = suite("generated columns");

function plan(from: readonly Column[], to: readonly Column[]) {
  const indexes = [index("i", "g")];
  const dialect = dialects.mysql;
  const step = planStep(
    dialect,
    catalog(table("t", [column("id"), ...from], { indexes })),
    catalog(table("t", [column("id"), ...to], { indexes })),
    noIntent,
  );
  const shown = (operations: typeof step.up) => listing(operations).map((line) => line.replace(/[:(].*/, "").trim());
  return {
    up: shown(step.up),
    down: shown(step.down),
    label: [dataLabel(step.up, dialect, "up"), dataLabel(step.down, dialect, "down")],
  };
}

const whole = { meaning: "integer" } as const;
const a = column("a", "int", whole);
const reading = (name: string, read: string, stored = true): Column =>
  column(name, "int", { ...whole, generated: { expression: [{ column: read }, " + 1"], stored } });

test("readers go before what they read changes, with all that stands on them", () => {
  const { up } = plan(
    [a, reading("f", "a"), reading("g", "f"), reading("h", "id")],
    [column("a", "bigint"), reading("f", "a"), reading("g", "f"), reading("h", "id")],
  );
  assert.deepEqual(up, [
    "drop index i on t",
    "drop column t.g",
    "drop column t.f",
    "change column t.a",
    "add column t.f",
    "add column t.g",
    "create index i on t",
  ]);
});

test("a column that is read no more goes after its reader", () => {
  const { up, down } = plan([a, column("b", "int"), reading("g", "a")], [column("b", "int"), reading("g", "b")]);
  assert.deepEqual(up, [
    "drop index i on t",
    "drop column t.g",
    "drop column t.a",
    "add column t.g",
    "create index i on t",
  ]);
  assert.deepEqual(down.slice(1, 3), ["drop column t.g", "add column t.a"]);
});

test("a column that becomes generated loses its values, and keeps them on the way back", () => {
  const { up, down, label } = plan([a, column("g", "int")], [a, reading("g", "a")]);
  assert.deepEqual(up, ["drop index i on t", "drop column t.g", "add column t.g", "create index i on t"]);
  assert.deepEqual(down, ["change column t.g"]);
  assert.deepEqual(label, [{ kind: "lossy", what: ["the values of t.g"] }, { kind: "lossless" }]);
});

test("a column that becomes plain has its values before what it read goes", () => {
  const { up, label } = plan([a, reading("g", "a")], [column("g", "bigint", { meaning: "bigint" })]);
  assert.deepEqual(up, ["change column t.g", "drop column t.a", "change column t.g"]);
  assert.deepEqual(label[0], { kind: "lossy", what: ["the values of t.a"] });
});

test.run();
