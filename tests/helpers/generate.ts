/** Generates the fixture's helpers into a folder of this repository, so that `colonnade/runtime` resolves. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Version } from "../../generator/dialects/dialect.ts";
import { writeHelpers } from "../../generator/helpers/write.ts";
import { dialectNames, type PerDialect, type Schema } from "../../generator/schema/schema.ts";

export const root = path.resolve(import.meta.dirname, "../..");

/** The generated files by their path below `outDir`, which is relative to the repository. */
export function generate(
  schema: Schema,
  outDir = "tests/helpers/expected",
  targets: PerDialect<Version> = {},
): ReadonlyMap<string, string> {
  const head = { version: 0, chain: "" };
  const heads = new Map(dialectNames.map((name) => [name, head]));
  const files = writeHelpers(schema, { origin: "tests/helpers/fixture.ts", outDir, heads, targets, sync: true });
  return new Map([...files].map(([path, text = ""]) => [path, text]));
}

/** Generates into a new folder, which git ignores. */
export async function generateFiles(name: string, schema: Schema, targets: PerDialect<Version> = {}): Promise<string> {
  const outDir = `.cache/helpers-${name}`;
  const folder = path.join(root, outDir);
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of generate(schema, outDir, targets)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return folder;
}

/** What `tsc` says against the files of such a folder. */
export function strictErrors(folder: string): readonly string[] {
  for (const name of dialectNames) {
    mkdirSync(path.join(folder, name, "migrations"), { recursive: true });
    const migrations = "export const migrations: readonly never[] = [];\n";
    writeFileSync(path.join(folder, name, "migrations/index.ts"), migrations);
  }
  const config = {
    extends: path.join(root, "tsconfig.json"),
    compilerOptions: { noEmit: true, noUnusedLocals: true, noUnusedParameters: true },
    include: ["**/*.ts"],
    exclude: [],
  };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "--project", folder], { encoding: "utf8", cwd: folder });
  return stdout.split("\n").filter((line) => /^[^ ].*error TS/.test(line) && !line.startsWith(".."));
}
