/** Proves that the runner counts what happened, and that nothing that went wrong passes for a success. */

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("the runner");

const runner = fileURLToPath(new URL("run.ts", import.meta.url));

interface Run {
  readonly status: number;
  readonly output: string;
  readonly lastLine: string;
}

function run(...args: string[]): Promise<Run> {
  const files = args.map((arg) =>
    arg.startsWith("-") ? arg : fileURLToPath(new URL(`fixtures/${arg}.ts`, import.meta.url)),
  );
  return new Promise((resolve) => {
    const env = { ...process.env, CASES: "all" };
    execFile(process.execPath, [...process.execArgv, runner, ...files], { env }, (error, stdout, stderr) => {
      const lastLine = stdout.trimEnd().split("\n").at(-1) ?? "";
      resolve({ status: error === null ? 0 : Number(error.code), output: stdout + stderr, lastLine });
    });
  });
}

test("counts passing and skipped tests and says nothing else of them", async () => {
  const { status, output, lastLine } = await run("passing");
  assert.is(lastLine, "2 passed, 0 failed, 1 skipped");
  assert.is(status, 0);
  assert.is(output.trimEnd().split("\n").length, 2);
});

test("shows a failing test and counts it", async () => {
  const { status, output, lastLine } = await run("passing", "failing");
  assert.is(lastLine, "3 passed, 1 failed, 1 skipped");
  assert.is(status, 1);
  assert.match(output, "the sum is wrong");
});

const broken = {
  empty: ["0 passed, 1 failed", "it registered no test"],
  exiting: ["0 passed, 1 failed", "it ended early, with status 0"],
  hanging: ["0 passed, 1 failed", "it took longer than 3 s"],
  open: ["1 passed, 1 failed", "still open: .*Timeout"],
  hook: ["0 passed, 1 failed", "a hook of this suite threw"],
} as const;

// All at once, since they wait: a file that leaves something open gets five seconds to end by itself.
const ends = Object.entries(broken).map(([name, expected]) => {
  return [name, expected, run(`--timeout=${name === "hanging" ? 3 : 60}`, name)] as const;
});

for (const [name, [counts, message], end] of ends) {
  test(`fails a file that is ${name}`, async () => {
    const { status, output, lastLine } = await end;
    assert.is(lastLine, counts);
    assert.is(status, 1);
    assert.match(output, new RegExp(message));
  });
}

test("fails when no test file was selected", async () => {
  const { status, lastLine } = await run("no-such-file");
  assert.is(lastLine, "0 passed, 0 failed");
  assert.is(status, 1);
});

test.run();
