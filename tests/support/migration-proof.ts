/** Proves a migration on real databases: both ways end in the catalog that they should, and the rows survive. */

import assert from "node:assert/strict";
import type { Catalog, Column, Table } from "../../generator/catalog/catalog.ts";
import { identity, title } from "../../generator/catalog/identity.ts";
import type { Dialect, Mode } from "../../generator/dialects/dialect.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { wholeOperations } from "../../generator/migrations/whole.ts";
import { type Intent, noIntent } from "../../generator/operations/operation.ts";
import { type Annotations, noAnnotations } from "../../runtime/annotations.ts";
import { sqlMode } from "../../runtime/drivers/mysql-settings.ts";
import { assertExpectedRows, type ExpectedRows } from "./expected-rows.ts";
import { bothTexts, type MappedValues, mappedValues } from "./mapped-values.ts";
import type { Engine, EngineName } from "./matrix.ts";
import { assertEqualCatalogs, assertNoDrift, introspectRaw, withRaw } from "./proof.ts";
import type { Raw } from "./raw.ts";
import { countRows, quoted, quotedTable, type RowText, readCounter, readRows } from "./rows.ts";

export interface MigrationProof {
  readonly engine: Engine;
  readonly from: Catalog;
  readonly to: Catalog;
  readonly up: readonly string[];
  /** Absent where the way back is said to be irreversible. */
  readonly down?: readonly string[];
  readonly modes: { readonly up: Mode; readonly down: Mode };
  /** Which of the statements must find no row, and what each of them is to show once it is done. */
  readonly annotations?: { readonly up: readonly Annotations[]; readonly down: readonly Annotations[] };
  /** What the rows must be after the way up. */
  readonly rows?: ExpectedRows;
  /** Tells which tables and columns of both sides are the same ones. */
  readonly intent?: Intent;
  /** A script that puts rows into the database as it is before, with names in double quotes where they need any. */
  readonly seed?: string;
  /** Whether the way there and back must give every row back as it was. */
  readonly lossless?: boolean;
}

/** Fails with a line for each difference of structure, or with the table whose rows are not what they were. */
export async function proveMigration(proof: MigrationProof): Promise<void> {
  const { engine, from, to, up, down, modes, intent = noIntent } = proof;
  const dialect = dialects[engine.name];
  const { url, drop } = await engine.database();
  await withRaw(url, async (raw) => {
    await pin(raw, engine.name);
    await runAll(raw, fromNothing(dialect, from));
    const beforehand = await introspectRaw(engine, raw);
    if (proof.seed !== undefined) await sow(raw, engine.name, proof.seed);
    const before = await readTables(raw, engine.name, from.tables);
    const kept = survivors(engine.name, from, to, intent);

    await apply(raw, engine.name, modes.up, up, proof.annotations?.up);
    const afterwards = await introspectRaw(engine, raw);
    const wanted = await structureOf(engine, to);
    assertEqualCatalogs(wanted, afterwards);
    assertNoDrift(dialect, { written: to, printed: wanted }, afterwards);
    await assertForeignKeys(raw, engine.name, to.tables);
    for (const table of kept) await assertSurvived(raw, engine.name, table, before, "up");
    if (proof.rows !== undefined) await assertExpectedRows(raw, engine.name, to, proof.rows);

    if (down === undefined) return;
    await apply(raw, engine.name, modes.down, down, proof.annotations?.down);
    const back = await introspectRaw(engine, raw);
    assertEqualCatalogs(beforehand, back);
    assertNoDrift(dialect, { written: from, printed: beforehand }, back);
    await assertForeignKeys(raw, engine.name, from.tables);
    if (proof.lossless) await assertAllBack(raw, engine.name, from.tables, before, kept);
    for (const table of kept) await assertSurvived(raw, engine.name, home(table), before, "up and down");
  });
  await drop();
}

