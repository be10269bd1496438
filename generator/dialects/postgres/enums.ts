/** PostgreSQL's enum types: values are added and renamed in place where that suffices, and otherwise the type is made anew. */
import type { Column, Enum, Expression, Named, Table } from "../../catalog/catalog.ts";
import { columnsOf, identity, same } from "../../catalog/identity.ts";
import type { State } from "../../operations/apply.ts";
import type { Operation, OperationOf, Rename, ValueMapping } from "../../operations/operation.ts";
import { mappedValue } from "../closed-sets.ts";
import { computedFrom, withoutComputed } from "../computed.ts";
import { expression, plainColumn } from "../expression.ts";
import { isKind } from "../lowering.ts";
import { quoteLiteral } from "./quote.ts";
import { enumType } from "./types.ts";

type AlterEnum = OperationOf<"alterEnum">;

/** A column of the type, and what becomes of its rows in this step. */
interface Use {
  readonly table: Table;
  readonly column: Column;
  readonly change: OperationOf<"alterColumn"> | undefined;
}

/** `all` are the operations of the whole step. */
export function lowerEnum(operation: AlterEnum, state: State, all: readonly Operation[]): readonly Operation[] {
  const uses = usesOf(operation.from, state, all);
  const renamed = renamedAlike(operation, uses);
  const inPlace = renamed && addedIn(operation, renamed);
  if (inPlace === undefined || (inPlace.length > 0 && mayBeUsed(operation.to, all))) {
    return [...dropForeignKeys(uses, state), ...remakeEnum(operation, uses, all)];
  }
  return [{ ...operation, renamed: renamed ?? [] }];
}

function usesOf({ name }: Enum, state: State, all: readonly Operation[]): readonly Use[] {
  const type = enumType(name);
  return [...state.tables.values()].flatMap((table) =>
    table.columns
      .filter((column) => column.type === type)
      .map((column) => ({ table, column, change: changeOf(table, column, all) })),
  );
}

function changeOf(table: Table, { name }: Column, all: readonly Operation[]): OperationOf<"alterColumn"> | undefined {
  return all
    .filter((operation) => isKind(operation, "alterColumn"))
    .find((operation) => identity(operation.table) === identity(table) && operation.from.name === name);
}

/** The renames that every column of the type makes; undefined where one merges values, or they do not agree. */
function renamedAlike({ from }: AlterEnum, uses: readonly Use[]): readonly Rename[] | undefined {
  const [first, ...others] = uses.map(({ change }) => change?.mapped ?? []);
  if (first === undefined) return [];
  if (others.some((other) => !same(byOldValue(first), byOldValue(other)))) return undefined;
  const renames = first.flatMap((mapping) => (isRename(mapping) ? [mapping] : []));
  const targets = new Set(renames.map(({ to }) => to));
  const isMerge = renames.length < first.length || targets.size < renames.length;
  return isMerge || from.values.some((value) => targets.has(value)) ? undefined : renames;
}

function isRename(mapping: ValueMapping): mapping is Rename {
  return mapping.from !== null && mapping.to !== null;
}

function byOldValue(mapped: readonly ValueMapping[]): unknown {
  return Object.fromEntries(mapped.map(({ from, to }) => [String(from), to]));
}

