/** The generated files as a type checker and a bundler see them. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { test } from "uvu";
import { dialectNames } from "../../generator/schema/schema.ts";
import { schema } from "./fixture.ts";
import { generateFiles, readFiles, strictErrors } from "./generate.ts";

test("strict TypeScript accepts it, and would not if a module were wrong", async () => {
  const folder = await generateFiles("checked", schema);
  assert.deepEqual(strictErrors(folder), []);

  const module = path.join(folder, "postgres/sessions.ts");
  const right = await readFile(module, "utf8");
  const wrong = right.replace("return found && row(found);", "return found;");
  assert.notEqual(wrong, right);
  await writeFile(module, wrong);
  assert.match(strictErrors(folder).join("\n"), /^postgres\/sessions\.ts\(\d+,\d+\): error TS2322: /);
});

test("with `typesOnly` a type checker reads no further than types.ts", async () => {
  const folder = await generateFiles("types-only", schema, {}, { typesOnly: true });
  await writeFile(path.join(folder, "app.ts"), 'export const db = (await import("./index.ts")).open;\n');
  const files = readFiles(folder, "app.ts").filter((file) => file.startsWith(`${folder}/`));
  const read = ["app.ts", "constraints.ts", "imports.ts", "index.ts", "types.ts"];
  assert.deepEqual(files.map((file) => path.relative(folder, file)).sort(), read);
  assert.deepEqual(strictErrors(folder), []);
});

test("with `typesOnly` a bundler finds the dialects all the same", async () => {
  const folder = await generateFiles("types-only-bundled", schema, {}, { typesOnly: true });
  assert.deepEqual(strictErrors(folder), []);
  const entryPoints = [path.join(folder, "index.ts")];
  const { metafile } = await build({
    entryPoints,
    outdir: path.join(folder, "bundle"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    metafile: true,
    write: false,
  });
  const inputs = Object.keys(metafile.inputs);
  for (const dialect of dialectNames)
    assert.ok(
      inputs.some((file) => file.endsWith(`/${dialect}/sessions.ts`)),
      dialect,
    );
});

test.run();