/** Seeds quote names as the standard does, `"key"`, on every engine. */
export async function sow(raw: Raw, engine: EngineName, seed: string): Promise<void> {
  const isMysql = engine === "mysql" || engine === "mariadb";
  if (isMysql) await raw.run("set sql_mode = concat(@@sql_mode, ',ANSI_QUOTES')");
  await raw.script(seed);
  if (isMysql) await pin(raw, engine);
}

/** Sets the session as the runtime does where statements are read by it. */
export async function pin(raw: Raw, engine: EngineName): Promise<void> {
  if (engine === "mysql" || engine === "mariadb") await raw.run(`set sql_mode = '${sqlMode.join(",")}'`);
}

const structures = new WeakMap<Catalog, Promise<Catalog>>();

/** What a database holds that is made from nothing; the same catalog is made once. */
function structureOf(engine: Engine, catalog: Catalog): Promise<Catalog> {
  const known = structures.get(catalog) ?? introspectMade(engine, catalog);
  structures.set(catalog, known);
  return known;
}

/** What introspection finds in a new database that is made from the catalog. */
export async function introspectMade(engine: Engine, catalog: Catalog): Promise<Catalog> {
  const { url, drop } = await engine.database();
  const found = await withRaw(url, async (raw) => {
    await pin(raw, engine.name);
    await runAll(raw, fromNothing(dialects[engine.name], catalog));
    return introspectRaw(engine, raw);
  });
  await drop();
  return found;
}

/** The statements that make a catalog's database out of an empty one. */
export function fromNothing(dialect: Dialect, catalog: Catalog): readonly string[] {
  return wholeOperations(dialect, catalog).flatMap((operation) => dialect.render(operation));
}

