/** Generates the fixture's helpers into a folder of this repository, so that `colonnade/runtime` resolves. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Version } from "../../generator/dialects/dialect.ts";
import { type HelperOptions, writeHelpers } from "../../generator/helpers/write.ts";
import { dialectNames, type PerDialect, type Schema } from "../../generator/schema/schema.ts";

export const root = path.resolve(import.meta.dirname, "../..");

/** The generated files by their path below `outDir`, which is relative to the repository. */
export function generate(
  schema: Schema,
  outDir = "tests/helpers/expected",
  targets: PerDialect<Version> = {},
  more: Pick<HelperOptions, "typesOnly"> = {},
): ReadonlyMap<string, string> {
  const head = { version: 0, chain: "" };
  const heads = new Map(dialectNames.map((name) => [name, head]));
  const files = writeHelpers(schema, {
    origin: "tests/helpers/fixture.ts",
    outDir,
    heads,
    targets,
    sync: true,
    ...more,
  });
  return new Map([...files].map(([path, text = ""]) => [path, text]));
}

/** The text without the line by which type checkers pass over it. */
export function withoutNocheck(text: string): string {
  return text.replace(/^\/\/ @ts-nocheck.*\n/m, "");
}

/** Generates into a new folder, which git ignores, files that a type checker looks at in full. */
export async function generateFiles(
  name: string,
  schema: Schema,
  targets: PerDialect<Version> = {},
  more: Pick<HelperOptions, "typesOnly"> = {},
): Promise<string> {
  const outDir = `.cache/helpers-${name}`;
  const folder = path.join(root, outDir);
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of generate(schema, outDir, targets, more)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, withoutNocheck(text));
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
  const lines = typeScript(folder, "--project", folder);
  return lines.filter((line) => /^[^ ].*error TS/.test(line) && !line.startsWith(".."));
}

/** The files that `tsc` reads to check one of such a folder. */
export function readFiles(folder: string, file: string): readonly string[] {
  const config = { extends: path.join(root, "tsconfig.json"), files: [file], include: [] };
  writeFileSync(path.join(folder, "tsconfig.one.json"), JSON.stringify(config));
  return typeScript(folder, "--project", "tsconfig.one.json", "--listFilesOnly").filter((line) => line !== "");
}

function typeScript(folder: string, ...options: readonly string[]): readonly string[] {
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const run = { encoding: "utf8", cwd: folder, maxBuffer: 2 ** 26 } as const;
  return spawnSync(process.execPath, [tsc, ...options], run).stdout.split("\n");
}
