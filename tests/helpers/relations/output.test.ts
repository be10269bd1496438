/** What is generated for relations, rows that are marked as deleted, and keys with types of their own. */
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "uvu";
import { dialectNames } from "../../../generator/schema/schema.ts";
import { assertGolden } from "../../support/golden.ts";
import { generate, generateFiles, root, strictErrors } from "../generate.ts";
import { expectedDir, readSchema } from "./fixture.ts";

const schema = await readSchema();

for (const file of ["types.ts", "imports.ts", "keys.ts"]) {
  test(`${file} is as expected`, async () => {
    const text = generate(schema, expectedDir).get(file) ?? "";
    await assertGolden(path.join(root, expectedDir, file), text);
  });
}

test("statements for keys as one parameter are as expected", async () => {
  const statements = dialectNames.flatMap((dialect) =>
    [...generate(schema, expectedDir)]
      .filter(([file]) => file.startsWith(`${dialect}/`))
      .flatMap(([, text]) => text.match(/^const (?:rows|remove|restore|purge|upsertSql)\w* = [^;]*;$/gm) ?? [])
      .map((statement) => statement.replace(/\s*\n\s*/g, " ")),
  );
  assert.ok(statements.length > 40);
  await assertGolden(path.join(root, expectedDir, "statements.txt"), `${statements.join("\n")}\n`);
});

test("strict TypeScript accepts it", async () => {
  assert.deepEqual(strictErrors(await generateFiles("relations-checked", schema)), []);
});

test.run();
