/** The part of TypeScript that is shipped reads every file like the whole of it, broken ones too. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { suite } from "uvu";
import { readSource } from "../../generator/parse/read/read.ts";
import { parserOnly } from "../../scripts/build/parser-only.ts";
import { repository } from "./support/cli.ts";

const test = suite("parser only");
const folder = mkdtempSync(path.join(tmpdir(), "colonnade-parser-"));
test.after(() => rmSync(folder, { recursive: true, force: true }));

test("the same trees and the same errors, and a ninth of the size", async () => {
  const outfile = path.join(folder, "read.mjs");
  await build({
    absWorkingDir: repository,
    entryPoints: ["generator/parse/read/read.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    plugins: [parserOnly(repository)],
  });
  const shipped: unknown = await import(pathToFileURL(outfile).href);
  assert.ok(hasReadSource(shipped));
  for (const [file, text] of sources()) {
    // Cut off anywhere, a file has syntax errors, whose messages must be there.
    for (const part of [1, 0.9, 0.7, 0.5, 0.3, 0.1]) {
      const cut = text.slice(0, Math.floor(text.length * part));
      assert.deepEqual(shipped.readSource(file, cut), readSource(file, cut), `${file}, ${part} of it`);
    }
  }
  assert.ok(statSync(outfile).size < 1_100_000);
});

function hasReadSource(loaded: unknown): loaded is { readonly readSource: typeof readSource } {
  return typeof loaded === "object" && loaded !== null && "readSource" in loaded;
}

function sources(): readonly (readonly [string, string])[] {
  return ["schema", "generator", "runtime"].flatMap((part) =>
    readdirSync(path.join(repository, part), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => [file, readFileSync(path.join(repository, part, file), "utf8")] as const),
  );
}

test.run();
