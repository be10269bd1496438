/** Differences of one table that is on both sides. */
import type { Column, Expression, ForeignKey, Named, Table } from "../catalog/catalog.ts";
import { columnsOf, identity, same } from "../catalog/identity.ts";
import type { ConstraintKind, Intent, Operation } from "../operations/operation.ts";
import { topological } from "./order.ts";
import { pair } from "./pair.ts";

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
  const altered = columns.kept.filter((kept) => !sameColumn(kept.before, kept.after));
  return [
    ...(identity(original) === identity(after) ? [] : [{ kind: "renameTable", from: original, to: after } as const]),
    ...inReadingOrder(columns.removed.map((removed) => removed.original).toReversed())
      .toReversed()
      .map((column): Operation => ({ kind: "dropColumn", table: original, column })),
    ...columns.kept
      .filter((kept) => kept.original.name !== kept.after.name)
      .map((k): Operation => ({ kind: "renameColumn", table: after, from: k.original, to: k.before })),
    ...inReadingOrder(columns.added).map((column) => addColumn(after, column, intent)),
    ...altered.map((kept) => alterColumn(after, kept.before, kept.after, intent)),
    ...(same(before.options, after.options) ? [] : [{ kind: "alterTableOptions", from: before, to: after } as const]),
    ...(before.comment === after.comment ? [] : [commentOnTable(before, after)]),
    ...diffPrimaryKey(original, before, after),
    ...diffConstraints(original, before, after, retyped),
    ...diffIndexes(original, before, after),
    ...diffTriggers(original, before, after),
  ];
}

/** Meaning counts where both sides know it. */
function sameColumn(before: Column, after: Column): boolean {
  const { meaning: a, ...left } = before;
  const { meaning: b, ...right } = after;
  return same(left, right) && (a === undefined || b === undefined || a === b);
}

/** Whether existing values have to become others: another type, collation or meaning. */
export function changesValues(before: Column, after: Column): boolean {
  return (
    before.type !== after.type ||
    before.collation !== after.collation ||
    (before.meaning !== undefined && after.meaning !== undefined && before.meaning !== after.meaning)
  );
}

/** A generated column comes after those that it reads, and goes before them. */
function inReadingOrder(columns: readonly Column[]): readonly Column[] {
  if (columns.every(({ generated }) => generated === undefined)) return columns;
  return topological(columns, byName, ({ generated }) => columnsOf(generated?.expression ?? []));
}

function addColumn(table: Table, column: Column, intent: Intent): Operation {
  const backfill = intent.backfills.find((b) => b.table === table.name && b.column === column.name)?.value;
  return { kind: "addColumn", table, column, ...(backfill === undefined ? {} : { backfill }) };
}

function alterColumn(table: Table, from: Column, to: Column, intent: Intent): Operation {
  const convert =
    (changesValues(from, to)
      ? intent.conversions.find((c) => c.table === table.name && c.column === to.name)?.up
      : undefined) ?? fillNulls(table, from, to, intent);
  return { kind: "alterColumn", table, from, to, ...(convert === undefined ? {} : { convert }) };
}

/** A column that becomes required gives its backfill to the rows that have nothing. */
function fillNulls(table: Table, from: Column, to: Column, intent: Intent): Expression | undefined {
  if (!from.nullable || to.nullable || changesValues(from, to)) return undefined;
  const backfill = intent.backfills.find((b) => b.table === table.name && b.column === to.name)?.value;
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

function diffPrimaryKey(original: Table, before: Table, after: Table): readonly Operation[] {
  const [old, now] = [before.primaryKey, after.primaryKey];
  if (old && now && same(old.columns, now.columns)) {
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
function diffConstraints(original: Table, before: Table, after: Table, retyped: Retyped): readonly Operation[] {
  const touched = (table: Named, names: readonly string[]) => names.some((name) => retyped(table, name));
  const uniques = changes(original.uniques, before.uniques, after.uniques, () => false);
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

function diffIndexes(original: Table, before: Table, after: Table): readonly Operation[] {
  const { drop, add, renamed } = changes(original.indexes, before.indexes, after.indexes, () => false);
  const find = (table: Table, name: string) => table.indexes.filter((index) => index.name === name);
  return [
    ...drop.map((index): Operation => ({ kind: "dropIndex", table: original, index })),
    ...add.map((index): Operation => ({ kind: "createIndex", table: after, index })),
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
