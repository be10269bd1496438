/** How much the transcripts show: every call's outcome is one assertion on each of four databases. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "uvu";
import { expected } from "./support/cases.ts";

/** A call with what it gave or the error that it ended in. */
const outcome = /^ *(?:→|✗) /m;

const transcripts = readdirSync(expected).filter((file) => file.endsWith(".txt"));

test("there are hundreds of outcomes, no two of one case alike", () => {
  const distinct = new Set<string>();
  for (const file of transcripts) {
    for (const section of readFileSync(path.join(expected, file), "utf8").split("\n== ")) {
      const [name = "", ...entries] = section.split("\n\n");
      for (const entry of entries) if (outcome.test(entry)) distinct.add(`${file} ${name} ${entry}`);
    }
  }
  console.log(`${distinct.size} distinct outcomes in ${transcripts.length} transcripts, each on four databases`);
  assert.ok(distinct.size >= 400, `${distinct.size}`);
});

test("each transcript has its cases", () => {
  const cases = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".test.ts"));
  const named = transcripts.map((file) => `${path.basename(file, ".txt")}.test.ts`);
  assert.deepEqual(
    named.filter((file) => !cases.includes(file)),
    [],
  );
});

test.run();
