/** Turns an evaluated table into the Schema's: names are derived, references get their types, functions their columns. */
import * as names from "../../schema/names.ts";
import type { Check, Column, ForeignKey, Index, PrimaryKey, Sql, Table, Unique } from "../../schema/schema.ts";
import { wrong } from "./arguments.ts";
import { type Context, spanOf } from "./context.ts";
import { apply } from "./expression.ts";
import { resolveColumnType } from "./key-types.ts";
import type { ClassHandle } from "./modules.ts";
import type { DraftColumn, DraftTable } from "./tables.ts";
import type { ColumnRef, ColumnValue, FunctionValue, Located, MemberValue, SqlValue, Value } from "./values.ts";

/** The finished table. */
export function finishTable(context: Context, drafts: ReadonlyMap<ClassHandle, DraftTable>, draft: DraftTable): Table {
  const { class: handle, name, namespace, renamedFrom, movedFrom, options, key } = draft;
  const { doc } = handle.declaration;
  const columns: Column[] = [];
  const constraints: Constraints = { uniques: [], foreignKeys: [], checks: [], indexes: [] };
  for (const column of draft.columns.values()) {
    const finished = finishColumn(context, drafts, draft, column, constraints);
    if (finished) columns.push(finished);
  }
  for (const { property, value } of draft.members) finishMember(drafts, draft, property, value, constraints);
  const primaryKey: PrimaryKey | undefined = key && {
    name: key.name ?? names.primaryKeyName(name),
    columns: key.columns,
  };
  return {
    className: handle.name,
    property: names.propertyName(handle.name),
    name,
    ...(namespace !== undefined && { namespace }),
    ...(doc !== undefined && { comment: doc }),
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(movedFrom !== undefined && { movedFrom }),
    columns,
    ...(primaryKey && { primaryKey }),
    ...constraints,
    options,
  };
}

interface Constraints {
  readonly uniques: Unique[];
  readonly foreignKeys: ForeignKey[];
  readonly checks: Check[];
  readonly indexes: Index[];
}

