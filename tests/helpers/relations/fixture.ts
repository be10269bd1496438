/** The schema of these tests, compiled. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { printDiagnostics } from "../../../generator/diagnostics/print.ts";
import { parseTexts } from "../../../generator/parse/index.ts";
import type { Schema } from "../../../generator/schema/schema.ts";
import { validateSchema } from "../../../generator/validate/index.ts";

/** Where the expected output lies, relative to the repository. */
export const expectedDir = "tests/helpers/expected/relations";

export async function readSchema(): Promise<Schema> {
  const text = await readFile(path.join(import.meta.dirname, "schema.ts"), "utf8");
  const { schema, diagnostics, sources } = await parseTexts(new Map([["schema.ts", text]]));
  assert.equal(printDiagnostics(diagnostics, sources), "");
  assert.deepEqual(
    validateSchema(schema).map(({ message }) => message),
    ["`Uses` has no primary key"],
  );
  return schema;
}
