/** What PostgreSQL's ALTER TABLE cannot do at once becomes several steps. */
import type { Catalog, Column, Expression, Named } from "../../catalog/catalog.ts";
import { columnsOf, identity } from "../../catalog/identity.ts";
import { apply, openState, type State } from "../../operations/apply.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";
import { changesSetAlone, mappedConversion, samePhysically, updateMapped, withoutSetsAlone } from "../closed-sets.ts";
import { computedFrom, withoutComputed } from "../computed.ts";
import { expression, substitute } from "../expression.ts";
import {
  type AlterColumn,
  addFilledColumn,
  aroundDependents,
  convertByCopy,
  dropReferences,
  fillLeft,
  isKind,
  missingForeignKeys,
} from "../lowering.ts";
import { convert } from "./convert.ts";
import { lowerEnum } from "./enums.ts";
import { dropUnequalReferences, inOrderOfPersistence } from "./persistence.ts";
import { againPlainly } from "./plainly.ts";
import { quoteLiteral } from "./quote.ts";
import { enumType } from "./types.ts";

export function lower(operations: readonly Operation[], from: Catalog, to: Catalog): readonly Operation[] {
  const state = openState(from);
  const ordered = inOrderOfPersistence(withoutReplacedDrops(withoutSetsAlone(operations)));
  const lowered = ordered.flatMap((operation) => expand(operation, state, ordered).map((step) => apply(state, step)));
  const complete = [...lowered, ...missingForeignKeys(state, to)];
  const returning = columnsThatReturn(complete);
  return aroundDependents(complete, from, to, (operation) => {
    if (isKind(operation, "updateRows")) return { table: operation.table, rows: true };
    if (isKind(operation, "dropColumn")) return returning.has(operation) ? { table: operation.table } : undefined;
    return isKind(operation, "alterColumn") && isRetyped(operation) ? { table: operation.table } : undefined;
  });
}

/** Drops of columns that others of their names follow: a view reads the one before and then the other. */
function columnsThatReturn(operations: readonly Operation[]): ReadonlySet<Operation> {
  const dropped = new Map<string, Operation>();
  const found = new Set<Operation>();
  let names: ReadonlyMap<string, string> = new Map();
  const key = (table: Named, column: string) => `${names.get(identity(table)) ?? identity(table)}\0\0${column}`;
  for (const operation of operations) {
    if (isKind(operation, "renameTable")) {
      names = new Map([
        ...names,
        [identity(operation.to), names.get(identity(operation.from)) ?? identity(operation.from)],
      ]);
    }
    if (isKind(operation, "dropColumn")) dropped.set(key(operation.table, operation.column.name), operation);
    const made = isKind(operation, "addColumn")
      ? operation.column
      : isKind(operation, "renameColumn")
        ? operation.to
        : undefined;
    const gone = made && "table" in operation ? dropped.get(key(operation.table, made.name)) : undefined;
    if (gone !== undefined) found.add(gone);
  }
  return found;
}

function isRetyped({ from, to, convert: value }: AlterColumn): boolean {
  return from.type !== to.type || from.collation !== to.collation || value !== undefined;
}

/** CREATE OR REPLACE takes the place of a function that triggers may use. */
function withoutReplacedDrops(operations: readonly Operation[]): readonly Operation[] {
  const signature = (routine: OperationOf<"dropFunction">["function"]) => `${identity(routine)}(${routine.arguments})`;
  const created = new Set(operations.flatMap((o) => (isKind(o, "createFunction") ? [signature(o.function)] : [])));
  return operations.filter((o) => !isKind(o, "dropFunction") || !created.has(signature(o.function)));
}

function expand(operation: Operation, state: State, all: readonly Operation[]): readonly Operation[] {
  switch (operation.kind) {
    case "addColumn":
      return addFilledColumn(operation);
    case "alterColumn":
      return expandAlter(
        { ...operation, table: state.tables.get(identity(operation.table)) ?? operation.table },
        state,
      );
    case "alterEnum":
      return lowerEnum(operation, state, all);
    case "alterTableOptions":
      return [...dropUnequalReferences(operation, state), operation];
    case "dropOther":
      return againPlainly(operation, state);
    case "dropPrimaryKey":
    case "dropUnique":
      return [...dropReferences(operation, state), operation];
    default:
      return [operation];
  }
}

