/** What differs between a database and what it should hold, as the operations and the statements that would mend it. */
import type { Mode } from "../../runtime/migration.ts";
import type { Catalog, Table } from "../catalog/catalog.ts";
import { findTable, title } from "../catalog/identity.ts";
import { alike } from "../dialects/alike.ts";
import { familyOf } from "../dialects/conversions.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { diff } from "../diff/diff.ts";
import { lossesOf } from "../migrations/data.ts";
import { withNeutralBackfills } from "../migrations/neutral.ts";
import { english, englishLines, oneLine } from "../operations/english.ts";
import { type Intent, noIntent, type Operation, type OperationOf } from "../operations/operation.ts";
import { type Retyped, withoutEchoes } from "./echoes.ts";
import type { Moved } from "./moved.ts";
import { inWords, type Said } from "./words.ts";

export interface Mending {
  /** Every difference, as what would undo it. */
  readonly differences: readonly Difference[];
  /** How the statements are run. */
  readonly mode: Mode;
  readonly steps: readonly Step[];
  /** What the statements lose of the rows, each on one line. */
  readonly loses: readonly string[];
}

export interface Difference {
  readonly kind: Operation["kind"];
  /** One line. */
  readonly english: string;
  /** Whether no statement is known for it. */
  readonly byHand: boolean;
}

export interface Step {
  /** What it does, a line for each change. */
  readonly lines: readonly string[];
  readonly statements: readonly string[];
}

/** What seems to have been renamed: what should be there as it would be under these names, and the way back. */
export interface Renamed {
  readonly said: Said;
  readonly intent: Moved;
}

/** Compares what an engine prints of a database with what it prints of the one that should be. */
export function mend(dialect: Dialect, live: Catalog, said: Said, renamed?: Renamed): Mending {
  const to = inWords(said.printed, said);
  const known = renamed?.said ?? said;
  // SQLite keeps the texts of whoever made the table.
  const from = inWords(alike(dialect, known.printed, live), known);
  const renames = renamed?.intent.tables ?? [];
  const retyped = retypedColumns(from, to, renames);
  const operations = operationsOf(dialect, from, to, intentOf(dialect, retyped, renamed));
  const lowered = dialect.lower(operations, from, to);
  const byHand = lowered
    .filter((each) => (isOther(each) || each.kind === "alterTableOptions") && dialect.render(each).length === 0)
    .map((each) => english(each));
  const byRename =
    renamed === undefined
      ? []
      : diff(inWords(renamed.said.printed, renamed.said), to, { ...noIntent, ...renamed.intent });
  return {
    differences: withoutEchoes(operations, { renames, byRename, retyped }).map((operation) => {
      const sentence = english(operation);
      return { kind: operation.kind, english: sentence, byHand: byHand.includes(sentence) };
    }),
    mode: dialect.mode(lowered),
    steps: lowered
      .map((operation) => ({ lines: englishLines(operation), statements: dialect.render(operation) }))
      .filter(({ statements }) => statements.length > 0),
    loses: lossesIn(dialect, operations, retyped),
  };
}

/** Values whose meaning nobody knows become what the engine makes of them. */
function intentOf(dialect: Dialect, retyped: readonly Retyped[], renamed: Renamed | undefined): Intent {
  return {
    ...noIntent,
    ...renamed?.intent,
    conversions: retyped.flatMap(({ table: { name, namespace }, before, after }) => {
      const up = dialect.cast(before, after);
      const owner = { table: name, ...(namespace === undefined ? {} : { namespace }) };
      return up === undefined ? [] : [{ ...owner, column: after.name, up }];
    }),
  };
}

/** A required column that is missing comes back with something in the rows that are there, as on the way back of a migration. */
function operationsOf(dialect: Dialect, from: Catalog, to: Catalog, intent: Intent): readonly Operation[] {
  const plain = diff(from, to, intent);
  const filled = withNeutralBackfills(dialect, intent, plain, from);
  return filled === intent ? plain : diff(from, to, filled);
}

/** Names of a live database may hold line ends, and each of these becomes a comment. */
function lossesIn(dialect: Dialect, operations: readonly Operation[], retyped: readonly Retyped[]): readonly string[] {
  const lost = lossesOf(operations, dialect, "down").map(({ what }) => what);
  const cast = retyped
    .filter(({ before, after }) => familyOf(before.type) !== familyOf(after.type))
    .map(({ table, before, after }) => `${title(table)}.${after.name} becomes what a cast of ${before.type} gives`);
  return [...new Set([...lost, ...cast].map(oneLine))];
}

function isOther(operation: Operation): operation is OperationOf<"createOther" | "dropOther" | "alterOther"> {
  return operation.kind === "createOther" || operation.kind === "dropOther" || operation.kind === "alterOther";
}

/** Columns of another type; generated ones are made anew. */
function retypedColumns(from: Catalog, to: Catalog, renames: Intent["tables"]): readonly Retyped[] {
  return to.tables.flatMap((table) => {
    const old = findTable(from, nameBefore(table, renames));
    return table.columns.flatMap((after) => {
      const before = old?.columns.find(({ name }) => name === after.name);
      const isRetyped = before !== undefined && before.type !== after.type && after.generated === undefined;
      return isRetyped ? [{ table, before, after }] : [];
    });
  });
}

function nameBefore({ name, namespace }: Table, renames: Intent["tables"]) {
  const renamed = renames.find((each) => each.to === name && each.namespace === namespace);
  const [old, place] = renamed === undefined ? [name, namespace] : [renamed.from, renamed.fromNamespace];
  return { name: old, ...(place === undefined ? {} : { namespace: place }) };
}
