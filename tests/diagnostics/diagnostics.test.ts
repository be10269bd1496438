/**
 * Each folder is a schema with mistakes and the exact text that the compiler has for them; GOLDEN=1 rewrites the text.
 * `before/` holds the schema of an earlier version, which is generated first; `output/` lies over what that wrote. Where there are
 * `ours/` and `theirs/`, each is a branch from there, and what is said is said by `colonnade rebase` once the two are merged.
 * A first line `// dialects: sqlite, mysql` selects dialects, all otherwise; a second one `// verify` or `// squash` asks for that.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import { check, generate, type Project } from "../../generator/compile.ts";
import { codes } from "../../generator/diagnostics/codes.ts";
import { printDiagnostics, summary } from "../../generator/diagnostics/print.ts";
import { rebase } from "../../generator/rebase/rebase.ts";
import { dialectNames } from "../../generator/schema/schema.ts";
import { squash } from "../../generator/squash/squash.ts";
import { verifier } from "../../generator/verify/index.ts";

/** Folders that show several codes together. */
const several: ReadonlySet<string> = new Set(["twelve-mistakes"]);
const root = import.meta.dirname;
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const test = suite("diagnostics");

for (const folder of folders) {
  test(`${folder} says what is expected`, async () => {
    const actual = await compileFolder(path.join(root, folder));
    const expected = path.join(root, folder, "expected.txt");
    if (process.env.GOLDEN === "1") writeFileSync(expected, actual);
    assert.ok(existsSync(expected), `${folder}/expected.txt is missing: run \`make golden\` and read it`);
    assert.equal(actual, readFileSync(expected, "utf8"));
    const [code = ""] = folder.split("-", 1);
    assert.ok(several.has(folder) || actual.includes(`[${code}]`), `${folder} shows no ${code}`);
  });
}

test("every code has a folder, and every folder a code and a schema", () => {
  const shown = new Set(folders.map((folder) => folder.split("-", 1)[0]));
  assert.deepEqual(
    Object.keys(codes).filter((code) => !shown.has(code)),
    [],
    "these codes have no folder",
  );
  assert.deepEqual(
    folders.filter((folder) => !several.has(folder) && !Object.hasOwn(codes, folder.split("-", 1)[0] ?? "")),
    [],
    "these folders have no code",
  );
  const empty = folders.filter((folder) =>
    readdirSync(path.join(root, folder)).every((name) => name === "expected.txt"),
  );
  assert.deepEqual(empty, [], "these folders have no schema");
});

test.run();

/** Compiles a copy, so that nothing is written here. */
async function compileFolder(folder: string): Promise<string> {
  const work = mkdtempSync(path.join(tmpdir(), "colonnade-diagnostics-"));
  try {
    const [before, output, ours, theirs] = ["before", "output", "ours", "theirs"].map((name) =>
      path.join(folder, name),
    );
    if (!before || !output || !ours || !theirs) throw new Error("folders without a name");
    const project = projectIn(work, dialectsOf(folder));
    const copy = (from: string): void => {
      rmSync(path.join(work, "schema"), { recursive: true, force: true });
      const skip = new Set(
        [before, output, ours, theirs, path.join(folder, "expected.txt")].filter((file) => file !== from),
      );
      if (readdirSync(from).some((name) => !skip.has(path.join(from, name))))
        cpSync(from, path.join(work, "schema"), {
          recursive: true,
          verbatimSymlinks: true,
          filter: (file) => !skip.has(file),
        });
    };
    if (existsSync(before)) {
      copy(before);
      const { status, diagnostics, sources } = await generate(project);
      assert.equal(status, "written", printDiagnostics(diagnostics, sources));
    }
    if (existsSync(ours)) return await rebaseFolder(project, copy, { folder, ours, theirs });
    if (existsSync(output)) cpSync(output, path.join(work, "generated"), { recursive: true });
    copy(folder);
    const outcome = await outcomeOf(project, folder, existsSync(before) || existsSync(output));
    return `${printDiagnostics(outcome.diagnostics, outcome.sources)}\n${summary(outcome.diagnostics)}\n`;
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function outcomeOf(project: Project, folder: string, hasOutput: boolean) {
  const [, asked] = /^.*\n\/\/ (verify|squash)\n/.exec(sourceOf(folder)) ?? [];
  if (asked === "verify") return generate(project, { verifier: verifier() });
  if (asked === undefined) return hasOutput ? generate(project) : check(project);
  const { status, diagnostics, sources } = await generate(project, { allowLoss: true });
  assert.equal(status, "written", printDiagnostics(diagnostics, sources));
  return squash(project, { verifier: verifier() });
}

/** Both branches are made from what is there, and merged; the folder's own schema is the merged one. */
async function rebaseFolder(
  project: Project,
  copy: (from: string) => void,
  { folder, ours, theirs }: { readonly folder: string; readonly ours: string; readonly theirs: string },
): Promise<string> {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
  const git = (...args: readonly string[]) => spawnSync("git", [...identity, ...args], { cwd: project.root, env });
  const commit = () => git("commit", "-qm", "step", "--allow-empty");
  git("init", "-q", "-b", "main");
  writeFileSync(path.join(project.root, ".gitignore"), "cache\n");
  git("add", "-A");
  commit();
  for (const [branch, from] of [
    ["main", theirs],
    ["feature", ours],
  ] as const) {
    git("checkout", "-q", "-B", branch, branch === "main" ? "main" : "main^");
    copy(from);
    const { status, diagnostics, sources } = await generate(project, { name: branch });
    assert.equal(status, "written", printDiagnostics(diagnostics, sources));
    git("add", "-A");
    commit();
  }
  git("merge", "main");
  copy(folder);
  const { diagnostics, sources } = await rebase(project);
  return `${printDiagnostics(diagnostics, sources)}\n${summary(diagnostics)}\n`;
}

function projectIn(work: string, dialects: Project["dialects"]): Project {
  return {
    root: work,
    schemaDir: "schema",
    outDir: "generated",
    dialects,
    targets: {},
    cacheDir: path.join(work, "cache"),
  };
}

function sourceOf(folder: string): string {
  const file = path.join(folder, "schema.ts");
  return existsSync(file) ? readFileSync(file, "latin1") : "";
}

function dialectsOf(folder: string): Project["dialects"] {
  const [line = ""] = sourceOf(folder).split("\n", 1);
  const named = /^\/\/ dialects: (.*)$/.exec(line)?.[1]?.split(", ");
  return named ? dialectNames.filter((name) => named.includes(name)) : dialectNames;
}