function expandAlter({ merged: _, ...operation }: AlterColumn, state: State): readonly Operation[] {
  const { from, to } = operation;
  if (from.generated !== undefined && to.generated === undefined && !from.generated.stored) {
    return convertByCopy(operation, [{ column: from.name }]);
  }
  if (operation.mapped !== undefined || writesEnum(operation, state)) return mapValues(operation, state);
  if (operation.convert !== undefined && onlyRequires(operation)) return fillNulls(operation, operation.convert);
  const value = operation.convert ?? convert(from, to);
  const converted: AlterColumn =
    value === undefined || value === "unknown" ? operation : { ...operation, convert: value };
  return isRetyped(converted) ? aroundReaders(converted) : [converted];
}

/** Whether the column becomes required and keeps its values; with rows to be checked at the end, its table could not be altered. */
function onlyRequires({ table, from, to }: AlterColumn): boolean {
  const isKept = from.type === to.type && from.collation === to.collation && from.meaning === to.meaning;
  const isDeferred = table.foreignKeys.some(
    ({ columns, deferrable }) => deferrable !== undefined && columns.includes(from.name),
  );
  return isKept && from.nullable && !to.nullable && !isDeferred;
}

/** Only the rows that have nothing are written, and no generated column stands in the way, as it does of ALTER … TYPE. */
function fillNulls({ convert: _, inBatches, ...plain }: AlterColumn, value: Expression): readonly Operation[] {
  const { table, from } = plain;
  const left = fillLeft(table, from.name, value);
  return inBatches ? [{ ...left, inBatches }, left, plain] : [left, plain];
}

/** The type of a column that a trigger's condition or a generated column names cannot be changed. */
function aroundReaders(converted: AlterColumn): readonly Operation[] {
  const { table, from } = converted;
  const triggers = table.triggers.filter(({ create }) => columnsOf(create).includes(from.name));
  const computed = withoutComputed(table, computedFrom(table, [from.name]));
  return [
    ...triggers.map((trigger): Operation => ({ kind: "dropTrigger", table, trigger })),
    ...computed.drops,
    converted,
    ...computed.creates,
    ...triggers.map((trigger): Operation => ({ kind: "createTrigger", table, trigger })),
  ];
}

/** Rows of a closed set get other values: in place, with a change of type, or with the enum's own. */
function mapValues(operation: AlterColumn, state: State): readonly Operation[] {
  const { from, to, convert: written } = operation;
  const { mapped: _, ...rest } = operation;
  if (from.type === to.type && isEnum(to, state)) return changesSetAlone(rest) ? [] : [rest];
  if (from.type === to.type && from.collation === to.collation && written === undefined) {
    const rows = updateMapped(operation, quoteLiteral);
    if (samePhysically(from, to)) return rows;
    return to.nullable ? [rest, ...rows] : [...rows, rest];
  }
  const own = expression`${{ column: from.name }}::text`;
  const found = written ?? convert(asText(from, state), asText(to, state));
  const isPlain = found === undefined || found === "unknown";
  const isText = from.type === "text" || from.type.startsWith("varchar");
  const made = isPlain && !isText && !isEnum(from, state) ? own : isPlain ? undefined : found;
  const value = mappedConversion(operation, made, quoteLiteral);
  const text = isEnum(from, state) ? substitute(value, (name) => (name === from.name ? own : undefined)) : value;
  return aroundReaders({ ...rest, convert: isEnum(to, state) ? expression`(${text})::${to.type}` : text });
}

function asText(column: Column, state: State): Column {
  return isEnum(column, state) ? { ...column, type: "text" } : column;
}

/** Neither a text becomes a value of an enum by itself, nor can a value of an enum be one that it does not have. */
function writesEnum({ from, to, convert: written }: AlterColumn, state: State): boolean {
  const isText = ({ meaning }: Column) => meaning === "text" || meaning === "oneOf";
  const isSaid = written !== undefined || !isText(from) || !isText(to);
  return isSaid && from.type !== to.type && (isEnum(from, state) || isEnum(to, state));
}

function isEnum({ type }: Column, { enums }: State): boolean {
  return [...enums.values()].some(({ name }) => enumType(name) === type);
}
