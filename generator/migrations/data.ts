/** What a list of operations does to the rows: nothing lost, something lost, or no way to do it. */
import type { Direction } from "../../runtime/migration-file.ts";
import type { Column, Table } from "../catalog/catalog.ts";
import { identity, title } from "../catalog/identity.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { mayFillNulls } from "../diff/tables.ts";
import { hasValue } from "../diff/values.ts";
import type { Operation, OperationOf, ValueMapping } from "../operations/operation.ts";
import { typeCheckName } from "../schema/names.ts";
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
  const lost = [...lossesOf(operations, dialect, direction).map(({ what }) => what), ...orphans(operations, direction)];
  return lost.length === 0 ? { kind: "lossless" } : { kind: "lossy", what: [...new Set(lost)] };
}

/** Something that a way loses. */
export interface Loss {
  readonly what: string;
  /** Of which table or column, unless the author has said already what becomes of its values. */
  readonly of?: string;
}

/** What the operations lose of the rows that are there. */
export function lossesOf(operations: readonly Operation[], dialect: Dialect, direction: Direction): readonly Loss[] {
  return [...operations.flatMap((operation) => losses(operation, direction)), ...cutDecimals(operations, dialect)];
}

/** A change of type for which nobody said what becomes of the values. */
export function withoutConversion(operation: Operation, dialect: Dialect): readonly string[] {
  if (operation.kind !== "alterColumn" || operation.convert !== undefined) return [];
  const { table, from, to } = operation;
  return dialect.convert(from, to) === "unknown" ? [`${columnTitle(table, to)} from ${from.type} to ${to.type}`] : [];
}

function losses(operation: Operation, direction: Direction): readonly Loss[] {
  switch (operation.kind) {
    case "dropTable":
      return [{ what: `all rows of ${title(operation.table)}`, of: title(operation.table) }];
    case "dropColumn": {
      const of = columnTitle(operation.table, operation.column);
      return operation.column.generated === undefined && operation.column.invisible !== true
        ? [{ what: `the values of ${of}`, of }]
        : [];
    }
    case "addColumn":
      // On the way up the author says what the value is; only the way back makes one up.
      return direction === "down" && operation.backfill !== undefined
        ? [{ what: `${columnTitle(operation.table, operation.column)} comes back empty` }]
        : [];
    case "alterColumn":
      return [
        ...narrowing(operation),
        ...[...filledNulls(operation), ...mergedValues(operation)].map((what) => ({ what })),
      ];
    default:
      return [];
  }
}

/** A foreign key to rows that do not come with it: to a table that comes empty, or from a column that does. */
function orphans(operations: readonly Operation[], direction: Direction): readonly string[] {
  const empty = new Set(operations.flatMap((each) => (each.kind === "createTable" ? [identity(each.table)] : [])));
  const added = (table: Table, name: string) =>
    operations.find(
      (each) => each.kind === "addColumn" && identity(each.table) === identity(table) && each.column.name === name,
    );
  return operations.flatMap((each) => {
    if (each.kind !== "addForeignKey" || empty.has(identity(each.table))) return [];
    const { table, foreignKey } = each;
    const { name, columns, references } = foreignKey;
    const fresh = columns.flatMap((column) => added(table, column) ?? []);
    // A row refers to nothing while one of the columns is null.
    if (fresh.some((add) => add.kind === "addColumn" && add.backfill === undefined && add.column.default === undefined))
      return [];
    const values = columns.map((column) => `${title(table)}.${column}`).join(" and ");
    if (empty.has(identity(references)))
      return [`${title(references)} comes empty, so ${name} refuses this way while ${values} has values`];
    return direction === "down" && fresh.length > 0 ? [`${name} refuses this way while ${title(table)} has rows`] : [];
  });
}

const spelling = "the spelling";
const signs = "blanks, signs and zeros in front";

/** What of a value the second meaning cannot hold. */
const narrower: { readonly [K in Meaning]?: { readonly [L in Meaning]?: string } } = {
  timestamp: { date: "the time of day", epochSeconds: "the milliseconds" },
  epochMilliseconds: { date: "the time of day", epochSeconds: "the milliseconds" },
  epochSeconds: { date: "the time of day" },
  double: {
    integer: "the fraction",
    bigint: "the fraction",
    epochSeconds: "the fraction",
    epochMilliseconds: "the fraction",
    decimal: "digits beyond its last",
  },
  decimal: {
    integer: "the fraction",
    bigint: "the fraction",
    epochSeconds: "the fraction",
    epochMilliseconds: "the fraction",
    double: "digits beyond 15",
  },
  bigint: { double: "digits beyond 2^53" },
  // Another text that says the same comes back.
  text: {
    integer: signs,
    bigint: signs,
    double: signs,
    decimal: signs,
    epochSeconds: signs,
    epochMilliseconds: signs,
    boolean: spelling,
    timestamp: spelling,
    date: spelling,
    json: spelling,
    uuid: spelling,
  },
};

