/** Differences of one table that is on both sides. */
import type { Column, Expression, ForeignKey, Index, Named, Table } from "../catalog/catalog.ts";
import { columnsOf, identity, same } from "../catalog/identity.ts";
import type { ConstraintKind, Intent, Operation } from "../operations/operation.ts";
import { topological } from "../operations/topological.ts";
import { pair } from "./pair.ts";
import { changesValues, remadeColumns } from "./remade.ts";
import { changedValues } from "./values.ts";

const byName = ({ name }: { readonly name: string }) => name;

/** Whether a column's values change in this step; tables and columns under their new names. */
type Retyped = (table: Named, column: string) => boolean;

/** `original` is the table before any rename, `before` the same under its new names, `after` what it should be. */
export function diffTable(
  original: Table,
  before: Table,
  after: Table,
  intent: Intent,
  retyped: Retyped,
): readonly Operation[] {
  const columns = pair(before.columns, after.columns, byName, original.columns);
  const { again, frozen } = remadeColumns(columns.kept);
  const added = new Set([...columns.added.map(byName), ...again]);
  const kept = columns.kept
    .filter(({ after: { name } }) => !again.has(name))
    .map((each) =>
      frozen.has(each.after.name) ? { ...each, original: plainly(each.original), before: plainly(each.before) } : each,
    );
  return [
    ...(identity(original) === identity(after) ? [] : [{ kind: "renameTable", from: original, to: after } as const]),
    ...leave(
      original,
      namesOf([...columns.removed, ...columns.kept.filter((each) => again.has(each.after.name))]),
      namesOf(columns.kept.filter((each) => frozen.has(each.after.name))),
    ),
    ...kept
      .filter((each) => each.original.name !== each.after.name)
      .map((each): Operation => ({ kind: "renameColumn", table: after, from: each.original, to: each.before })),
    ...inReadingOrder(after.columns.filter(({ name }) => added.has(name))).map((column) =>
      addColumn(after, column, intent),
    ),
    ...kept
      .filter((each) => !sameColumn(each.before, each.after))
      .flatMap((each) => alterColumns(after, each.before, each.after, intent)),
    ...(same(before.options, after.options) ? [] : [{ kind: "alterTableOptions", from: before, to: after } as const]),
    ...(before.comment === after.comment ? [] : [commentOnTable(before, after)]),
    ...diffPrimaryKey(original, before, after, again),
    ...diffConstraints(original, before, after, retyped, again),
    ...diffIndexes(original, before, after, intent, retyped, again),
    ...diffTriggers(original, before, after),
  ];
}

function namesOf(columns: readonly { readonly original: Column }[]): ReadonlySet<string> {
  return new Set(columns.map(({ original }) => original.name));
}

/** Columns that go, and generated ones that become plain before what they read may go. */
function leave(table: Table, gone: ReadonlySet<string>, frozen: ReadonlySet<string>): readonly Operation[] {
  const leaving = table.columns.filter(({ name }) => gone.has(name) || frozen.has(name));
  return inReadingOrder(leaving.toReversed())
    .toReversed()
    .map((column) =>
      frozen.has(column.name)
        ? { kind: "alterColumn", table, from: column, to: plainly(column) }
        : { kind: "dropColumn", table, column },
    );
}

function plainly({ generated: _, ...column }: Column): Column {
  return column;
}

/** Meaning and closed set count where both sides know them. */
function sameColumn(before: Column, after: Column): boolean {
  const { meaning: a, values: c, ...left } = before;
  const { meaning: b, values: d, ...right } = after;
  const agree = (known: unknown, other: unknown) => known === undefined || other === undefined || same(known, other);
  return same(left, right) && agree(a, b) && agree(c, d);
}

/** A generated column comes after those that it reads, and goes before them. */
function inReadingOrder(columns: readonly Column[]): readonly Column[] {
  if (columns.every(({ generated }) => generated === undefined)) return columns;
  return topological(columns, byName, ({ generated }) => columnsOf(generated?.expression ?? []));
}

/** Whether what was said is about the table. */
function isOn(said: { readonly table: string; readonly namespace?: string }, table: Named): boolean {
  return said.table === table.name && said.namespace === table.namespace;
}

function addColumn(table: Table, column: Column, intent: Intent): Operation {
  const said = backfillOf(table, column, intent);
  return {
    kind: "addColumn",
    table,
    column,
    ...(said === undefined ? {} : { backfill: said.value, ...(said.inBatches && { inBatches: true }) }),
  };
}

