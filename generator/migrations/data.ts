/** What a list of operations does to the rows: nothing lost, something lost, or no way to do it. */
import type { Column, Table } from "../catalog/catalog.ts";
import { title } from "../catalog/identity.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { Operation } from "../operations/operation.ts";
import type { Meaning } from "../schema/schema.ts";

export type DataLabel =
  | { readonly kind: "lossless" }
  | { readonly kind: "lossy"; readonly what: readonly string[] }
  | { readonly kind: "irreversible"; readonly what: readonly string[] };

/** As the header of a migration file writes it. */
export function labelText(label: DataLabel): string {
  return label.kind === "lossless" ? label.kind : `${label.kind}: ${label.what.join("; ")}`;
}

/** The label of operations that were not lowered yet. */
export function dataLabel(operations: readonly Operation[], dialect: Dialect): DataLabel {
  const impossible = operations.flatMap((operation) => withoutConversion(operation, dialect));
  if (impossible.length > 0) return { kind: "irreversible", what: impossible };
  const lost = operations.flatMap(losses);
  return lost.length === 0 ? { kind: "lossless" } : { kind: "lossy", what: lost };
}

/** A change of type for which nobody said what becomes of the values. */
export function withoutConversion(operation: Operation, dialect: Dialect): readonly string[] {
  if (operation.kind !== "alterColumn" || operation.convert !== undefined) return [];
  const { table, from, to } = operation;
  return dialect.convert(from, to) === "unknown" ? [`${columnTitle(table, to)} from ${from.type} to ${to.type}`] : [];
}

function losses(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case "dropTable":
      return [`all rows of ${title(operation.table)}`];
    case "dropColumn":
      return operation.column.generated === undefined && operation.column.invisible !== true
        ? [`the values of ${columnTitle(operation.table, operation.column)}`]
        : [];
    case "addColumn":
      return operation.backfill !== undefined && isNeutral(operation)
        ? [`${columnTitle(operation.table, operation.column)} comes back empty`]
        : [];
    case "alterColumn":
      return narrowing(operation.table, operation.from, operation.to);
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

/** A required column that had no default before and gets a made-up value: only the way back does this. */
function isNeutral({ column }: Extract<Operation, { kind: "addColumn" }>): boolean {
  return !column.nullable && column.default === undefined;
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

function narrowing(table: Table, from: Column, to: Column): readonly string[] {
  const lost = from.meaning && to.meaning && narrower[from.meaning]?.[to.meaning];
  return lost === undefined ? [] : [`${lost} in ${columnTitle(table, to)}`];
}

function columnTitle(table: Table, { name }: Column): string {
  return `${title(table)}.${name}`;
}
