/** What PostgreSQL's ALTER TABLE cannot do at once becomes several steps. */
import type { Catalog, Column, Enum, Expression, Table } from "../../catalog/catalog.ts";
import { columnsOf, identity, same } from "../../catalog/identity.ts";
import { apply, openState, type State } from "../../operations/apply.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";
import { expression, plainColumn } from "../expression.ts";
import {
  type AlterColumn,
  addFilledColumn,
  aroundDependents,
  convertByCopy,
  dropReferences,
  isKind,
  missingForeignKeys,
  replaceColumn,
} from "../lowering.ts";
import { convert } from "./convert.ts";
import { quoteLiteral } from "./quote.ts";
import { enumType } from "./types.ts";

export function lower(operations: readonly Operation[], from: Catalog, to: Catalog): readonly Operation[] {
  const state = openState(from);
  const lowered = withoutReplacedDrops(operations).flatMap((operation) =>
    expand(operation, state, operations).map((step) => apply(state, step)),
  );
  const complete = [...lowered, ...missingForeignKeys(state, to)];
  return aroundDependents(complete, from, to, (operation) =>
    isKind(operation, "alterColumn") && isRetyped(operation) ? operation.table : undefined,
  );
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
      return expandAlter({ ...operation, table: state.tables.get(identity(operation.table)) ?? operation.table });
    case "alterEnum":
      return onlyAdds(operation) && !mayBeUsed(operation.to, all) ? [operation] : remakeEnum(operation, state, all);
    case "dropPrimaryKey":
    case "dropUnique":
      return [...dropReferences(operation, state), operation];
    default:
      return [operation];
  }
}

function expandAlter(operation: AlterColumn): readonly Operation[] {
  const { table, from, to } = operation;
  if (to.generated !== undefined && !sameGenerated(from, to)) return replaceColumn(operation);
  if (from.generated !== undefined && to.generated === undefined && !from.generated.stored) {
    return convertByCopy(operation, [{ column: from.name }]);
  }
  const value = operation.convert ?? convert(from, to);
  const converted: AlterColumn =
    value === undefined || value === "unknown" ? operation : { ...operation, convert: value };
  if (!isRetyped(converted)) return [converted];
  // The type of a column that a trigger's condition names cannot be changed.
  const triggers = table.triggers.filter(({ create }) => columnsOf(create).includes(from.name));
  return [
    ...triggers.map((trigger): Operation => ({ kind: "dropTrigger", table, trigger })),
    converted,
    ...triggers.map((trigger): Operation => ({ kind: "createTrigger", table, trigger })),
  ];
}

function sameGenerated(from: Column, to: Column): boolean {
  return JSON.stringify(from.generated) === JSON.stringify(to.generated);
}

/** The values that stay keep their order among each other. */
function onlyAdds({ from, to, renamed }: OperationOf<"alterEnum">): boolean {
  const before = from.values.map((value) => renamed.find((rename) => rename.from === value)?.to ?? value);
  const kept = to.values.filter((value) => before.includes(value));
  return kept.join("\0") === before.join("\0");
}

/** A value that was added cannot be used before the transaction ends: https://www.postgresql.org/docs/current/sql-altertype.html */
function mayBeUsed(altered: Enum, operations: readonly Operation[]): boolean {
  const type = enumType(altered.name);
  const has = ({ columns }: Table) => columns.some((column) => column.type === type);
  return operations.some((operation) => {
    if (operation.kind === "createView" || operation.kind === "createScript") return true;
    return "table" in operation && operation.kind !== "dropTable" && has(operation.table);
  });
}

/** Its columns are text while the type is dropped and created; a value that is no longer allowed stops the migration. */
function remakeEnum(
  { from, to, renamed }: OperationOf<"alterEnum">,
  state: State,
  all: readonly Operation[],
): readonly Operation[] {
  const type = enumType(from.name);
  const uses = [...state.tables.values()].flatMap((table) =>
    table.columns.filter((column) => column.type === type).map((column) => ({ table, column })),
  );
  const asText = ({ default: _, ...column }: Column): Column => ({ ...column, type: "text" });
  // A default that this step changes may be a value that the new type does not have.
  const withoutOld = (table: Table, { default: value, ...column }: Column): Column =>
    value === undefined || changesDefault(all, table, column.name) ? column : { ...column, default: value };
  // Triggers, checks and indexes keep the old type in what they compare with, and none of them outlives a change of it.
  const standing = [...new Set(uses.map(({ table }) => table))].map((table) => standingOn(table, type));
  return [
    ...standing.flatMap(({ drops }) => drops),
    ...uses.map(({ table, column }): Operation => {
      const value = expression`${{ column: column.name }}::text`;
      return { kind: "alterColumn", table, from: column, to: asText(column), convert: value };
    }),
    { kind: "dropEnum", enum: from },
    { kind: "createEnum", enum: to },
    ...uses.map(({ table, column }): Operation => {
      const value = expression`${renamedValue([{ column: column.name }], renamed)}::${enumType(to.name)}`;
      return { kind: "alterColumn", table, from: asText(column), to: withoutOld(table, column), convert: value };
    }),
    ...standing.flatMap(({ creates }) => creates),
  ];
}

/** What names a column of the type in an expression, and how it goes and comes. */
function standingOn(
  table: Table,
  type: string,
): { readonly drops: readonly Operation[]; readonly creates: readonly Operation[] } {
  const typed = new Set(table.columns.filter((column) => column.type === type).map(({ name }) => name));
  const names = (part: Expression | undefined) => columnsOf(part ?? []).some((name) => typed.has(name));
  const triggers = table.triggers.filter(({ create }) => names(create));
  const checks = table.checks.filter((check) => names(check.expression));
  const indexes = table.indexes.filter(
    ({ keys, where }) =>
      names(where) || keys.some((key) => plainColumn(key.expression) === undefined && names(key.expression)),
  );
  return {
    drops: [
      ...triggers.map((trigger): Operation => ({ kind: "dropTrigger", table, trigger })),
      ...checks.map((check): Operation => ({ kind: "dropCheck", table, check })),
      ...indexes.map((index): Operation => ({ kind: "dropIndex", table, index })),
    ],
    creates: [
      ...indexes.map((index): Operation => ({ kind: "createIndex", table, index })),
      ...checks.map((check): Operation => ({ kind: "addCheck", table, check })),
      ...triggers.map((trigger): Operation => ({ kind: "createTrigger", table, trigger })),
    ],
  };
}

function changesDefault(operations: readonly Operation[], table: Table, column: string): boolean {
  return operations.some(
    (operation) =>
      isKind(operation, "alterColumn") &&
      identity(operation.table) === identity(table) &&
      operation.to.name === column &&
      !same(operation.from.default, operation.to.default),
  );
}

function renamedValue(column: Expression, renamed: OperationOf<"alterEnum">["renamed"]): Expression {
  if (renamed.length === 0) return column;
  const cases = renamed.map(({ from, to }) => ` WHEN ${quoteLiteral(from)} THEN ${quoteLiteral(to)}`).join("");
  return expression`(CASE ${column}${cases} ELSE ${column} END)`;
}
