/**
 * Each folder is a schema with mistakes and the exact text that the compiler has for them; GOLDEN=1 rewrites the text.
 * `before/` holds the schema of an earlier version, which is generated first; `output/` lies over what that wrote.
 * A first line `// dialects: sqlite, mysql` selects dialects, all otherwise.
 */
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import { check, generate, type Project } from "../../generator/compile.ts";
import { codes } from "../../generator/diagnostics/codes.ts";
import { printDiagnostics, summary } from "../../generator/diagnostics/print.ts";
import { dialectNames } from "../../generator/schema/schema.ts";

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
    const [before, output] = [path.join(folder, "before"), path.join(folder, "output")];
    const project = projectIn(work, dialectsOf(folder));
    const copy = (from: string): void => {
      rmSync(path.join(work, "schema"), { recursive: true, force: true });
      const skip = new Set([before, output, path.join(folder, "expected.txt")].filter((file) => file !== from));
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
    if (existsSync(output)) cpSync(output, path.join(work, "generated"), { recursive: true });
    copy(folder);
    const outcome = existsSync(before) || existsSync(output) ? await generate(project) : await check(project);
    return `${printDiagnostics(outcome.diagnostics, outcome.sources)}\n${summary(outcome.diagnostics)}\n`;
  } finally {
    rmSync(work, { recursive: true });
  }
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

function dialectsOf(folder: string): Project["dialects"] {
  const file = path.join(folder, "schema.ts");
  const [line = ""] = existsSync(file) ? readFileSync(file, "latin1").split("\n", 1) : [];
  const named = /^\/\/ dialects: (.*)$/.exec(line)?.[1]?.split(", ");
  return named ? dialectNames.filter((name) => named.includes(name)) : dialectNames;
}