/** A column of another meaning that becomes required is converted first, so that its backfill is one of the new values. */
function alterColumns(table: Table, from: Column, to: Column, intent: Intent): readonly Operation[] {
  const isFilled = from.nullable && !to.nullable && backfillOf(table, to, intent) !== undefined;
  if (!isFilled || mayFillNulls(from, to)) return [alterColumn(table, from, to, intent)];
  const converted = { ...to, nullable: true };
  return [alterColumn(table, from, converted, intent), alterColumn(table, converted, to, intent)];
}

function backfillOf(table: Table, { name }: Column, intent: Intent): Intent["backfills"][number] | undefined {
  return intent.backfills.find((each) => isOn(each, table) && each.column === name);
}

function alterColumn(table: Table, from: Column, to: Column, intent: Intent): Operation {
  const conversion = changesValues(from, to)
    ? intent.conversions.find((c) => isOn(c, table) && c.column === to.name)
    : undefined;
  const convert = conversion?.up ?? fillNulls(table, from, to, intent);
  const { mapped, merged } = changedValues(table, from, to, intent);
  return {
    kind: "alterColumn",
    table,
    from,
    to,
    ...(convert === undefined ? {} : { convert }),
    ...(conversion?.unfit?.up === undefined ? {} : { unfit: conversion.unfit.up }),
    ...(conversion?.up !== undefined && conversion.authored ? { authored: true } : {}),
    ...(conversion?.meant === undefined ? {} : { meant: conversion.meant }),
    ...(mapped.length === 0 ? {} : { mapped }),
    ...(merged.length === 0 ? {} : { merged }),
    ...(convert !== undefined && backfillOf(table, to, intent)?.inBatches ? { inBatches: true } : {}),
  };
}

/** Whether a column becomes required, and its old values need no conversion beside those that had none. */
export function mayFillNulls(from: Column, to: Column): boolean {
  const isAlike = !changesValues(from, to) || (from.meaning !== undefined && classOf(from) === classOf(to));
  return from.nullable && !to.nullable && isAlike;
}

/** A text is a text, open or closed, and a whole number a whole number. */
function classOf({ meaning }: Column): Column["meaning"] {
  if (meaning === "oneOf") return "text";
  return meaning === "integer" ? "bigint" : meaning;
}

/** A column that becomes required gives its backfill to the rows that have nothing. */
function fillNulls(table: Table, from: Column, to: Column, intent: Intent): Expression | undefined {
  if (!mayFillNulls(from, to)) return undefined;
  const backfill = backfillOf(table, to, intent)?.value;
  return backfill && ["coalesce(", { column: to.name }, ", ", ...backfill, ")"];
}

function commentOnTable(before: Table, after: Table): Operation {
  return {
    kind: "commentOnTable",
    table: after,
    ...(before.comment === undefined ? {} : { from: before.comment }),
    ...(after.comment === undefined ? {} : { to: after.comment }),
  };
}

function diffPrimaryKey(
  original: Table,
  before: Table,
  after: Table,
  again: ReadonlySet<string>,
): readonly Operation[] {
  const [old, now] = [before.primaryKey, after.primaryKey];
  if (old && now && same(old.columns, now.columns) && !now.columns.some((column) => again.has(column))) {
    const from = original.primaryKey?.name ?? old.name;
    return from === now.name ? [] : [renameConstraint(after, "primaryKey", from, now.name)];
  }
  return [
    ...(original.primaryKey
      ? [{ kind: "dropPrimaryKey", table: original, primaryKey: original.primaryKey } as const]
      : []),
    ...(now ? [{ kind: "addPrimaryKey", table: after, primaryKey: now } as const] : []),
  ];
}

function renameConstraint(table: Table, constraint: ConstraintKind, from: string, to: string): Operation {
  return { kind: "renameConstraint", table, constraint, from, to };
}

