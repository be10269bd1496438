/** The helpers' types that these tests are checked against are those of the schema, and its modules type-check. */
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "uvu";
import { generate, generateFiles, strictErrors } from "../helpers/generate.ts";
import { assertGolden } from "../support/golden.ts";
import { expected } from "./support/cases.ts";
import { readSchema } from "./support/compile.ts";

for (const file of ["types.ts", "imports.ts"]) {
  test(`expected/${file} is what the compiler makes`, async () => {
    const files = generate(await readSchema(), "tests/conformance/expected");
    await assertGolden(path.join(expected, file), files.get(file) ?? "");
  });
}

test("strict TypeScript accepts the modules of all dialects", async () => {
  const folder = await generateFiles("conformance-checked", await readSchema());
  assert.deepEqual(strictErrors(folder), []);
});

test.run();
