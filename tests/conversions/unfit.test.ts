/** Which values of one type do not fit another, as each dialect asks for them, and how they become whole decimals: expected/. */

import assert from "node:assert/strict";
import path from "node:path";
import { suite } from "uvu";
import type { Expression } from "../../generator/catalog/catalog.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { dialectNames } from "../../generator/schema/schema.ts";
import { projectionOf } from "../dialects/support.ts";
import { assertGolden } from "../support/golden.ts";

const test = suite("unfit values");

const types = {
  integer: "integer()",
  bigint: "bigint()",
  seconds: 'bigint({ means: "epochSeconds" })',
  shortSeconds: 'integer({ means: "epochSeconds" })',
  milliseconds: 'bigint({ means: "epochMilliseconds" })',
  shortMilliseconds: 'integer({ means: "epochMilliseconds" })',
  double: "double()",
  decimal: "decimal(13, 3)",
  fraction: "decimal(3, 3)",
  long: "decimal(20, 0)",
  short: "text({ max: 4 })",
  ten: "text({ max: 10 })",
  five: "text({ max: 5 })",
  twenty: "text({ max: 20 })",
  instant: "text({ max: 23 })",
  text: "text()",
  boolean: "boolean()",
  timestamp: "timestamp()",
  date: "date()",
  json: "json()",
  uuid: "uuid()",
  bytes: "bytes({ max: 40 })",
  few: "bytes({ max: 4 })",
  closed: 'oneOf("a", "12")',
} as const;

const spelled = (expression: Expression) =>
  expression.map((part) => (typeof part === "string" ? part : "column" in part ? part.column : "?")).join("");

for (const name of dialectNames) {
  test(`are found on ${name}`, async () => {
    const members = Object.entries(types).map(([member, type]) => `${member} = ${type};`);
    const { catalog } = await projectionOf(name, `export class T extends Table { id = id(); ${members.join(" ")} }`);
    const columns = catalog.tables.flatMap((table) =>
      table.columns
        .filter((column) => column.name !== "id")
        .map((column) => ({ ...column, ...dialects[name].size(column, table) })),
    );
    assert.equal(columns.length, Object.keys(types).length);
    const lines = columns.flatMap((before) =>
      columns.flatMap((to) => {
        const from = { ...before, name: "c" };
        const [found, made] = [dialects[name].unfit(from, to), to.name === "long" && dialects[name].convert(from, to)];
        return [
          ...(found === undefined ? [] : [`${before.name} > ${to.name}: ${spelled(found)}\n`]),
          ...(typeof made === "object" ? [`${before.name} becomes ${to.name}: ${spelled(made)}\n`] : []),
        ];
      }),
    );
    await assertGolden(path.join(import.meta.dirname, "expected", `unfit.${name}.txt`), lines.join(""));
  });

  test(`of a type that nobody described are not known on ${name}, nor is a conversion`, () => {
    const [from, to] = [
      { name: "c", type: "bigint", nullable: false },
      { name: "c", type: "text", nullable: false },
    ];
    const { convert, unfit } = dialects[name];
    assert.deepEqual([convert(from, to), convert(from, from), unfit(from, from)], ["unknown", undefined, undefined]);
    assert.equal(convert({ ...from, meaning: "integer" }, to), "unknown");
    assert.equal(convert(from, { ...to, meaning: "text" }), "unknown");
  });
}

test("every number fits a decimal without a precision", () => {
  const [whole, ratio, decimal] = (["integer", "double", "decimal"] as const).map((meaning) => ({
    name: "c",
    type: meaning,
    nullable: false,
    meaning,
  }));
  assert.ok(whole !== undefined && ratio !== undefined && decimal !== undefined);
  for (const { unfit } of Object.values(dialects)) {
    assert.deepEqual([unfit(whole, decimal), unfit(decimal, decimal)], [undefined, undefined]);
  }
  const { convert } = dialects.sqlite;
  const said = { ...whole, type: "text", meaning: "text" } as const;
  assert.deepEqual(convert(said, decimal), ["cast(", { column: "c" }, " AS text)"]);
});

test.run();
