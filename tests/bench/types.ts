/** Measures how long an application of many tables takes to type-check, beside the same schema in Drizzle's inferred types. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Figures, figures } from "./measure.ts";
import { writeSchema } from "./schemas.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = path.join(here, "../..");
const work = path.join(here, "work/types");
const compiler = path.join(root, "dist/bin/colonnade.js");
const tsc = path.join(root, "node_modules/.bin/tsc");

/** How many tables the application's own code asks. */
const used = 20;
const nameOf = (i: number) => `table${String(i).padStart(4, "0")}`;

const colonnadeCode = (tables: number) => `import { open } from "./generated/index.ts";
const db = await open("sqlite::memory:");
${numbers(tables)
  .map((i) => {
    const own = `db.${nameOf(i)}`;
    return `export const row${i}: { readonly email: string } | undefined = await ${own}.get(${i});
await ${own}.insert({ parentId: 1, email: "a", title: "b" });
await ${own}.patch(${i}, { title: "c" });`;
  })
  .join("\n")}
`;

const drizzleCode = (tables: number) => `import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
${numbers(tables)
  .map((i) => `import { ${nameOf(i)} } from "./schema/part${String(Math.floor(i / 10)).padStart(3, "0")}.ts";`)
  .join("\n")}
${Array.from({ length: Math.ceil(tables / 10) }, (_, part) => `import * as part${part} from "./schema/part${String(part).padStart(3, "0")}.ts";`).join("\n")}
export const db = drizzle("postgres://localhost/x", { schema: { ${Array.from({ length: Math.ceil(tables / 10) }, (_, part) => `...part${part}`).join(", ")} } });
${numbers(tables)
  .map((i) => {
    const own = nameOf(i);
    return `export const row${i}: { readonly email: string } | undefined = (await db.select().from(${own}).where(eq(${own}.id, ${i})))[0];
await db.insert(${own}).values({ parentId: 1, email: "a", title: "b" });
await db.update(${own}).set({ title: "c" }).where(eq(${own}.id, ${i}));`;
  })
  .join("\n")}
`;

const numbers = (tables: number) => Array.from({ length: Math.min(used, tables - 1) }, (_, i) => i + 1);

export interface TypesResult {
  readonly subject: string;
  readonly tables: number;
  readonly seconds: Figures;
  /** Seconds of the processor, which a busy machine disturbs less. */
  readonly cpu: Figures;
  readonly mebibytes: Figures;
}

const everyDialect = ["sqlite", "postgres", "mysql", "mariadb"];

/** Runs the comparison for each number of tables and prints its tables. */
export function benchTypes(counts: readonly number[], rounds: number): readonly TypesResult[] {
  return counts.flatMap((tables) => benchTables(tables, rounds));
}

function benchTables(tables: number, rounds: number): readonly TypesResult[] {
  rmSync(work, { recursive: true, force: true });
  const projects = [
    { subject: "Colonnade, one dialect", folder: colonnade("one", tables, { dialects: ["postgres"] }) },
    { subject: "Colonnade, all four", folder: colonnade("four", tables, { dialects: everyDialect }) },
    { subject: "… with typesOnly", folder: colonnade("types", tables, { dialects: everyDialect, typesOnly: true }) },
    { subject: "Drizzle, PostgreSQL", folder: drizzle(tables) },
  ];
  const runs = new Map<string, Checked[]>();
  for (let round = 0; round < rounds; round++)
    for (const { subject, folder } of projects) runs.set(subject, [...(runs.get(subject) ?? []), check(folder)]);
  const results = projects.map(({ subject }) => {
    const own = runs.get(subject) ?? [];
    return {
      subject,
      tables,
      seconds: figures(own.map(({ seconds }) => seconds)),
      cpu: figures(own.map(({ cpu }) => cpu)),
      mebibytes: figures(own.map(({ mebibytes }) => mebibytes)),
    };
  });
  console.log(`\ntsc on an application with ${tables} tables of ten columns, of which it asks ${used}\n`);
  console.log("  subject                   seconds (least–most)    CPU seconds   MiB");
  for (const { subject, seconds: s, cpu, mebibytes } of results) {
    const time = `${s.median.toFixed(2)} (${s.min.toFixed(2)}–${s.max.toFixed(2)})`;
    const row = [subject.padEnd(25), time.padEnd(23), cpu.median.toFixed(2).padEnd(13), mebibytes.median.toFixed(0)];
    console.log(`  ${row.join(" ")}`);
  }
  return results;
}

function colonnade(name: string, tables: number, configuration: object): string {
  const folder = project(name, { colonnade: configuration });
  writeSchema("colonnade", path.join(folder, "schema"), tables, { column: false });
  execFileSync(process.execPath, [compiler, "generate"], { cwd: folder, stdio: "ignore", maxBuffer: 2 ** 28 });
  writeFileSync(path.join(folder, "app.ts"), colonnadeCode(tables));
  return folder;
}

function drizzle(tables: number): string {
  const folder = project("drizzle", {});
  writeSchema("drizzle", path.join(folder, "schema"), tables, { column: false });
  writeFileSync(path.join(folder, "app.ts"), drizzleCode(tables));
  return folder;
}

/** A folder with the packages that its code imports. */
function project(name: string, manifest: object): string {
  const folder = path.join(work, name);
  mkdirSync(path.join(folder, "node_modules"), { recursive: true });
  for (const each of ["drizzle-orm"])
    symlinkSync(path.join(here, "node_modules", each), path.join(folder, "node_modules", each));
  symlinkSync(root, path.join(folder, "node_modules/colonnade"));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module", ...manifest }));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: "es2023",
    lib: ["es2023"],
    module: "nodenext",
    types: ["node"],
    typeRoots: [path.join(root, "node_modules/@types")],
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    isolatedModules: true,
  };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["app.ts"] }));
  return folder;
}

interface Checked {
  readonly seconds: number;
  readonly cpu: number;
  readonly mebibytes: number;
}

function check(folder: string): Checked {
  // The last line says what the shell has waited for took of the processor.
  const script = `"$0" --project . --extendedDiagnostics || exit 1; times`;
  const { status, stdout, stderr } = spawnSync("/bin/sh", ["-c", script, tsc], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`tsc refuses ${folder}:\n${`${stdout}${stderr}`.slice(0, 4000)}`);
  const figure = (title: string) => Number(new RegExp(`^${title}:\\s*([\\d.]+)`, "m").exec(stdout)?.[1]);
  // `0m1.25s 0m0.5s`, of the user and of the system.
  const times = stdout.trim().split("\n").at(-1)?.split(" ") ?? [];
  const cpu = times.reduce((sum, time) => {
    const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(time) ?? [];
    return sum + 60 * Number(minutes) + Number(seconds);
  }, 0);
  return { seconds: figure("Total time"), cpu, mebibytes: figure("Memory used") / 1024 };
}
