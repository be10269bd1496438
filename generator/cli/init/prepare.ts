/** Adds to a project what it lacks for a first `generate`, and says each thing that it did. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { DialectName } from "../../schema/schema.ts";
import type { ExitStatus } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import { drivers, likelyDialects } from "./drivers.ts";
import { firstSchema, gitAttributes, gitIgnore, tsconfig } from "./files.ts";
import { completeManifest, readManifest } from "./manifest.ts";

export interface Preparation {
  readonly root: string;
  /** Folders, relative to the root. */
  readonly schema: string;
  readonly out: string;
  /** Absent: SQLite, and those whose drivers the project depends on, else PostgreSQL. */
  readonly dialects: readonly DialectName[] | undefined;
  readonly install: boolean;
}

export async function prepareProject(wanted: Preparation, terminal: Terminal): Promise<ExitStatus> {
  const done: string[] = [];
  const did = (what: string) => {
    done.push(what);
    terminal.say(`${terminal.paint.green("+")} ${what}`);
  };
  const manifest = readManifest(wanted.root);
  const dialects = wanted.dialects ?? likelyDialects(manifest.packages);
  const completed = completeManifest(manifest, { ...wanted, dialects, hasCode: hasCode(wanted) });
  terminal.say(`setting up ${wanted.root}`);
  if (completed.added.length > 0) {
    writeFileSync(path.join(wanted.root, "package.json"), completed.text);
    for (const what of completed.added) did(`package.json: ${what}`);
  }
  writeFirstSchema(wanted, did);
  writeMissing(wanted.root, "tsconfig.json", tsconfig(completed.isModule), did);
  addLines(wanted.root, ".gitattributes", gitAttributes(wanted.out), did);
  addLines(wanted.root, ".gitignore", gitIgnore, did);
  const installed = completed.install && wanted.install ? install(wanted.root, terminal) : undefined;
  if (done.length === 0) terminal.say("nothing to do: this project is set up");
  if (!completed.isModule) {
    terminal.say(
      `${terminal.paint.yellow("note:")} package.json is not "type": "module": call open() in an async function, or in a .mts file`,
    );
  }
  sayNextSteps(wanted, dialects, completed.install && installed !== true, terminal);
  terminal.answer({ root: wanted.root, done, dialects, installed: installed ?? false });
  return installed === false ? 1 : 0;
}

/** Looks at the project's own files, two folders deep; packages and the schema are no code that runs. */
function hasCode({ root, schema }: Preparation): boolean {
  const others = readdirSync(root, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith(".") && name !== "node_modules" && name !== schema,
  );
  return others.some((entry) => {
    const names = entry.isDirectory() ? readdirSync(path.join(root, entry.name)) : [entry.name];
    return names.some((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.endsWith(".config.ts"));
  });
}

function writeFirstSchema({ root, schema }: Preparation, did: (what: string) => void): void {
  const folder = path.join(root, schema);
  const present =
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith(".ts"));
  if (present) return;
  mkdirSync(folder, { recursive: true });
  writeMissing(root, `${schema}/schema.ts`, firstSchema, did);
}

function writeMissing(root: string, file: string, text: string, did: (what: string) => void): void {
  if (existsSync(path.join(root, file))) return;
  writeFileSync(path.join(root, file), text, { flag: "wx" });
  did(file);
}

function addLines(root: string, file: string, lines: readonly string[], did: (what: string) => void): void {
  const absolute = path.join(root, file);
  const before = existsSync(absolute) ? readFileSync(absolute, "utf8") : "";
  const known = new Set(before.split(/\r?\n/).map((line) => line.trim().replace(/\/$/, "")));
  const missing = lines.filter((line) => !known.has(line.replace(/\/$/, "")));
  if (missing.length === 0) return;
  const separator = before === "" || before.endsWith("\n") ? "" : "\n";
  writeFileSync(absolute, `${before}${separator}${missing.join("\n")}\n`);
  did(`${file}: ${missing.join(", ")}`);
}

/** Lock files, and whose they are; npm where there is none. */
const lockFiles = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
] as const;

function packageManager(root: string): string {
  return lockFiles.find(([file]) => existsSync(path.join(root, file)))?.[1] ?? "npm";
}

function install(root: string, terminal: Terminal): boolean {
  const manager = packageManager(root);
  terminal.note(`installing with ${manager} …`);
  // The manager's words go to stderr: stdout is for the answer. A shell finds npm.cmd on Windows.
  const { status, error } = spawnSync(manager, ["install"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status === 0) return true;
  terminal.note(
    `${terminal.paint.red("error:")} \`${manager} install\` failed${error === undefined ? "" : `: ${error.message}`}`,
  );
  return false;
}

function sayNextSteps(
  { root, schema, out }: Preparation,
  dialects: readonly DialectName[],
  toInstall: boolean,
  terminal: Terminal,
): void {
  const { packages } = readManifest(root);
  const needed = [...new Set(dialects.map((dialect) => drivers[dialect].name))].filter((name) => !(name in packages));
  const dialectsOf = (name: string) => dialects.filter((dialect) => drivers[dialect].name === name);
  const steps: readonly (readonly [string, string])[] = [
    ...(toInstall ? [[`${packageManager(root)} install`, "the packages that package.json now names"] as const] : []),
    [`edit ${schema}/`, "a class is a table"],
    ["npx colonnade generate", "writes the migration and the typed helpers"],
    ["npx colonnade upgrade", "applies it to the database"],
    ["npx tsx FILE", `runs your program, with import { open } from "./${out}/index.ts"`],
    ...needed.map((name) => [`npm install ${name}`, `before you open a ${dialectsOf(name).join(" or ")} URL`] as const),
  ];
  const width = Math.max(...steps.map(([step]) => step.length));
  terminal.say(`\n${terminal.paint.bold("Next:")}`);
  for (const [step, meaning] of steps) terminal.say(`  ${step.padEnd(width)}  ${meaning}`);
}