/** The values that are new beside the renamed ones; undefined where one goes, or those that stay change their order. */
function addedIn({ from, to }: AlterEnum, renamed: readonly Rename[]): readonly string[] | undefined {
  const before = from.values.map((value) => renamed.find((rename) => rename.from === value)?.to ?? value);
  const kept = to.values.filter((value) => before.includes(value));
  return same(kept, before) ? to.values.filter((value) => !before.includes(value)) : undefined;
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

/** Both sides of a foreign key have one type at any time; what is dropped here comes back at the end. */
function dropForeignKeys(uses: readonly Use[], state: State): readonly Operation[] {
  const typed = new Set(uses.map(({ table, column }) => `${identity(table)}\0\0${column.name}`));
  const has = (table: Named, columns: readonly string[]) =>
    columns.some((column) => typed.has(`${identity(table)}\0\0${column}`));
  return [...state.tables.values()].flatMap((table) =>
    table.foreignKeys
      .filter(({ columns, references }) => has(table, columns) || has(references, references.columns))
      .map((foreignKey): Operation => ({ kind: "dropForeignKey", table, foreignKey })),
  );
}

/** Its columns are text while the type is dropped and created; a value that is no longer allowed stops the migration. */
function remakeEnum({ from, to }: AlterEnum, uses: readonly Use[], all: readonly Operation[]): readonly Operation[] {
  const type = enumType(from.name);
  // Triggers, checks and indexes keep the old type in what they compare with, and none of them outlives a change of it.
  const standing = [...new Set(uses.map(({ table }) => table))].map((table) => standingOn(table, type, all));
  return [
    ...standing.flatMap(({ drops }) => drops),
    ...uses.map(({ table, column }): Operation => {
      const value = expression`${{ column: column.name }}::text`;
      return { kind: "alterColumn", table, from: column, to: asText(column), convert: value };
    }),
    { kind: "dropEnum", enum: from },
    { kind: "createEnum", enum: to },
    ...uses.map(({ table, column, change }): Operation => {
      const value = mappedValue([{ column: column.name }], change?.mapped ?? [], quoteLiteral);
      const written = plainColumn(value) === undefined ? expression`(${value})` : value;
      const convert = expression`${written}::${enumType(to.name)}`;
      return { kind: "alterColumn", table, from: asText(column), to: remade(column, change), convert };
    }),
    ...standing.flatMap(({ creates }) => creates),
  ];
}

function asText({ default: _, ...column }: Column): Column {
  return { ...column, type: "text" };
}

/** What else changes in the column comes later: a default may be a value that the new type does not have. */
function remade({ default: value, ...column }: Column, change: Use["change"]): Column {
  const mayBeNull = column.nullable || change?.to.nullable === true;
  const keepsDefault = value !== undefined && (change === undefined || same(change.from.default, change.to.default));
  return { ...column, nullable: mayBeNull, ...(keepsDefault ? { default: value } : {}) };
}

/** What names a column of the type in an expression, and how it goes and comes. */
function standingOn(
  table: Table,
  type: string,
  all: readonly Operation[],
): { readonly drops: readonly Operation[]; readonly creates: readonly Operation[] } {
  const typed = new Set(table.columns.filter((column) => column.type === type).map(({ name }) => name));
  const names = (part: Expression | undefined) => columnsOf(part ?? []).some((name) => typed.has(name));
  const triggers = table.triggers.filter(({ create }) => names(create));
  const computed = computedFrom(table, [...typed]);
  const isComputed = (part: Expression) => columnsOf(part).some((name) => computed.some((each) => each.name === name));
  const changing = computed.filter((column) => changeOf(table, column, all)?.to.generated !== undefined);
  const { drops, creates } = withoutComputed(
    table,
    computed.filter((column) => !changing.includes(column)),
  );
  const checks = table.checks.filter(({ expression: on }) => names(on) && !isComputed(on));
  const indexes = table.indexes.filter(
    ({ keys, where }) =>
      !keys.some((key) => isComputed(key.expression)) &&
      (names(where) || keys.some((key) => plainColumn(key.expression) === undefined && names(key.expression))),
  );
  return {
    drops: [
      ...changing.map((column): Operation => {
        // What it is computed from is said anew later on, and may name values that there are not yet.
        const { generated: _, ...plain } = column;
        return { kind: "alterColumn", table, from: column, to: plain };
      }),
      ...drops,
      ...triggers.map((trigger): Operation => ({ kind: "dropTrigger", table, trigger })),
      ...checks.map((check): Operation => ({ kind: "dropCheck", table, check })),
      ...indexes.map((index): Operation => ({ kind: "dropIndex", table, index })),
    ],
    creates: [
      ...creates,
      ...indexes.map((index): Operation => ({ kind: "createIndex", table, index })),
      ...checks.map((check): Operation => ({ kind: "addCheck", table, check })),
      ...triggers.map((trigger): Operation => ({ kind: "createTrigger", table, trigger })),
    ],
  };
}
