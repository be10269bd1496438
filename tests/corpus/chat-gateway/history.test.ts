/** The committed history of the chat gateway comes out of its three sources, byte by byte; GOLDEN=1 writes it. */

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import { generate } from "../../../generator/compile.ts";
import { dialectNames } from "../../../generator/schema/schema.ts";
import { contents } from "../../support/contents.ts";

const test = suite("history of chat-gateway");

const here = import.meta.dirname;
const root = path.resolve(here, "../../..");
const schemaDir = "schema/chat-gateway";
const outDir = "generated/chat-gateway";
const revisions = ["initial", "indexes", "epoch_milliseconds"];

test("three sources, generated one after the other, give the committed output", async () => {
  const scratch = mkdtempSync(path.join(tmpdir(), "colonnade-history-"));
  try {
    for (const [i, name] of revisions.entries()) {
      cpSync(path.join(here, String(i + 1)), path.join(scratch, schemaDir), { recursive: true });
      const project = { root: scratch, schemaDir, outDir, dialects: dialectNames, targets: {}, cacheDir: scratch };
      const outcome = await generate(project, { name });
      assert.equal(outcome.status, "written", outcome.diagnostics.map(({ message }) => message).join("\n"));
      assert.deepEqual([outcome.migration?.version, outcome.migration?.name], [i + 1, name]);
    }
    const committed = path.join(root, outDir);
    if (process.env.GOLDEN === "1") {
      rmSync(committed, { recursive: true, force: true });
      cpSync(path.join(scratch, outDir), committed, { recursive: true });
    }
    assert.deepEqual(contents(committed), contents(path.join(scratch, outDir)));
  } finally {
    rmSync(scratch, { recursive: true });
  }
});

test("the schema in the repository is the third source", () => {
  assert.deepEqual(contents(path.join(root, schemaDir)), contents(path.join(here, "3")));
});

test.run();