function narrowing({ table, from, to, authored, meant }: OperationOf<"alterColumn">): readonly Loss[] {
  if (authored) return [{ what: `${columnTitle(table, to)} becomes what its author's conversion gives` }];
  const [before, after] = [meant?.from ?? from.meaning, meant?.to ?? to.meaning];
  const lost = before && after && narrower[before]?.[after];
  if (lost === undefined) return [];
  const of = columnTitle(table, to);
  return [{ what: `${lost} in ${of}`, of }];
}

/** Decimals of fewer digits behind the point; where they are kept as text, it is a check that changes. */
function cutDecimals(operations: readonly Operation[], dialect: Dialect): readonly Loss[] {
  return operations.flatMap((operation) => {
    const scales = scalesOf(operation, operations, dialect);
    if (scales === undefined || scales.to >= scales.from) return [];
    return [{ what: `digits behind the point in ${scales.of}`, of: scales.of }];
  });
}

function scalesOf(operation: Operation, operations: readonly Operation[], dialect: Dialect) {
  if (operation.kind === "alterColumn" && operation.from.meaning === "decimal" && operation.convert === undefined) {
    const [from, to] = [operation.from, operation.to].map((column) => dialect.size(column, { checks: [] }).scale);
    const of = columnTitle(operation.table, operation.to);
    return from === undefined || to === undefined || operation.to.meaning !== "decimal" ? undefined : { from, to, of };
  }
  if (operation.kind !== "addCheck") return undefined;
  const { table, check } = operation;
  const column = table.columns.find(({ name }) => check.name === typeCheckName(table.name, name));
  if (column?.meaning !== "decimal") return undefined;
  const from = scaleBefore(operation, column, operations, dialect);
  const to = dialect.size(column, { checks: [check] }).scale;
  return from === undefined || to === undefined ? undefined : { from, to, of: columnTitle(table, column) };
}

/** What the check said that goes for this one, under the names that the table and its column had then. */
function scaleBefore(
  operation: OperationOf<"addCheck">,
  { name, ...column }: Column,
  operations: readonly Operation[],
  dialect: Dialect,
): number | undefined {
  const tables = new Set([identity(operation.table)]);
  let was = name;
  for (const each of operations.slice(0, operations.indexOf(operation)).toReversed()) {
    if (each.kind === "renameTable" && tables.has(identity(each.to))) tables.add(identity(each.from));
    if (!("table" in each) || !tables.has(identity(each.table))) continue;
    if (each.kind === "renameColumn" && each.to.name === was) was = each.from.name;
    if (each.kind !== "dropCheck") continue;
    const { scale } = dialect.size({ ...column, name: was }, { checks: [each.check] });
    if (scale !== undefined) return scale;
  }
  return undefined;
}

/** Afterwards they cannot be told from values that were there. */
function filledNulls({ table, from, to, convert }: OperationOf<"alterColumn">): readonly string[] {
  const isFilled = convert !== undefined && mayFillNulls(from, to);
  return isFilled ? [`nulls of ${columnTitle(table, to)} become its backfill`] : [];
}

/** A value that took the place of another is alone there only if neither rows nor other values had it before. */
function mergedValues({ table, from, to, mapped = [], merged = [] }: OperationOf<"alterColumn">): readonly string[] {
  const title = columnTitle(table, to);
  const shared = ({ to: value }: ValueMapping) =>
    value === null || hasValue(from, value) || mapped.filter((other) => other.to === value).length > 1;
  return [
    ...mapped.filter(shared).map((each) => `${valueName(each.from)} of ${title} becomes ${valueName(each.to)}`),
    ...merged.map((each) => `${valueName(each.to)} of ${title} stays ${valueName(each.from)}`),
  ];
}

function valueName(value: string | null): string {
  return value === null ? "null" : JSON.stringify(value);
}

function columnTitle(table: Table, { name }: Column): string {
  return `${title(table)}.${name}`;
}