async function runAll(
  raw: Raw,
  statements: readonly string[],
  annotations: readonly Annotations[] = [],
): Promise<void> {
  for (const [index, statement] of statements.entries()) {
    const { guard, probes } = annotations[index] ?? noAnnotations;
    try {
      if (guard === undefined) await raw.run(statement);
      else assert.deepEqual(await raw.rows(statement), [], `refused: ${guard}`);
      for (const { query, after } of probes) {
        const [[found = null] = []] = await raw.rows(query);
        assert.equal(found === null ? null : String(found), after, query);
      }
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\nin: ${statement}`);
    }
  }
}

/** Runs a migration as the runtime does: https://www.sqlite.org/lang_altertable.html#otheralter for `rebuild`. */
export async function apply(
  raw: Raw,
  engine: EngineName,
  mode: Mode,
  statements: readonly string[],
  annotations?: readonly Annotations[],
): Promise<void> {
  if (mode === "steps") return runAll(raw, statements, annotations);
  if (mode === "rebuild") await raw.run("pragma foreign_keys = off");
  const violations = mode === "rebuild" ? await raw.rows("pragma foreign_key_check") : [];
  await raw.run(engine === "sqlite" ? "begin immediate" : "begin");
  try {
    await runAll(raw, statements, annotations);
    if (mode === "rebuild") assert.deepEqual(await raw.rows("pragma foreign_key_check"), violations);
    await raw.run("commit");
  } catch (error) {
    await raw.run("rollback");
    throw error;
  } finally {
    if (mode === "rebuild") await raw.run("pragma foreign_keys = on");
  }
}

type Rows = ReadonlyMap<string, TableRows>;

interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly RowText[];
  /** Where the numbering of its identity column stands. */
  readonly counter: unknown;
}

async function readTables(raw: Raw, engine: EngineName, tables: readonly Table[]): Promise<Rows> {
  const found = new Map<string, TableRows>();
  for (const table of tables) {
    const columns = table.columns.map(({ name }) => name);
    const numbered = table.columns.find((column) => column.identity !== undefined);
    const counter = numbered && (await readCounter(raw, engine, table, numbered.name));
    found.set(identity(table), { columns, rows: await readRows(raw, engine, table, columns), counter });
  }
  return found;
}

/** A table that both sides have, with the columns whose values nothing changes. */
interface Survivor {
  readonly from: Table;
  /** As it is named where its rows are read. */
  readonly to: Table;
  readonly columns: readonly Kept[];
}

interface Kept {
  readonly from: string;
  readonly to: string;
  /** It became required: rows that had no value got one. */
  readonly filled: boolean;
  readonly decimal: boolean;
  readonly mapped: MappedValues;
}

function survivors(engine: EngineName, from: Catalog, to: Catalog, intent: Intent): readonly Survivor[] {
  return from.tables.flatMap((table) => {
    const renamed = intent.tables.find(
      (rename) => rename.from === table.name && rename.fromNamespace === table.namespace,
    );
    const name = renamed === undefined ? identity(table) : identity(named(renamed.to, renamed.namespace));
    const after = to.tables.find((other) => identity(other) === name);
    const isReplaced = ({ to: taken, namespace }: Intent["tables"][number]) =>
      taken === table.name && namespace === table.namespace;
    if (after === undefined || (renamed === undefined && intent.tables.some(isReplaced))) return [];
    const renames = intent.columns.filter((each) => each.table === after.name && each.namespace === after.namespace);
    const columns = table.columns.flatMap((column) => {
      const rename = renames.find((each) => each.from === column.name);
      if (rename === undefined && renames.some((each) => each.to === column.name)) return [];
      const same = after.columns.find((other) => other.name === (rename?.to ?? column.name));
      const converted = intent.conversions.some((each) => each.table === after.name && each.column === same?.name);
      if (same === undefined || converted || !keepsValues(column, same) || isRounded(column, table, after)) return [];
      const filled = column.nullable && !same.nullable;
      const said = intent.values.filter((each) => each.table === after.name && each.column === same.name);
      const mapped = mappedValues(engine, column, same, said);
      return [{ from: column.name, to: same.name, filled, decimal: column.meaning === "decimal", mapped }];
    });
    return [{ from: table, to: after, columns }];
  });
}

function named(name: string, namespace: string | undefined): { readonly name: string; readonly namespace?: string } {
  return namespace === undefined ? { name } : { name, namespace };
}

/** A decimal that is kept as text has its digits in a check: with other digits it may be rounded. */
function isRounded({ meaning, name, type }: Column, from: Table, to: Table): boolean {
  const isText = meaning === "decimal" && type === "text";
  const checks = ({ checks: all }: Table) => JSON.stringify(all.filter((check) => check.name.includes(`_${name}__`)));
  return isText && checks(from) !== checks(to);
}

function keepsValues(from: Column, to: Column): boolean {
  const meaning = from.meaning === undefined || to.meaning === undefined || from.meaning === to.meaning;
  const alike = (from.type === to.type && meaning) || bothTexts(from, to);
  return alike && to.generated === undefined && from.generated === undefined;
}

/** The same table after the way back. */
function home({ from, columns }: Survivor): Survivor {
  const back = columns.map(({ mapped, ...column }) => ({
    ...column,
    to: column.from,
    mapped: { ...mapped, up: mapped.back },
  }));
  return { from, to: from, columns: back };
}

async function assertSurvived(raw: Raw, engine: EngineName, table: Survivor, before: Rows, way: string): Promise<void> {
  const old = before.get(identity(table.from));
  if (old === undefined) throw new Error(`the rows of ${table.from.name} were not read`);
  if (table.columns.length === 0) {
    assert.equal(await countRows(raw, engine, table.to), old.rows.length, `rows of ${title(table.from)}, ${way}`);
    return;
  }
  const names = table.columns.map(({ to }) => to);
  const now = await readRows(raw, engine, table.to, names);
  const expected = old.rows.map((row) =>
    table.columns.map(({ from, mapped }) => {
      const value = row[old.columns.indexOf(from)] ?? null;
      const after = mapped.up.get(value);
      return after === undefined ? value : after;
    }),
  );
  assertRows(`rows of ${title(table.from)}, ${way}`, table.columns, expected, now);
  const numbered = table.columns.find(
    (column) => isNumbered(table.from, column.from) && isNumbered(table.to, column.to),
  );
  if (numbered === undefined) return;
  const counter = await readCounter(raw, engine, table.to, numbered.to);
  assert.deepEqual(counter, old.counter, `the numbering of ${title(table.to)}, ${way}`);
}

function isNumbered(table: Table, name: string): boolean {
  return table.columns.some((column) => column.name === name && column.identity !== undefined);
}

/** Everything is as it was, dropped tables and converted columns included. */
async function assertAllBack(
  raw: Raw,
  engine: EngineName,
  tables: readonly Table[],
  before: Rows,
  kept: readonly Survivor[],
): Promise<void> {
  for (const table of tables) {
    const old = before.get(identity(table));
    if (old === undefined) throw new Error(`the rows of ${table.name} were not read`);
    const survivor = kept.find(({ from }) => from === table);
    const columns = table.columns.map(({ name }) => survivor?.columns.find(({ from }) => from === name) ?? unchanged);
    assertRows(
      `rows of ${title(table)}, up and down`,
      columns,
      old.rows,
      await readRows(raw, engine, table, old.columns),
    );
  }
}

const unchanged = { filled: false, decimal: false };

/** Rows are matched by all of what they keep, their keys included; a null that had to be filled stays filled, with anything. */
function assertRows(
  what: string,
  columns: readonly Pick<Kept, "filled" | "decimal">[],
  expected: readonly RowText[],
  now: readonly RowText[],
): void {
  assert.equal(now.length, expected.length, `${what}: another number`);
  const [before, after] = [expected, now].map((rows) => rows.map((row) => comparable(row, columns)));
  if (before === undefined || after === undefined) return;
  const open = (row: RowText, i: number) => row[i] === null && columns[i]?.filled === true;
  const isOpen = (row: RowText) => row.some((_, i) => open(row, i));
  if (!before.some(isOpen)) {
    assert.deepEqual(sorted(after), sorted(before), what);
    return;
  }
  const left = [...after];
  // Rows that match only themselves go first, so that no other takes theirs.
  for (const row of [...before.filter((each) => !isOpen(each)), ...before.filter(isOpen)]) {
    const found = left.findIndex((other) =>
      other.every((value, i) => (open(row, i) ? value !== null : value === row[i])),
    );
    assert.ok(found >= 0, `${what}: changed ${JSON.stringify(row)}`);
    left.splice(found, 1);
  }
}

/** A decimal is the same with more or fewer zeros behind its point. */
function comparable(row: RowText, columns: readonly Pick<Kept, "decimal">[]): RowText {
  return row.map((value, i) => (columns[i]?.decimal ? (value?.replace(/(\.\d*?)0+('?)$/, "$1$2") ?? null) : value));
}

function sorted(rows: readonly RowText[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** No row refers to one that is not there, whatever the engine was told to check. */
async function assertForeignKeys(raw: Raw, engine: EngineName, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    for (const { name, columns, references } of table.foreignKeys) {
      const set = columns.map((column) => `c.${quoted(engine, column)} is not null`);
      const pairs = columns.map((column, i) => {
        return `p.${quoted(engine, references.columns[i] ?? "")} = c.${quoted(engine, column)}`;
      });
      const parent = `select 1 from ${quotedTable(engine, references)} p where ${pairs.join(" and ")}`;
      const [row] = await raw.rows(
        `select count(*) from ${quotedTable(engine, table)} c where ${set.join(" and ")} and not exists (${parent})`,
      );
      assert.equal(Number(row?.[0]), 0, `rows of ${title(table)} refer to nothing by ${name}`);
    }
  }
}
