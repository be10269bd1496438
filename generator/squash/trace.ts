/** Follows the tables and columns of a Catalog, and what is in their rows, through the migrations that come after it. */
import type { Catalog, Column, Expression, Named, Table } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { changesValues } from "../diff/remade.ts";
import { changedValues } from "../diff/values.ts";
import { constraintNames, withLiveRenames } from "../operations/live-renames.ts";
import type { ColumnConversion, Intent, Rename, ValueMapping } from "../operations/operation.ts";
import { rename } from "../operations/rename.ts";

/** One of the migrations that are folded. */
export interface FoldedStep {
  readonly version: number;
  readonly from: Catalog;
  readonly to: Catalog;
  readonly intent: Intent;
}

/** A table that is there before the first step, with rows. */
export interface TracedTable {
  readonly original: Table;
  /** After the last step; undefined where it was dropped. */
  now: Table | undefined;
  /** The step that dropped it. */
  droppedBy: number | undefined;
  readonly columns: TracedColumn[];
  /** Uniques, keys, checks and indexes: the name at first and in the end. */
  constraints: readonly Rename[];
}

/** A column of such a table, there from the first or added by a step. */
export interface TracedColumn {
  /** Undefined for one that a step added. */
  readonly original: Column | undefined;
  /** The name by which each step leads to it; a step after it was dropped has none. */
  readonly names: Map<number, string>;
  now: Column | undefined;
  droppedBy: number | undefined;
  readonly events: ColumnEvent[];
}

/** What a step does to the values of a column in rows that are there. */
export type ColumnEvent = { readonly version: number } & (
  | { readonly kind: "added"; readonly column: Column; readonly backfill: Expression | undefined }
  /** The values become others. Another length or precision is nothing of that kind: a value that does not fit stops the step. */
  | { readonly kind: "converted"; readonly conversion: ColumnConversion | undefined }
  | { readonly kind: "mapped"; readonly mapped: readonly ValueMapping[] }
  /** It becomes required. */
  | { readonly kind: "required"; readonly backfill: Expression | undefined }
  /** It may be without value again. */
  | { readonly kind: "nullable" }
);

/** Follows the tables of the first step's `from` to the last step's `to`. */
export function trace(dialect: Dialect, steps: readonly FoldedStep[]): readonly TracedTable[] {
  const traced = (steps[0]?.from.tables ?? []).map(
    (original): TracedTable => ({
      original,
      now: original,
      droppedBy: undefined,
      columns: original.columns.map((column) => ({
        original: column,
        names: new Map(),
        now: column,
        droppedBy: undefined,
        events: [],
      })),
      constraints: constraintNames(original).map((name) => ({ from: name, to: name })),
    }),
  );
  for (const step of steps) take(dialect, step, traced);
  return traced;
}

function take(
  dialect: Dialect,
  { version, from, to, intent: stated }: FoldedStep,
  traced: readonly TracedTable[],
): void {
  const intent = withLiveRenames(from, to, stated);
  const renamed = rename(from, intent);
  const places = new Map(from.tables.map((table, index) => [identity(table), index]));
  const after = new Map(to.tables.map((table) => [identity(table), table]));
  for (const table of traced) {
    if (table.now === undefined) continue;
    const place = places.get(identity(table.now));
    const before = place === undefined ? undefined : renamed.tables[place];
    const now = before && after.get(identity(before));
    if (before === undefined || now === undefined) {
      table.now = undefined;
      table.droppedBy = version;
    } else takeTable({ dialect, version, intent, was: table.now, before, now }, table);
  }
}

/** One table in one step: as the last step left it, under its new names, and as this step leaves it. */
interface TableStep {
  readonly dialect: Dialect;
  readonly version: number;
  readonly intent: Intent;
  readonly was: Table;
  readonly before: Table;
  readonly now: Table;
}

function takeTable(step: TableStep, table: TracedTable): void {
  const { version, was, before, now } = step;
  const wanted = new Map(now.columns.map((column) => [column.name, column]));
  const kept = new Set<string>();
  for (const column of table.columns) {
    if (column.now === undefined) continue;
    const renamed = before.columns[was.columns.findIndex(({ name }) => name === column.now?.name)];
    const after = renamed && wanted.get(renamed.name);
    if (renamed === undefined || after === undefined) {
      column.now = undefined;
      column.droppedBy = version;
      continue;
    }
    kept.add(after.name);
    column.names.set(version, after.name);
    column.events.push(...eventsOf(step, renamed, after));
    column.now = after;
  }
  for (const column of now.columns) {
    if (kept.has(column.name)) continue;
    const backfill = step.intent.backfills.find((each) => isOn(each, now, column))?.value;
    table.columns.push({
      original: undefined,
      names: new Map([[version, column.name]]),
      now: column,
      droppedBy: undefined,
      events: [{ kind: "added", version, column, backfill }],
    });
  }
  const [old, renamed] = [constraintNames(was), constraintNames(before)];
  const left = new Set(constraintNames(now));
  table.constraints = table.constraints.flatMap(({ from, to }) => {
    const name = renamed[old.indexOf(to)];
    return name !== undefined && left.has(name) ? [{ from, to: name }] : [];
  });
  table.now = now;
}

function eventsOf({ dialect, version, intent, now }: TableStep, before: Column, after: Column): readonly ColumnEvent[] {
  const events: ColumnEvent[] = [];
  const conversion = intent.conversions.find((each) => isOn(each, now, after));
  const isOther = before.meaning === undefined || before.meaning !== after.meaning;
  const isTurned =
    changesValues(before, after) &&
    (isOther || conversion?.up !== undefined || dialect.convert(before, after) !== undefined);
  if (isTurned || (before.generated === undefined) !== (after.generated === undefined)) {
    events.push({ kind: "converted", version, conversion });
  }
  const { mapped } = changedValues(now, before, after, intent);
  if (mapped.length > 0) events.push({ kind: "mapped", version, mapped });
  if (before.nullable && !after.nullable) {
    const backfill = intent.backfills.find((each) => isOn(each, now, after))?.value;
    events.push({ kind: "required", version, backfill });
  } else if (!before.nullable && after.nullable) events.push({ kind: "nullable", version });
  return events;
}

function isOn(
  said: { readonly table: string; readonly namespace?: string; readonly column: string },
  table: Named,
  column: Column,
): boolean {
  return said.table === table.name && said.namespace === table.namespace && said.column === column.name;
}
