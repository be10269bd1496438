/** Real git repositories with a schema and its output, in which branches are made and merged. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type GenerateOptions, generate, type Outcome, type Project } from "../../generator/compile.ts";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import { type RebaseOptions, type RebaseOutcome, rebase } from "../../generator/rebase/rebase.ts";
import { type DialectName, dialectNames } from "../../generator/schema/schema.ts";

export interface Repository {
  readonly root: string;
  readonly project: Project;
  git(...args: readonly string[]): string;
  /** Runs git where it may refuse, as a merge with conflicts does. */
  tryGit(...args: readonly string[]): void;
  write(file: string, text: string): void;
  read(file: string): string;
  has(file: string): boolean;
  /** Replaces the members of the schema. */
  schema(members: SchemaText): void;
  /** Compiles and commits; the migration has the name. */
  step(name: string, schema?: SchemaText): Promise<void>;
  generate(options?: GenerateOptions): Promise<Outcome>;
  rebase(options?: RebaseOptions): Promise<RebaseOutcome>;
  /** `0003_words` …, as the files of the first dialect are called. */
  migrations(dialect?: DialectName): readonly string[];
  remove(): void;
}

/** The members of two tables; the second refers to the first. */
export interface SchemaText {
  readonly authors?: string;
  readonly posts?: string;
  /** Whole classes besides. */
  readonly more?: string;
}

const dsl = "bigint, date, id, index, integer, oneOf, references, sql, Table, text, timestamp, unique, View, select";

function schemaText({ authors = "", posts = "", more = "" }: SchemaText): string {
  return `import { ${dsl} } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  email = text({ max: 320 }).unique();
${authors}
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  title = text({ max: 200 });
${posts}
}
${more}`;
}

/** A repository with migration 1, on branch main. */
export async function repository(dialects: readonly DialectName[] = dialectNames): Promise<Repository> {
  const root = mkdtempSync(path.join(tmpdir(), "colonnade-rebase-"));
  const at = (file: string) => path.join(root, file);
  const env = { ...process.env, ...identity };
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const made: Repository = {
    root,
    project: {
      root,
      schemaDir: "schema",
      outDir: "generated",
      dialects,
      targets: {},
      cacheDir: path.join(tmpdir(), "colonnade-rebase-cache"),
    },
    git,
    tryGit: (...args) => void spawnSync("git", args, { cwd: root, env, stdio: "ignore" }),
    write(file, text) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    read: (file) => readFileSync(at(file), "utf8"),
    has: (file) => existsSync(at(file)),
    schema: (members) => made.write("schema/blog.ts", schemaText(members)),
    async step(name, members) {
      if (members !== undefined) made.schema(members);
      const outcome = await made.generate({ name, empty: members === undefined });
      assert.equal(outcome.status, "written", said(outcome));
      assert.equal(outcome.migration?.name, name);
      git("add", "-A");
      git("commit", "-qm", name);
    },
    generate: (options = {}) => generate(made.project, options),
    rebase: (options = {}) => rebase(made.project, options),
    migrations: (dialect = dialects[0] ?? "sqlite") =>
      readdirSync(at(`generated/${dialect}/migrations`))
        .filter((name) => name.endsWith(".up.sql"))
        .map((name) => name.slice(0, -".up.sql".length))
        .sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  git("init", "-q", "-b", "main");
  git("config", "core.autocrlf", "false");
  await made.step("initial", {});
  return made;
}

/** Nothing of the machine's own configuration may decide. */
const identity = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_EDITOR: "true",
};

/** What a compilation or a rebase had to say. */
export function said({ diagnostics, sources }: Pick<Outcome, "diagnostics" | "sources">): string {
  return printDiagnostics(diagnostics, sources);
}

/** `code: message` of each error. */
export function errors({ diagnostics }: Pick<Outcome, "diagnostics">): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code}: ${message}`);
}

/** Every file below the output folder, to show that nothing changed. */
export function contents({ root }: Repository): ReadonlyMap<string, string> {
  const out = path.join(root, "generated");
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.includes("."));
  return new Map(files.sort().map((file) => [file, readFileSync(path.join(out, file), "utf8")]));
}

/** What a rebase did to each of ours: `3 words → 4`. */
export function moves({ moved }: RebaseOutcome): readonly string[] {
  return moved.map(({ name, from, to }) => `${from} ${name} → ${to ?? "gone"}`);
}

/** Main and feature each take one step from the base, feature is merged, and the schema is settled as `merged`. */
export async function mergedBranches(
  { base, theirs, ours, merged }: Branches,
  dialects: readonly DialectName[] = ["sqlite", "postgres"],
): Promise<Repository> {
  const repo = await repository(dialects);
  if (base !== undefined) await repo.step("base", base);
  repo.git("checkout", "-qb", "feature");
  for (const [i, step] of [ours].flat().entries()) await repo.step(i === 0 ? "ours" : `ours_${i + 1}`, step);
  repo.git("checkout", "-q", "main");
  for (const [i, step] of [theirs].flat().entries()) await repo.step(i === 0 ? "theirs" : `theirs_${i + 1}`, step);
  repo.git("checkout", "-q", "feature");
  repo.tryGit("merge", "main");
  repo.schema(merged);
  return repo;
}

export interface Branches {
  readonly base?: SchemaText;
  readonly theirs: SchemaText | readonly SchemaText[];
  readonly ours: SchemaText | readonly SchemaText[];
  readonly merged: SchemaText;
}
