/**
 * A database that is changed by hand from version to version, and pulled over one folder each time: what `generate` makes of the second
 * pull takes a database of the version before, with its rows, to the same database.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generate, type Project } from "../../generator/compile.ts";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { type PullOptions, pull } from "../../generator/pull/pull.ts";
import { connect } from "../../runtime/connect.ts";
import { readMigrations } from "../../runtime/folder.ts";
import { upgrade } from "../../runtime/migrate/later.ts";
import { runtimeTables } from "../../runtime/schema-version.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { introspectRaw, introspectUrl, withRaw } from "../support/proof.ts";
import { checksum, type RowText, readRows } from "../support/rows.ts";
import { dumpOf } from "./support/dump.ts";
import { compareLines, prefixOf, pullProject } from "./support/round-trip.ts";

const folder = path.join(import.meta.dirname, "histories");

matrix("histories", (test, engine) => {
  for (const history of readdirSync(folder).filter((each) => each.startsWith(prefixOf(engine.name)))) {
    test(history, async () => {
      const original = await engine.database();
      const follower = await engine.database();
      const { project, options, remove } = pullProject(engine.name);
      const versions = readdirSync(path.join(folder, history)).filter((file) => /^\d+\.sql$/.test(file)).length;
      try {
        for (let version = 1; version <= versions; version += 1) {
          await load(original.url, history, `${version}.sql`);
          await adopt(engine, original.url, project, options);
          const before = await rowsOf(engine, follower.url);
          await follow(project, follower.url);
          await assertSame(engine, original.url, follower.url);
          assertKept(before, await rowsOf(engine, follower.url));
          await load(follower.url, history, `${version}.rows.sql`);
        }
      } finally {
        remove();
        await original.drop();
        await follower.drop();
      }
    });
  }
});

async function load(url: string, history: string, file: string): Promise<void> {
  const from = path.join(folder, history, file);
  if (existsSync(from)) await withRaw(url, (raw) => raw.script(readFileSync(from, "utf8")));
}

/** Pulls, which must say everything, and generates. */
async function adopt(engine: Engine, url: string, project: Project, options: PullOptions): Promise<void> {
  const outcome = await pull(await introspectUrl(engine, url), dialects[engine.name], options);
  assert.equal(outcome.status, "written", printDiagnostics(outcome.diagnostics, outcome.sources));
  assert.deepEqual(outcome.unexpressed, []);
  const generated = await generate(project, { allowLoss: true });
  assert.equal(generated.status, "written", printDiagnostics(generated.diagnostics, generated.sources));
}

async function follow(project: Project, url: string): Promise<void> {
  const driver = await connect(url);
  try {
    const migrations = path.join(project.root, project.outDir, project.dialects[0] ?? "", "migrations");
    await upgrade(driver, { load: () => readMigrations(migrations) });
  } finally {
    await driver.close();
  }
}

async function assertSame(engine: Engine, original: string, follower: string): Promise<void> {
  const own = (lines: readonly string[]) => lines.filter((line) => !/\bschema_version/.test(line));
  const found = compareLines(await dumpOf(engine.name, original), own(await dumpOf(engine.name, follower)));
  assert.deepEqual(found, { missing: [], unexpected: [] });
}

interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly RowText[];
}

async function rowsOf(engine: Engine, url: string): Promise<ReadonlyMap<string, TableRows>> {
  return withRaw(url, async (raw) => {
    const found = new Map<string, TableRows>();
    for (const table of (await introspectRaw(engine, raw, runtimeTables)).tables) {
      const columns = table.columns.map(({ name }) => name);
      found.set(table.name, { columns, rows: await readRows(raw, engine.name, table, columns) });
    }
    return found;
  });
}

/** Each row is there in what both versions have of its table, and no other one. */
function assertKept(before: ReadonlyMap<string, TableRows>, after: ReadonlyMap<string, TableRows>): void {
  for (const [name, was] of before) {
    const now = after.get(name);
    if (now === undefined) continue;
    const columns = was.columns.filter((column) => now.columns.includes(column));
    assert.deepEqual(checksum(only(was, columns)), checksum(only(now, columns)), name);
    assert.ok(was.rows.length > 0 || name === "audit", `${name} has no rows to keep`);
  }
}

function only({ columns, rows }: TableRows, wanted: readonly string[]): readonly RowText[] {
  const places = wanted.map((column) => columns.indexOf(column));
  return rows.map((row) => places.map((place) => row[place] ?? null));
}
