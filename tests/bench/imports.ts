/** Measures what an application loads at its start: kilobytes of a bundle, and milliseconds of a fresh process that opens SQLite. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { generateHelpers } from "./helpers/project.ts";
import { type Figures, figures, measure } from "./measure.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const work = path.join(here, "work/imports");
const dist = path.join(here, "../../dist");

/** An application's start, which may be run where it needs no server. */
interface Subject {
  readonly name: string;
  readonly text: string;
}

const table = (from: string, make: string) =>
  `import { integer, text, ${make} } from "${from}";
export const messages = ${make}("messages", { id: integer("id").primaryKey(), sender: text("sender").notNull() });
`;

const subjects: readonly Subject[] = [
  {
    name: "Colonnade, SQLite",
    text: `import { open } from "./sqlite/generated/index.ts";
const db = await open("sqlite::memory:"); await db.query("select 1"); await db.close();`,
  },
  {
    name: "Colonnade without promises",
    text: `import { openSync } from "./sqlite/generated/sync.ts";
const db = openSync("sqlite::memory:"); db.query("select 1"); db.close();`,
  },
  {
    name: "Kysely, SQLite",
    text: `import Database from "better-sqlite3"; import { Kysely, SqliteDialect, sql } from "kysely";
const db = new Kysely({ dialect: new SqliteDialect({ database: new Database(":memory:") }) });
await sql\`select 1\`.execute(db); await db.destroy();`,
  },
  {
    name: "Drizzle, SQLite",
    text: `import Database from "better-sqlite3"; import { sql } from "drizzle-orm"; import { drizzle } from "drizzle-orm/better-sqlite3";
${table("drizzle-orm/sqlite-core", "sqliteTable")}const db = drizzle(new Database(":memory:")); db.get(sql\`select 1\`);`,
  },
  {
    name: "Colonnade, PostgreSQL",
    text: `import { open } from "./postgres/generated/index.ts"; await import("pg"); if (process.argv[2]) await open(process.argv[2]);`,
  },
  {
    name: "Kysely, PostgreSQL",
    text: `import pg from "pg"; import { Kysely, PostgresDialect } from "kysely";
globalThis.db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool() }) });`,
  },
  {
    name: "Drizzle, PostgreSQL",
    text: `import pg from "pg"; import { drizzle } from "drizzle-orm/node-postgres";
${table("drizzle-orm/pg-core", "pgTable")}globalThis.db = drizzle(new pg.Pool());`,
  },
];

export interface ImportResult {
  readonly subject: string;
  /** Of the chunks that are loaded at the start, and of all. */
  readonly startBytes: number;
  readonly startGzip: number;
  readonly allBytes: number;
  /** Of the whole process, without those of bare Node. */
  readonly milliseconds: Figures;
  readonly cpu: Figures;
}

/** Runs the comparison and prints its table. */
export async function benchImports(rounds: number): Promise<readonly ImportResult[]> {
  rmSync(work, { recursive: true, force: true });
  for (const dialect of ["sqlite", "postgres"]) generateHelpers(path.join(work, dialect), [dialect]);
  const bundles = [];
  for (const subject of subjects) bundles.push({ subject, ...(await bundle(subject)) });
  const bare: number[] = [];
  const runs = new Map<string, { readonly seconds: number; readonly cpu: number }[]>();
  for (let round = 0; round < rounds; round++) {
    bare.push(measure(["--eval", ""], work).seconds);
    for (const { subject, file } of bundles)
      runs.set(subject.name, [...(runs.get(subject.name) ?? []), measure([file], work)]);
  }
  const node = 1000 * figures(bare).median;
  const results = bundles.map(({ subject, startBytes, startGzip, allBytes }) => {
    const own = runs.get(subject.name) ?? [];
    const milliseconds = figures(own.map(({ seconds }) => 1000 * seconds - node));
    return {
      subject: subject.name,
      startBytes,
      startGzip,
      allBytes,
      milliseconds,
      cpu: figures(own.map(({ cpu }) => 1000 * cpu)),
    };
  });
  printImports(results, node);
  return results;
}

async function bundle({ name, text }: Subject) {
  const slug = name.toLowerCase().replace(/\W+/g, "-");
  const entry = path.join(work, `${slug}.ts`);
  mkdirSync(work, { recursive: true });
  writeFileSync(entry, text);
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    outdir: path.join(work, slug),
    outExtension: { ".js": ".mjs" },
    absWorkingDir: work,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    metafile: true,
    write: false,
    // Of what is built, with one file for all of it.
    alias: {
      "colonnade/runtime/sync": path.join(dist, "runtime/sync/index.js"),
      "colonnade/runtime": path.join(dist, "runtime/index.js"),
    },
    external: ["better-sqlite3", "pg", "mysql2"],
  });
  const sizes = new Map<string, Uint8Array>();
  for (const file of outputFiles) {
    mkdirSync(path.dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.contents);
    sizes.set(path.relative(work, file.path), file.contents);
  }
  const started = new Set([`${slug}/${slug}.mjs`]);
  for (const output of started)
    for (const each of metafile.outputs[output]?.imports ?? [])
      if (each.kind === "import-statement" && !each.external) started.add(each.path);
  const sum = (of: Iterable<string>, size: (contents: Uint8Array) => number) =>
    [...of].reduce((total, name) => total + size(sizes.get(name) ?? new Uint8Array()), 0);
  return {
    file: path.join(work, slug, `${slug}.mjs`),
    startBytes: sum(started, (contents) => contents.length),
    startGzip: sum(started, (contents) => gzipSync(contents).length),
    allBytes: sum(sizes.keys(), (contents) => contents.length),
  };
}

function printImports(results: readonly ImportResult[], node: number): void {
  const kibibytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);
  console.log(
    `\nA bundle by esbuild, minified, drivers left out: KiB, and ms of a process beyond bare Node's ${node.toFixed(0)}\n`,
  );
  console.log("  subject                     at start   gzipped       all   ms (least–most)      CPU ms");
  for (const { subject, startBytes, startGzip, allBytes, milliseconds: ms, cpu } of results) {
    const sizes = [startBytes, startGzip, allBytes].map(kibibytes).join("  ");
    const time = `${ms.median.toFixed(0)} (${ms.min.toFixed(0)}–${ms.max.toFixed(0)})`;
    console.log(`  ${subject.padEnd(27)} ${sizes}   ${time.padEnd(20)} ${cpu.median.toFixed(0)}`);
  }
}