function finishColumn(
  context: Context,
  drafts: ReadonlyMap<ClassHandle, DraftTable>,
  draft: DraftTable,
  column: DraftColumn,
  constraints: Constraints,
): Column | undefined {
  const { property, name, comment, value } = column;
  const resolved = resolveColumnType(context, drafts, draft, column);
  const self: ColumnRef = { kind: "columnRef", class: draft.class, property };
  columnConstraints(context, draft, column, self, resolved?.target, constraints);
  if (!resolved) return undefined;
  const generated = value.generated && sqlOf(context, value.generated.expression, self);
  const conversion = value.conversion && finishConversion(context, value.conversion, self);
  const native = value.native ?? resolved.native;
  const collation = value.collation ?? resolved.collation;
  // Assigned one by one: a dozen spreads of what is mostly absent cost more than the rest of this function.
  const finished: Writable<Column> = { property, name, type: resolved.type, nullable: value.nullable };
  if (value.identity) finished.identity = value.identity;
  if (value.default) finished.default = value.default;
  if (value.generated && generated) finished.generated = { expression: generated, stored: value.generated.stored };
  if (value.updatedNow) finished.updatedNow = true;
  if (value.invisible) finished.invisible = true;
  if (value.expires) finished.expires = true;
  if (value.softDelete) finished.softDelete = true;
  if (value.branded) finished.branded = true;
  if (native) finished.native = native;
  if (collation) finished.collation = collation;
  if (comment !== undefined) finished.comment = comment;
  if (value.renamedFrom !== undefined) finished.renamedFrom = value.renamedFrom;
  if (conversion) finished.conversion = conversion;
  if (value.backfill) finished.backfill = value.backfill;
  if (value.fillsInBatches) finished.fillsInBatches = true;
  if (value.valueChanges) finished.valueChanges = value.valueChanges;
  return finished;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function finishConversion(
  context: Context,
  draft: NonNullable<ColumnValue["conversion"]>,
  self: ColumnRef,
): Column["conversion"] {
  if (draft.kind === "from") return draft;
  const up = sqlOf(context, draft.up, self);
  const down = draft.down && sqlOf(context, draft.down, self);
  return up && { kind: "expression", up, ...(down && { down }) };
}

/** SQL as given, or as returned for the column. */
function sqlOf(context: Context, { value, at }: Located<FunctionValue | SqlValue>, self: ColumnRef): Sql | undefined {
  const result: Value = value.kind === "function" ? apply(context, value, [{ value: self, at }], at) : value;
  if (result.kind === "sql") return result.sql;
  const body = value.kind === "function" ? spanOf(value.scope.module, value.arrow.body) : at;
  return wrong(context, { value: result, at: body }, "what this function returns", "SQL", "write sql`…`");
}

function columnConstraints(
  context: Context,
  draft: DraftTable,
  { property, name, value }: DraftColumn,
  self: ColumnRef,
  target: { readonly table: ClassHandle; readonly column: string } | undefined,
  { uniques, foreignKeys, checks }: Constraints,
): void {
  let ordinal = 0;
  for (const check of value.checks) {
    ordinal += 1;
    const expression = sqlOf(context, check.condition, self);
    if (!expression) continue;
    checks.push({
      name: check.name ?? names.checkName(draft.name, name, ordinal),
      expression,
      column: property,
      ...(check.renamedFrom !== undefined && { renamedFrom: check.renamedFrom }),
    });
  }
  if (value.unique) {
    const { name: given, ...unique } = value.unique;
    uniques.push({ name: given ?? names.uniqueName(draft.name, [name]), columns: [property], ...unique });
  }
  if (value.foreignKey && target) {
    const { name: given, ...foreignKey } = value.foreignKey;
    foreignKeys.push({
      name: given ?? names.foreignKeyName(draft.name, [name]),
      columns: [property],
      references: { table: target.table.name, columns: [target.column] },
      ...foreignKey,
    });
  }
}

function finishMember(
  drafts: ReadonlyMap<ClassHandle, DraftTable>,
  draft: DraftTable,
  property: string,
  value: MemberValue,
  { uniques, foreignKeys, checks, indexes }: Constraints,
): void {
  const named = (columns: readonly string[]) =>
    columns.map((column) => draft.columns.get(column)?.name ?? names.snakeCase(column));
  const renamed = value.renamedFrom !== undefined && { renamedFrom: value.renamedFrom };
  switch (value.kind) {
    case "primaryKey":
      return;
    case "unique": {
      const { columns, nullsNotDistinct, deferrable } = value;
      const name = value.name ?? names.uniqueName(draft.name, named(columns));
      uniques.push({ property, name, columns, nullsNotDistinct, ...(deferrable && { deferrable }), ...renamed });
      return;
    }
    case "check": {
      const name = value.name ?? names.checkName(draft.name, names.snakeCase(property));
      checks.push({ property, name, expression: value.expression, ...renamed });
      return;
    }
    case "foreignKey": {
      const { columns, table, references, onDelete, onUpdate, deferrable } = value;
      if (!drafts.has(table)) return;
      const name = value.name ?? names.foreignKeyName(draft.name, named(columns));
      const to = { table: table.name, columns: references };
      foreignKeys.push({
        property,
        name,
        columns,
        references: to,
        onDelete,
        onUpdate,
        ...(deferrable && { deferrable }),
        ...renamed,
      });
      return;
    }
    case "index": {
      const { keys, unique, include, where, method, concurrently } = value;
      const columns = keys.map(({ column }) => column);
      const plain = columns.filter((column) => column !== undefined);
      const parts = plain.length === columns.length ? named(plain) : [names.snakeCase(property)];
      const name = value.name ?? names.indexName(draft.name, parts);
      indexes.push({
        property,
        name,
        unique,
        keys,
        include,
        ...(where && { where }),
        ...(method && { method }),
        ...(concurrently && { concurrently }),
        ...renamed,
      });
    }
  }
}
