/** Edits of columns: added, dropped, renamed, required or not, with another default or comment. */

import { freshName } from "./assemble.ts";
import { addComputed, plainColumn } from "./columns.ts";
import { kindOf } from "./convert.ts";
import { type Editing, type EditPlan, standsOn } from "./edits.ts";
import type { ColumnPlan } from "./plans.ts";
import { drawValue, texts } from "./values.ts";
import { type ColumnState, type Expected, isExact, recompute, type TableState, type World } from "./world.ts";

export function editColumn(world: World, table: TableState, plan: EditPlan, editing: Editing): string | undefined {
  const { kind, a } = plan;
  if (kind <= 13) return add(world, table, plan, editing);
  const column = table.columns[a % table.columns.length];
  if (column === undefined || column.edited.includes("new")) return undefined;
  switch (kind) {
    case 14:
    case 15:
      return drop(world, table, column, editing);
    case 16:
    case 17:
      return rename(table, column, plan, editing);
    case 18:
    case 19:
      return once(column, "null", () => toggleNull(table, column, plan, editing));
    case 20:
      return once(column, "default", () => changeDefault(column, plan));
    case 21:
      return once(column, "comment", () => changeComment(column, plan));
    default:
      return once(column, "touch", () => toggleTouch(column));
  }
}

/** An edit of an aspect that no other edit has changed. */
export function once(column: ColumnState, aspect: string, body: () => string | undefined): string | undefined {
  if (column.edited.includes(aspect)) return undefined;
  const said = body();
  if (said !== undefined) column.edited.push(aspect);
  return said;
}

function columnNames(table: TableState, { before }: Editing): Set<string> {
  const was = before.tables.find(({ key }) => key === table.key);
  return new Set([...table.columns, ...(was?.columns ?? [])].map(({ name }) => name.toLowerCase()));
}

function add(world: World, table: TableState, { kind, a, b, c }: EditPlan, editing: Editing): string | undefined {
  if (table.columns.length > 9) return undefined;
  const key = `n${editing.count}`;
  if (kind === 13 && a % 3 === 0) return addReference(world, table, key, b, c);
  if (kind === 13 && a % 3 === 1) {
    if (!addComputed(table, key, [b % 3, c, c % 2 === 0])) return undefined;
    table.columns.at(-1)?.edited.push("new");
    recompute(table);
    return `add generated column made_${key} to ${table.name}`;
  }
  const plan: ColumnPlan = {
    name: b % 60,
    type: a % 40,
    size: c,
    nullable: b % 3 === 0,
    default: b % 3 === 1 ? c : undefined,
    more: a % 7,
  };
  const column = plainColumn(plan, key, columnNames(table, editing));
  column.edited.push("new");
  if (!column.nullable && column.default === undefined) {
    const backfill = literal(column, c);
    if (backfill === undefined) column.nullable = true;
    else column.backfill = backfill;
  }
  const value = initial(column);
  for (const row of table.rows) row.cells[key] = value;
  table.columns.push(column);
  return `add column ${column.name} to ${table.name}`;
}

/** What rows get in a column that is new to them. */
export function initial({ backfill, default: given, nullable }: ColumnState): Expected {
  if (backfill !== undefined) return backfill;
  if (given !== undefined) return typeof given === "string" ? given : { any: "value" };
  return nullable ? null : { any: "value" };
}

/** A value that portable SQL can say. */
export function literal({ type, flavour }: ColumnState, n: number): string | undefined {
  if (type.kind === "bytes") return undefined;
  if (type.kind === "decimal")
    return type.scale === 0 ? "1" : type.precision > type.scale ? `1.${"0".repeat(type.scale)}` : undefined;
  if (type.kind === "double") return String((n % 1000) / 8);
  // A minus is an operator in SQL, and the smallest number has no positive twin.
  if (type.kind === "integer" || type.kind === "bigint") return String(n % 100_000);
  return drawValue(type, flavour, n);
}

function addReference(world: World, table: TableState, key: string, b: number, c: number): string | undefined {
  const parent = world.tables[b % world.tables.length];
  const [to = ""] = parent?.primaryKey ?? [];
  const target = parent?.columns.find((column) => column.key === to);
  if (parent === undefined || target === undefined || parent.primaryKey.length !== 1 || target.edited.includes("new"))
    return undefined;
  const cell = parent.rows[c % Math.max(1, parent.rows.length)]?.cells[to];
  const kind = kindOf(target.type);
  const isSayable =
    (kind === "bigint" || kind === "integer" || kind === "text" || kind === "uuid" || kind === "date") &&
    !(cell ?? "").toString().startsWith("-");
  const isFilled = c % 2 === 0 && isSayable && typeof cell === "string" && parent !== table;
  const column: ColumnState = {
    key,
    name: `ref_${key}`,
    type: target.type,
    flavour: target.flavour,
    nullable: !isFilled,
    ...(isFilled ? { backfill: cell } : {}),
    edited: ["new"],
  };
  table.columns.push(column);
  table.foreignKeys.push({
    key: `fk_${key}`,
    columns: [key],
    table: parent.key,
    references: [to],
    onDelete: "cascade",
    onUpdate: c % 3 === 0 ? "no action" : "cascade",
  });
  for (const row of table.rows) row.cells[key] = isFilled ? cell : null;
  return `add reference ref_${key} from ${table.name} to ${parent.name}`;
}

