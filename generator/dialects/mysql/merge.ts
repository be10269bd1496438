/**
 * Neighbouring changes of one table become one ALTER TABLE: the table is copied once, and a run that dies has fewer places to die
 * between. What the servers do not do together as they do it one by one stays apart (measured on MySQL 9.7 and MariaDB 10.11, in
 * pairs; docs/notes/0006-one-alter-per-table.md).
 */
import { identity, same } from "../../catalog/identity.ts";
import type { Operation, OperationOf, TableChange } from "../../operations/operation.ts";
import { plainColumn } from "../expression.ts";
import { type AlterColumn, isKind } from "../lowering.ts";
import { goesWith, isRenumbering, staysAlone } from "./clashes.ts";
import { costOf } from "./cost.ts";
import { isChange, reachOf } from "./reach.ts";

/** Changes of one table, gathered at the place of the first of them. */
interface Gathered {
  readonly table: string;
  changes: readonly TableChange[];
  /** A numbered column loses and gets its key in it: taken apart, it would be without one in between. */
  whole: boolean;
}

interface Item {
  readonly operation: Operation;
  readonly gathered?: Gathered;
  readonly reach: Set<string> | undefined;
}

/** The same operations in fewer statements; a new table's own are left alone, since it has no rows to copy. */
export function mergeChanges(operations: readonly Operation[]): readonly Operation[] {
  const created = new Set(operations.flatMap((each) => (isKind(each, "createTable") ? [identity(each.table)] : [])));
  const items: Item[] = [];
  const latest = new Map<string, number>();
  for (const operation of operations) {
    const table = "table" in operation ? identity(operation.table) : undefined;
    const isMergeable = isChange(operation) && table !== undefined && !created.has(table) && !staysAlone(operation);
    const home = isMergeable ? homeOf(items, latest.get(table), operation) : undefined;
    if (isMergeable && home?.gathered !== undefined) {
      join(home.gathered, operation);
      for (const name of reachOf(operation) ?? []) home.reach?.add(name);
      continue;
    }
    const reach = reachOf(operation);
    if (table !== undefined) latest.set(table, items.length);
    const gathered = isMergeable ? { table, changes: [operation], whole: false } : undefined;
    items.push({ operation, reach: reach && new Set(reach), ...(gathered === undefined ? {} : { gathered }) });
  }
  return items.flatMap(({ operation, gathered }) => (gathered === undefined ? [operation] : statements(gathered)));
}

/** The changes that this one can join: the latest of its table, with nothing after them that it depends on. */
function homeOf(items: readonly Item[], at: number | undefined, change: TableChange): Item | undefined {
  const home = at === undefined ? undefined : items[at];
  if (at === undefined || home?.gathered === undefined || !agrees(home.gathered, change)) return undefined;
  const reach = reachOf(change);
  const isFree = (item: Item) => item.reach !== undefined && reach?.every((name) => !item.reach?.has(name));
  return items.slice(at + 1).every(isFree) ? home : undefined;
}

/** What is whole has to stay one statement, and a rename could not be in it. */
function agrees({ changes, whole }: Gathered, change: TableChange): boolean {
  return !(whole && change.kind === "renameColumn") && goesWith(changes, change);
}

function join(gathered: Gathered, change: TableChange): void {
  // Of two renames each takes the check away and sets it up again; in between it is not needed.
  if (change.kind === "dropCheck") {
    const again = gathered.changes.find((other) => other.kind === "addCheck" && other.check.name === change.check.name);
    if (again !== undefined) {
      gathered.changes = gathered.changes.filter((other) => other !== again);
      return;
    }
  }
  const first = gathered.changes.find(
    (other): other is AlterColumn => isKind(other, "alterColumn") && isRenumbering(gathered.changes, other, change),
  );
  if (first === undefined || change.kind !== "alterColumn") {
    gathered.changes = [...gathered.changes, change];
    return;
  }
  const both: AlterColumn = { ...first, to: change.to };
  gathered.whole = true;
  gathered.changes = gathered.changes.flatMap((other) =>
    other !== first ? [other] : same(both.from, both.to) ? [] : [both],
  );
}

