/** The world that a plan gives: tables with references, keys, checks and rows. */

import { freshName } from "./assemble.ts";
import { actionOf, addComputed, indexable, keyable, keyType, plainColumn, sameColumns, testOf } from "./columns.ts";
import { fillRows } from "./fill.ts";
import type { TablePlan, WorldPlan } from "./plans.ts";
import { type ColumnState, columnOf, type TableState, type World } from "./world.ts";

/** The world of a plan; what contradicts itself is left out. */
export function worldOf(plan: WorldPlan): World {
  const taken = new Set<string>();
  const tables = plan.tables.map((each, i) => emptyTable(each, `Table${i}`, taken));
  const world: World = { tables, views: [] };
  for (const [i, each] of plan.tables.entries()) {
    const table = tables[i];
    if (table !== undefined) addReferences(world, table, each.references);
  }
  for (const [i, each] of plan.tables.entries()) {
    const table = tables[i];
    if (table !== undefined) addMembers(table, each);
  }
  fillRows(
    world,
    plan.tables.map(({ rows }) => rows),
  );
  const [where, which] = plan.view ?? [];
  const viewed = where === undefined ? undefined : tables[where % tables.length];
  if (viewed !== undefined && which !== undefined) {
    const columns = viewed.columns.filter((_, i) => i % 3 !== which % 3).map(({ key }) => key);
    const name = freshName(2 * 21 + which, taken);
    if (columns.length > 0) world.views.push({ key: "View0", name, table: viewed.key, columns });
  }
  return world;
}

export function emptyTable(plan: TablePlan, key: string, taken: Set<string>): TableState {
  const name = freshName(plan.name, taken);
  taken.add(name.toLowerCase());
  const used = new Set(["id"]);
  const columns = plan.columns.map((each, i) => plainColumn(each, `c${i}`, used));
  const [first, second] = columns;
  const id: ColumnState = {
    key: "id",
    name: "id",
    type: keyType,
    flavour: "any",
    nullable: false,
    identity: true,
    edited: [],
  };
  const table: TableState = {
    key,
    name,
    columns: [id, ...columns],
    primaryKey: ["id"],
    uniques: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    strict: plan.strict,
    rows: [],
  };
  // Some tables have another key than a number of their own.
  const isKey = (column: ColumnState | undefined) => column !== undefined && keyable(column);
  if (plan.key >= 5 && first && isKey(first)) {
    const both = plan.key === 9 && second && isKey(second) ? [first, second] : [first];
    for (const column of both) Object.assign(column, { nullable: false });
    for (const column of both) delete column.default;
    if (plan.key !== 8) table.columns = columns;
    else delete id.identity;
    table.primaryKey = both.map((column) => column.key);
  }
  return table;
}

/** A reference to a later table, or to its own, may be null, so that there is a first row. */
function addReferences(world: World, table: TableState, plans: TablePlan["references"]): void {
  for (const [i, plan] of plans.entries()) {
    const at = plan.to % world.tables.length;
    const parent = world.tables[at];
    if (parent === undefined || parent.primaryKey.length !== 1) continue;
    const [parentKey = ""] = parent.primaryKey;
    const { type, flavour } = columnOf(parent, parentKey);
    const nullable = plan.nullable || at >= world.tables.indexOf(table);
    const key = `r${i}`;
    table.columns.push({ key, name: `ref_${i}`, type, flavour, nullable, edited: [] });
    table.foreignKeys.push({
      key: `fk${i}`,
      columns: [key],
      table: parent.key,
      references: [parentKey],
      onDelete: actionOf(plan.onDelete, nullable),
      onUpdate: actionOf(plan.onUpdate, nullable),
    });
  }
}

function addMembers(table: TableState, plan: TablePlan): void {
  const own = table.columns.filter((column) => indexable(column.type) && !table.primaryKey.includes(column.key));
  const pick = (n: number) => own[n % Math.max(1, own.length)]?.key;
  for (const [i, [a, b, nulls, named]] of plan.uniques.entries()) {
    const columns = [...new Set([pick(a), pick(b)])].flatMap((key) => key ?? []);
    if (columns.length === 0 || sameColumns(columns, table.primaryKey)) continue;
    table.uniques.push({
      key: `unique${i}`,
      columns,
      nullsNotDistinct: nulls,
      ...(named ? { name: `only_${table.key}_${i}` } : {}),
    });
  }
  for (const [i, [a, b, partial, named]] of plan.indexes.entries()) {
    const keys = [...new Set([pick(a), pick(b)])].flatMap((key) => key ?? []);
    if (
      keys.length === 0 ||
      table.indexes.some((index) =>
        sameColumns(
          index.columns.map(({ column }) => column),
          keys,
        ),
      )
    )
      continue;
    const columns = keys.map((column, at) => ({ column, descending: (a + at) % 3 === 0 }));
    table.indexes.push({
      key: `index${i}`,
      columns,
      unique: false,
      partial,
      ...(named ? { name: `found_${table.key}_${i}` } : {}),
    });
  }
  if (plan.computed !== undefined) addComputed(table, "computed", plan.computed);
  for (const [i, [kind, a, b]] of plan.checks.entries()) {
    const test = testOf(table, kind, a, b);
    if (test === undefined) continue;
    const key = `check${i}`;
    table.checks.push({ key, test, ...(kind > 5 ? { name: `sane_${table.key}_${i}` } : {}) });
  }
}
