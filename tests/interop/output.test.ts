/** What is written for other libraries: as expected, and accepted by strict TypeScript with the real libraries. */
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "uvu";
import { planHelpers } from "../../generator/helpers/write.ts";
import { writeInterop } from "../../generator/interop/interop.ts";
import { dialectNames } from "../../generator/schema/schema.ts";
import { schema as everyType } from "../helpers/fixture.ts";
import { root, strictErrors } from "../helpers/generate.ts";
import { readSchema } from "../helpers/relations/fixture.ts";
import { assertGolden } from "../support/golden.ts";
import { generateInterop, interopOf } from "./support.ts";

const shown = ["schema.json", "zod.ts", ...dialectNames.map((name) => `${name}/kysely.ts`)];

for (const file of shown) {
  test(`${file} is as expected`, async () => {
    const text = interopOf(everyType, "tests/helpers/expected").get(file) ?? "";
    await assertGolden(path.join(root, "tests/helpers/expected", file), text);
  });
}

for (const [name, schema] of [
  ["every type", everyType],
  ["keys with types of their own", await readSchema()],
] as const) {
  test(`strict TypeScript accepts ${name}`, async () => {
    const folder = await generateInterop(`interop-${name.replaceAll(" ", "-")}`, schema);
    assert.deepEqual(strictErrors(folder), []);
  });
}

test("only what is asked for is written", () => {
  const plan = planHelpers(everyType, "generated");
  const files = writeInterop(["zod"], { plan, origin: "schema", dialects: ["sqlite"] });
  assert.deepEqual([...files.keys()], ["zod.ts"]);
  assert.equal(writeInterop([], { plan, origin: "schema", dialects: ["sqlite"] }).size, 0);
});

test.run();