/** One statement, or several where one would rewrite a table that none of them rewrites, or that the servers refuse. */
function statements({ changes, whole }: Gathered): readonly Operation[] {
  if (whole) return together(changes);
  return inRuns(changes, refusesCopy).flatMap((run) =>
    run.some((change) => costOf(change) === "rewrite") ? together(run) : inRuns(run, rewritesWith).flatMap(together),
  );
}

function together(changes: readonly TableChange[]): readonly Operation[] {
  const [first, ...more] = changes;
  if (first === undefined) return [];
  return more.length === 0 ? [first] : [{ kind: "alterTable", table: first.table, changes }];
}

/**
 * A column of a foreign key cannot be renamed where the table is copied: error 1846, also beside a column that goes. Nor
 * does MariaDB let go of a table's foreign key to itself and change its columns at once: error 1833.
 */
function refusesCopy(one: TableChange, other: TableChange): boolean {
  return isRefused(one, other) || isRefused(other, one);
}

function isRefused(one: TableChange, other: TableChange): boolean {
  if (one.kind === "renameColumn") {
    return costOf(other) === "rewrite" || ((endsColumn(other) || makesColumn(other)) && mayBeInForeignKey(one));
  }
  // Nor is a column of a foreign key that stays changed where the table is copied: errors 1832 and 1833.
  if (one.kind === "alterColumn" && isHeld(one)) {
    const isCopied = other.kind === "alterColumn" ? other.from.type !== other.to.type : costOf(other) === "rewrite";
    if (isCopied || endsColumn(other) || makesColumn(other)) return true;
  }
  if (one.kind !== "dropForeignKey" || other.kind !== "alterColumn") return false;
  const { columns, references } = one.foreignKey;
  const isOfKey = [...columns, ...references.columns].includes(other.from.name);
  return identity(references) === identity(one.table) && isOfKey && costOf(other) !== "any";
}

/** The index of an expression has a column of its own behind it. */
function endsColumn(change: TableChange): boolean {
  if (change.kind !== "dropIndex") return change.kind === "dropColumn";
  return change.index.keys.some(({ expression }) => plainColumn(expression) === undefined);
}

/** Beside the rename of a column that others refer to, MySQL 9.7 may add one and then fail with error 1146. */
function makesColumn(change: TableChange): boolean {
  if (change.kind !== "createIndex") return change.kind === "addColumn";
  return change.index.keys.some(({ expression }) => plainColumn(expression) === undefined);
}

/** Whether a foreign key may be in the way: of its own columns whatever changes, of those that it refers to that they are required. */
function isHeld(change: AlterColumn): boolean {
  const { table, from, to } = change;
  const isRequired = from.nullable && !to.nullable;
  return (
    table.foreignKeys.some(({ columns }) => columns.includes(from.name)) || (isRequired && mayBeInForeignKey(change))
  );
}

/** Other tables refer to keys alone. */
function mayBeInForeignKey({ table, from }: OperationOf<"renameColumn" | "alterColumn">): boolean {
  const { primaryKey, uniques, foreignKeys } = table;
  return [primaryKey, ...uniques, ...foreignKeys].some((key) => key?.columns.includes(from.name));
}

/** A column comes and goes instantly, and rewrites the table beside anything that concerns an index, key or comment. */
function rewritesWith(one: TableChange, other: TableChange): boolean {
  return costOf(one) === "instant" && costOf(other) === "in place";
}

/** Cuts the list behind each change that does not agree with a later one, as late as that can be. */
function inRuns(
  changes: readonly TableChange[],
  disagrees: (one: TableChange, other: TableChange) => boolean,
): readonly (readonly TableChange[])[] {
  const runs: TableChange[][] = [];
  for (const change of changes) {
    const run = runs.at(-1) ?? [];
    const last = run.findLastIndex((other) => disagrees(change, other) || disagrees(other, change));
    if (last < 0 && run.length > 0) run.push(change);
    else runs.push([...run.splice(last + 1), change]);
  }
  return runs;
}