/** A constraint that touches a column whose values change is taken away before and set up again afterwards. */
function diffConstraints(
  original: Table,
  before: Table,
  after: Table,
  retyped: Retyped,
  again: ReadonlySet<string>,
): readonly Operation[] {
  const touched = (table: Named, names: readonly string[]) => names.some((name) => retyped(table, name));
  const uniques = changes(original.uniques, before.uniques, after.uniques, ({ columns }) =>
    columns.some((column) => again.has(column)),
  );
  const checks = changes(original.checks, before.checks, after.checks, (c) => touched(after, columnsOf(c.expression)));
  const held = ({ columns, references }: ForeignKey) =>
    touched(after, columns) || touched(references, references.columns);
  const foreignKeys = changes(original.foreignKeys, before.foreignKeys, after.foreignKeys, held);
  return [
    ...uniques.drop.map((unique): Operation => ({ kind: "dropUnique", table: original, unique })),
    ...uniques.add.map((unique): Operation => ({ kind: "addUnique", table: after, unique })),
    ...uniques.renamed.map(([from, to]) => renameConstraint(after, "unique", from, to)),
    ...checks.drop.map((check): Operation => ({ kind: "dropCheck", table: original, check })),
    ...checks.add.map((check): Operation => ({ kind: "addCheck", table: after, check })),
    ...checks.renamed.map(([from, to]) => renameConstraint(after, "check", from, to)),
    ...foreignKeys.drop.map((foreignKey): Operation => ({ kind: "dropForeignKey", table: original, foreignKey })),
    ...foreignKeys.add.map((foreignKey): Operation => ({ kind: "addForeignKey", table: after, foreignKey })),
    ...foreignKeys.renamed.map(([from, to]) => renameConstraint(after, "foreignKey", from, to)),
  ];
}

interface Changes<T> {
  readonly drop: readonly T[];
  readonly add: readonly T[];
  readonly renamed: readonly (readonly [string, string])[];
}

/**
 * What to drop (as it was), add and rename. An object whose new name is derived from a renamed table or column is equal but for
 * its name: it is renamed and not made anew.
 */
function changes<T extends { readonly name: string }>(
  originals: readonly T[],
  before: readonly T[],
  after: readonly T[],
  remake: (object: T) => boolean,
): Changes<T> {
  const { removed, added, kept } = pair(before, after, byName, originals);
  const nameless = ({ name: _, ...rest }: T) => rest;
  const left = new Set(added);
  const moved: { original: T; after: T }[] = [];
  const dropped: T[] = [];
  for (const { original, before: old } of removed) {
    const twin = [...left].find((candidate) => same(nameless(candidate), nameless(old)));
    if (twin === undefined) dropped.push(original);
    else {
      left.delete(twin);
      moved.push({ original, after: twin });
    }
  }
  const again = [
    ...kept.filter((k) => !same(k.before, k.after) || remake(k.after)),
    ...moved.filter((m) => remake(m.after)),
  ];
  const still = [...kept, ...moved].filter((k) => !again.includes(k) && k.original.name !== k.after.name);
  return {
    drop: [...dropped, ...again.map(({ original }) => original)],
    add: [...again.map(({ after: object }) => object), ...left],
    renamed: still.map((k) => [k.original.name, k.after.name]),
  };
}

/** An index on a retyped column stays, unless it says something of its values. */
function diffIndexes(
  original: Table,
  before: Table,
  after: Table,
  intent: Intent,
  retyped: Retyped,
  again: ReadonlySet<string>,
): readonly Operation[] {
  const touched = ({ keys, include, where = [] }: Index) => {
    const expressions = keys.map(({ expression }) => expression);
    const computed = [where, ...expressions.filter(({ length }) => length > 1)].flatMap(columnsOf);
    const named = [...include, ...columnsOf(where), ...expressions.flatMap(columnsOf)];
    return named.some((name) => again.has(name)) || computed.some((name) => retyped(after, name));
  };
  const { drop, add, renamed } = changes(original.indexes, before.indexes, after.indexes, touched);
  const beside = ({ namespace }: Table, { name }: Index) =>
    intent.concurrent?.some((each) => each.name === name && each.namespace === namespace) ? { concurrently: true } : {};
  const find = (table: Table, name: string) => table.indexes.filter((index) => index.name === name);
  return [
    ...drop.map((index): Operation => ({ kind: "dropIndex", table: original, index, ...beside(original, index) })),
    ...add.map((index): Operation => ({ kind: "createIndex", table: after, index, ...beside(after, index) })),
    ...renamed.flatMap(([from, to]) =>
      find(original, from).flatMap((old) =>
        find(after, to).map((now): Operation => ({ kind: "renameIndex", table: after, from: old, to: now })),
      ),
    ),
  ];
}

function diffTriggers(original: Table, before: Table, after: Table): readonly Operation[] {
  const { removed, added, kept } = pair(before.triggers, after.triggers, byName, original.triggers);
  // A trigger's text names its table and columns as they were: under another name it is made anew.
  const changed = kept.filter((k) => !same(k.original, k.after) || identity(original) !== identity(after));
  return [
    ...[...removed, ...changed].map(
      ({ original: trigger }): Operation => ({ kind: "dropTrigger", table: original, trigger }),
    ),
    ...[...changed.map(({ after: trigger }) => trigger), ...added].map(
      (trigger): Operation => ({ kind: "createTrigger", table: after, trigger }),
    ),
  ];
}