/** Required columns that must be unique, refer to rows or pass a check cannot come back to several rows. */
function drop(world: World, table: TableState, column: ColumnState, { before }: Editing): string | undefined {
  const { key } = column;
  const was = before.tables.find((each) => each.key === table.key) ?? table;
  const isOnlyOne = table.columns.length < 2 || table.primaryKey.includes(key);
  const isReferred = world.tables.some(({ foreignKeys }) =>
    foreignKeys.some((each) => each.table === table.key && each.references.includes(key)),
  );
  if (isOnlyOne || isReferred) return undefined;
  const only = new Set([key]);
  const first = was.columns.find((each) => each.key === key) ?? column;
  const comesEmpty = first.nullable && first.default === undefined;
  if ((standsOn(table, only) || standsOn(was, only)) && !comesEmpty) return undefined;
  if (was.primaryKey.includes(key) || [table, was].some((state) => isHeld(state, key))) return undefined;
  table.columns = table.columns.filter((each) => each !== column);
  table.uniques = table.uniques.filter((each) => !each.columns.includes(key));
  table.indexes = table.indexes.filter((each) => !each.columns.some((on) => on.column === key));
  table.checks = table.checks.filter(({ test }) => test.kind === "either" || test.of !== key);
  table.foreignKeys = table.foreignKeys.filter((each) => !each.columns.includes(key));
  for (const row of table.rows) delete row.cells[key];
  for (const view of world.views) {
    if (view.table === table.key) view.columns = view.columns.filter((each) => each !== key);
  }
  world.views = world.views.filter(({ columns }) => columns.length > 0);
  return `drop column ${table.name}.${column.name}`;
}

/** What reads it has no sense, or no row to stand on, when it comes back empty. */
function isHeld({ columns, uniques, checks }: TableState, key: string): boolean {
  return (
    columns.some(({ computed }) => computed?.by.of === key) ||
    uniques.some((each) => each.columns.includes(key) && each.nullsNotDistinct) ||
    checks.some(({ test }) => test.kind === "either" && (test.a === key || test.b === key))
  );
}

function rename(table: TableState, column: ColumnState, { b }: EditPlan, editing: Editing): string | undefined {
  return once(column, "name", () => {
    const was = column.name;
    column.name = freshName(b, columnNames(table, editing));
    return `rename column ${table.name}.${was} to ${column.name}`;
  });
}

function toggleNull(table: TableState, column: ColumnState, { b }: EditPlan, { before }: Editing): string | undefined {
  const { key } = column;
  const was = before.tables.find((each) => each.key === table.key) ?? table;
  if (column.identity || column.computed !== undefined || table.primaryKey.includes(key)) return undefined;
  if (!column.nullable) {
    column.nullable = true;
    return `make ${table.name}.${column.name} nullable`;
  }
  const acts = table.foreignKeys.some(
    (each) => each.columns.includes(key) && (each.onDelete === "set null" || each.onUpdate === "set null"),
  );
  const empty = table.rows.filter((row) => row.cells[key] === null);
  const backfill = empty.length === 0 ? undefined : literal(column, b);
  const isConstrained = [table, was].some((state) => standsOn(state, new Set([key])));
  if (acts || (empty.length > 0 && (backfill === undefined || isConstrained))) return undefined;
  if (!table.rows.every((row) => isExact(row.cells[key]))) return undefined;
  column.nullable = false;
  if (backfill !== undefined) column.backfill = backfill;
  for (const row of empty) row.cells[key] = backfill ?? null;
  return `make ${table.name}.${column.name} required${backfill === undefined ? "" : `, with ${JSON.stringify(backfill)}`}`;
}

function changeDefault(column: ColumnState, { b }: EditPlan): string | undefined {
  const { type, flavour, identity, computed } = column;
  if (identity || computed !== undefined || type.kind === "bytes" || type.kind === "decimal") return undefined;
  if (column.default !== undefined && b % 3 === 0) delete column.default;
  else column.default = type.kind === "timestamp" && b % 4 === 0 ? { now: true } : drawValue(type, flavour, b);
  return `default of ${column.name} is ${JSON.stringify(column.default)}`;
}

function changeComment(column: ColumnState, { b }: EditPlan): string | undefined {
  const comment = texts[b % texts.length];
  if (column.comment === undefined && comment) column.comment = comment;
  else delete column.comment;
  return `comment on ${column.name}: ${column.comment}`;
}

function toggleTouch(column: ColumnState): string | undefined {
  if (column.type.kind !== "timestamp" || column.edited.includes("type")) return undefined;
  if (column.updatedNow) delete column.updatedNow;
  else column.updatedNow = true;
  return `${column.name} is ${column.updatedNow ? "" : "not "}kept current`;
}
