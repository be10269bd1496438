/** Columns that the database keeps current by the very trigger or clause that `updatedNow()` makes. */
import type { Expression, Table, Trigger } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import { triggerName } from "../schema/names.ts";
import type { Column, Table as SchemaTable } from "../schema/schema.ts";
import { type Context, sameSql, unsaid, written } from "./context.ts";

/** The columns, with `updatedNow` where the database does what it would. */
export function keepsCurrent(context: Context, table: Table, columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const physical = table.columns.find(({ name }) => name === column.name);
    const wants =
      physical?.onUpdate !== undefined ||
      table.triggers.some(({ name }) => name === triggerName(table.name, column.name));
    if (!wants) return column;
    const current = { ...column, updatedNow: true };
    if (column.type.kind === "timestamp" && isKept(context, table, columns, current, physical?.onUpdate))
      return current;
    if (physical?.onUpdate !== undefined) {
      unsaid(context, {
        kind: "ON UPDATE clause",
        name: `${table.name}.${column.name}`,
        owner: identity(table),
        definition: written(context, physical.onUpdate),
      });
    }
    return column;
  });
}

function isKept(
  context: Context,
  table: Table,
  columns: readonly Column[],
  column: Column,
  onUpdate: Expression | undefined,
): boolean {
  const touch = touchOf(context, table, columns, column);
  if (touch.onUpdate !== undefined || onUpdate !== undefined) {
    return (
      touch.onUpdate !== undefined &&
      onUpdate !== undefined &&
      sameSql(context, written(context, touch.onUpdate), written(context, onUpdate))
    );
  }
  const made = table.triggers.find(({ name }) => name === touch.trigger?.name);
  return made !== undefined && touch.trigger !== undefined && sameTrigger(context, made, touch.trigger);
}

function touchOf(context: Context, table: Table, columns: readonly Column[], column: Column) {
  const own = context.tables.get(identity(table));
  const schema: SchemaTable = {
    className: own?.className ?? table.name,
    property: table.name,
    name: table.name,
    columns: columns.map((each) =>
      each.name === column.name || isNamedAsKept(table, each) ? { ...each, updatedNow: true } : each,
    ),
    uniques: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    options: {},
    ...(table.primaryKey === undefined
      ? {}
      : {
          primaryKey: { name: "", columns: table.primaryKey.columns.map((name) => own?.properties.get(name) ?? name) },
        }),
  };
  return context.adoption.rules.touch(column, schema, table);
}

const isNamedAsKept = (table: Table, { name }: Column) =>
  table.triggers.some((trigger) => trigger.name === triggerName(table.name, name));

/** An engine that prints triggers in words of its own knows them by the name of the function that they call. */
function sameTrigger(context: Context, found: Trigger, wanted: Trigger): boolean {
  return context.adoption.sameTrigger(written(context, found.create), written(context, wanted.create));
}

/** The triggers of a table that `updatedNow()` does not make. */
export function ownTriggers({ triggers, name }: Table, { columns }: SchemaTable): readonly Trigger[] {
  const kept = new Set(columns.filter(({ updatedNow }) => updatedNow).map((column) => triggerName(name, column.name)));
  return triggers.filter((trigger) => !kept.has(trigger.name));
}
