/** What a list of operations does to the rows: nothing lost, something lost, or no way to do it. */
import type { Direction } from "../../runtime/migration-file.ts";
import type { Column, Table } from "../catalog/catalog.ts";
import { identity, title } from "../catalog/identity.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { changesValues } from "../diff/tables.ts";
import type { Operation, OperationOf } from "../operations/operation.ts";
import type { Meaning } from "../schema/schema.ts";

export type DataLabel =
  | { readonly kind: "lossless" }
  | { readonly kind: "lossy"; readonly what: readonly string[] }
  | { readonly kind: "irreversible"; readonly what: readonly string[] };

/** As the header of a migration file writes it. */
export function labelText(label: DataLabel): string {
  return label.kind === "lossless" ? label.kind : `${label.kind}: ${label.what.join("; ")}`;
}

/** The label of one way's operations, which were not lowered yet. */
export function dataLabel(operations: readonly Operation[], dialect: Dialect, direction: Direction): DataLabel {
  const impossible = operations.flatMap((operation) => withoutConversion(operation, dialect));
  if (impossible.length > 0) return { kind: "irreversible", what: impossible };
  const lost = [...operations.flatMap((operation) => losses(operation, direction)), ...orphans(operations)];
  return lost.length === 0 ? { kind: "lossless" } : { kind: "lossy", what: lost };
}

/** A change of type for which nobody said what becomes of the values. */
export function withoutConversion(operation: Operation, dialect: Dialect): readonly string[] {
  if (operation.kind !== "alterColumn" || operation.convert !== undefined) return [];
  const { table, from, to } = operation;
  return dialect.convert(from, to) === "unknown" ? [`${columnTitle(table, to)} from ${from.type} to ${to.type}`] : [];
}

function losses(operation: Operation, direction: Direction): readonly string[] {
  switch (operation.kind) {
    case "dropTable":
      return [`all rows of ${title(operation.table)}`];
    case "dropColumn":
      return operation.column.generated === undefined && operation.column.invisible !== true
        ? [`the values of ${columnTitle(operation.table, operation.column)}`]
        : [];
    case "addColumn":
      // On the way up the author says what the value is; only the way back makes one up.
      return direction === "down" && operation.backfill !== undefined
        ? [`${columnTitle(operation.table, operation.column)} comes back empty`]
        : [];
    case "alterColumn":
      return [...narrowing(operation), ...filledNulls(operation)];
    case "alterEnum": {
      const kept = new Set([...operation.to.values, ...operation.renamed.map(({ from }) => from)]);
      return operation.from.values
        .filter((value) => !kept.has(value))
        .map((value) => `the value ${value} of ${title(operation.from)}`);
    }
    default:
      return [];
  }
}

/** A foreign key to a table that comes without rows, from a table that may have some. */
function orphans(operations: readonly Operation[]): readonly string[] {
  const empty = new Set(operations.flatMap((each) => (each.kind === "createTable" ? [identity(each.table)] : [])));
  const isUnset = (table: Table, name: string) =>
    operations.some(
      (each) =>
        each.kind === "addColumn" &&
        identity(each.table) === identity(table) &&
        each.column.name === name &&
        each.backfill === undefined &&
        each.column.default === undefined,
    );
  return operations.flatMap((each) => {
    if (each.kind !== "addForeignKey") return [];
    const { table, foreignKey } = each;
    const { name, columns, references } = foreignKey;
    if (empty.has(identity(table)) || !empty.has(identity(references))) return [];
    // A row refers to nothing while one of the columns is null.
    if (columns.some((column) => isUnset(table, column))) return [];
    const values = columns.map((column) => `${title(table)}.${column}`).join(" and ");
    return [`${title(references)} comes empty, so ${name} refuses this way while ${values} has values`];
  });
}

/** What of a value the second meaning cannot hold. */
const narrower: { readonly [K in Meaning]?: { readonly [L in Meaning]?: string } } = {
  timestamp: { date: "the time of day", epochSeconds: "the milliseconds" },
  epochMilliseconds: { date: "the time of day", epochSeconds: "the milliseconds" },
  epochSeconds: { date: "the time of day" },
  double: { integer: "the fraction", bigint: "the fraction" },
  decimal: { integer: "the fraction", bigint: "the fraction", double: "digits beyond 15" },
  bigint: { double: "digits beyond 2^53" },
};

function narrowing({ table, from, to }: OperationOf<"alterColumn">): readonly string[] {
  const lost = from.meaning && to.meaning && narrower[from.meaning]?.[to.meaning];
  return lost === undefined ? [] : [`${lost} in ${columnTitle(table, to)}`];
}

/** Afterwards they cannot be told from values that were there. */
function filledNulls({ table, from, to, convert }: OperationOf<"alterColumn">): readonly string[] {
  const isFilled = from.nullable && !to.nullable && convert !== undefined && !changesValues(from, to);
  return isFilled ? [`nulls of ${columnTitle(table, to)} become its backfill`] : [];
}

function columnTitle(table: Table, { name }: Column): string {
  return `${title(table)}.${name}`;
}
