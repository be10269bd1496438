/** Twelve different mistakes are told in one run, each at its place, and nothing is written. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "uvu";
import { generate } from "../../generator/compile.ts";
import { dialectNames } from "../../generator/schema/schema.ts";

const source = path.join(import.meta.dirname, "twelve-mistakes/schema.ts");

test("twelve mistakes, twelve codes, one run, no file", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "colonnade-twelve-"));
  try {
    cpSync(source, path.join(root, "schema/schema.ts"));
    const cacheDir = path.join(root, "cache");
    const project = { root, schemaDir: "schema", outDir: "generated", dialects: dialectNames, targets: {}, cacheDir };
    const { status, diagnostics, files } = await generate(project);
    assert.equal(status, "refused");
    assert.deepEqual(files, []);
    assert.deepEqual(
      readdirSync(root).filter((name) => name !== "cache"),
      ["schema"],
    );
    assert.equal(new Set(diagnostics.map(({ code }) => code)).size, 12);
    for (const { span, hint } of diagnostics) assert.ok(span !== undefined && hint !== undefined);
    assert.deepEqual(
      numbered(diagnostics.flatMap(({ span }) => span?.start ?? [])),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});

/** The numbered comments of the source that the places stand below. */
function numbered(places: readonly number[]): readonly number[] {
  const comments = [...readFileSync(source, "utf8").matchAll(/\/\/ (\d+): /g)];
  const above = places.map((place) => Number(comments.findLast(({ index }) => index < place)?.[1]));
  return [...new Set(above)].sort((a, b) => a - b);
}

test.run();
