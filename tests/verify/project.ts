/** A project in a folder of its own, compiled again after each change of its one source file. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type GenerateOptions, generate, type Outcome, type Project } from "../../generator/compile.ts";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import type { DialectName } from "../../generator/schema/schema.ts";
import { readMigrations } from "../../runtime/folder.ts";
import type { Migration } from "../../runtime/migration.ts";
import { contents } from "../support/contents.ts";
import type { Engine } from "../support/matrix.ts";

export interface Workplace {
  readonly project: Project;
  /** Compiles this source; the migration has the name. */
  generate(source: string, options?: GenerateOptions): Promise<Outcome>;
  /** The same, which must succeed. */
  step(name: string, source: string): Promise<void>;
  migrations(dialect: DialectName): Promise<readonly Migration[]>;
  /** Names of the files that go up, `0001_initial`. */
  names(dialect: DialectName): readonly string[];
  read(file: string): string;
  write(file: string, text: string): void;
  /** Every file of the output with its text. */
  output(): Readonly<Record<string, string>>;
  remove(): void;
}

export function workplace(dialects: readonly DialectName[]): Workplace {
  const root = mkdtempSync(path.join(tmpdir(), "colonnade-verify-"));
  const project: Project = {
    root,
    schemaDir: "schema",
    outDir: "generated",
    dialects,
    targets: {},
    cacheDir: path.join(root, "cache"),
  };
  const made: Workplace = {
    project,
    generate(source, options) {
      made.write("schema/all.ts", source);
      return generate(project, options);
    },
    async step(name, source) {
      const { status, diagnostics, sources } = await made.generate(source, { name });
      assert.equal(status, "written", printDiagnostics(diagnostics, sources));
    },
    migrations: (dialect) => readMigrations(path.join(root, "generated", dialect, "migrations")),
    names: (dialect) =>
      readdirSync(path.join(root, "generated", dialect, "migrations"))
        .flatMap((file) => /^(.*)\.up\.sql$/.exec(file)?.[1] ?? [])
        .sort(),
    read: (file) => readFileSync(path.join(root, file), "utf8"),
    write(file, text) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    },
    output: () => (existsSync(path.join(root, "generated")) ? contents(path.join(root, "generated")) : {}),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  return made;
}

/** The URL of the engine's server for scratch databases; SQLite has none. */
export async function withServer<T>(engine: Engine, work: (urls: readonly string[]) => Promise<T>): Promise<T> {
  if (engine.name === "sqlite") return work([]);
  const { url, drop } = await engine.database();
  try {
    return await work([url]);
  } finally {
    await drop();
  }
}

/** Sets a schema's classes into a file that imports what they use. */
export function source(classes: string): string {
  return `import { boolean, id, index, integer, oneOf, references, sql, Table, text, variants } from "colonnade/schema";
${classes}`;
}
