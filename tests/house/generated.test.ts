/** The committed output of the reference schemas is what the compiler makes of them, here and in any other folder, and type-checks. */

import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "uvu";
import { generate, type Project } from "../../generator/compile.ts";
import { dialectNames } from "../../generator/schema/schema.ts";
import { strictErrors, withoutNocheck } from "../helpers/generate.ts";
import { contents } from "../support/contents.ts";
import { root } from "./sources.ts";

const schemas = ["shared-context", "chat-gateway"] as const;

function project(name: string, folder: string, cacheDir: string): Project {
  const [schemaDir, outDir] = [`schema/${name}`, `generated/${name}`];
  return { root: folder, schemaDir, outDir, dialects: dialectNames, targets: {}, cacheDir };
}

/** Gives the body an empty folder that is removed afterwards. */
async function withFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "colonnade-generated-"));
  try {
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const name of schemas) {
  test(`generated/${name} is current, here and in a copy elsewhere`, () =>
    withFolder(async (folder) => {
      const here = await generate(project(name, root, path.join(folder, "cache")), { check: true });
      assert.deepEqual([here.status, here.files], ["unchanged", []]);
      for (const part of ["schema", "generated"])
        cpSync(path.join(root, part, name), path.join(folder, part, name), { recursive: true });
      const elsewhere = project(name, folder, path.join(folder, "cache"));
      assert.equal((await generate(elsewhere)).status, "unchanged");
      assert.deepEqual(contents(path.join(folder, "generated", name)), contents(path.join(root, "generated", name)));

      appendFileSync(path.join(folder, elsewhere.outDir, "types.ts"), "// edited\n");
      const stale = await generate(elsewhere, { check: true });
      assert.deepEqual([stale.status, stale.files], ["stale", [{ path: "types.ts", change: "updated" }]]);
    }));
}

for (const name of schemas) {
  test(`strict TypeScript accepts generated/${name}, whose modules an application's checker passes over`, () => {
    // As deep in the repository as the original, for its relative imports.
    const folder = path.join(root, `.cache/checked-${name}`);
    rmSync(folder, { recursive: true, force: true });
    let unchecked = 0;
    for (const [file, text] of Object.entries(contents(path.join(root, "generated", name)))) {
      if (!file.endsWith(".ts")) continue;
      const checked = withoutNocheck(text);
      if (checked !== text) unchecked++;
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), checked);
    }
    assert.ok(unchecked > 4, String(unchecked));
    assert.deepEqual(strictErrors(folder), []);
  });
}

// The history of chat-gateway has a test of its own, tests/corpus/chat-gateway/history.test.ts.
test("shared-context, generated from nothing in another folder, gives the committed bytes", () =>
  withFolder(async (folder) => {
    const name = "shared-context";
    cpSync(path.join(root, "schema", name), path.join(folder, "schema", name), { recursive: true });
    const outcome = await generate(project(name, folder, path.join(folder, "cache")));
    assert.equal(outcome.status, "written");
    const committed = path.join(root, "generated", name);
    const made = path.join(folder, "generated", name);
    if (process.env.GOLDEN === "1") {
      rmSync(committed, { recursive: true, force: true });
      cpSync(made, committed, { recursive: true });
    }
    assert.deepEqual(contents(made), contents(committed));
  }));

test.run();
