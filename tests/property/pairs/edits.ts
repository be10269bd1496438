/** Random edits of a world: each changes the schema and the rows, or leaves both alone where it does not fit. */

import fc from "fast-check";
import { freshName } from "./assemble.ts";
import { emptyTable } from "./draw.ts";
import { editColumn } from "./edit-columns.ts";
import { editMember } from "./edit-members.ts";
import { editType } from "./edit-types.ts";
import type { TablePlan } from "./plans.ts";
import { texts } from "./values.ts";
import type { TableState, World } from "./world.ts";

const number = fc.oneof(fc.nat({ max: 24 }), fc.nat({ max: 0x7fffffff }));

export const editPlan = fc.record({
  kind: fc.nat({ max: 31 }),
  table: fc.nat({ max: 5 }),
  a: number,
  b: number,
  c: number,
});
export type EditPlan = typeof editPlan extends fc.Arbitrary<infer T> ? T : never;

/** What an edit needs to know besides the world. */
export interface Editing {
  /** The state before all edits. */
  readonly before: World;
  /** Numbers the edits, for keys that nothing else has. */
  readonly count: number;
}

/** The world after one more edit, and what it was; undefined where it does not fit. */
export function edit(
  world: World,
  plan: EditPlan,
  editing: Editing,
): { readonly world: World; readonly said: string } | undefined {
  const copy = structuredClone(world);
  const said = change(copy, plan, editing);
  return said === undefined ? undefined : { world: copy, said };
}

function change(world: World, plan: EditPlan, editing: Editing): string | undefined {
  const table = world.tables[plan.table % Math.max(1, world.tables.length)];
  if (table === undefined) return plan.kind === 0 ? addTable(world, plan, editing) : undefined;
  switch (plan.kind) {
    case 0:
      return addTable(world, plan, editing);
    case 1:
      return dropTable(world, table, editing);
    case 2:
      return renameTable(world, table, plan, editing);
    case 3:
      return editOptions(table, plan);
    case 4:
      return editView(world, table, plan, editing);
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
      return editType(world, table, plan, plan.kind >= 9 ? "set" : "type");
    default:
      return plan.kind < 23 ? editColumn(world, table, plan, editing) : editMember(world, table, plan, editing);
  }
}

/** Names of both states, so that nothing is taken for something else. */
function tableNames(world: World, { before }: Editing): Set<string> {
  const all = [...world.tables, ...world.views, ...before.tables, ...before.views];
  return new Set(all.map(({ name }) => name.toLowerCase()));
}

function addTable(world: World, { a, b, c }: EditPlan, editing: Editing): string | undefined {
  if (world.tables.length >= 4) return undefined;
  const columns = [a, b].map((n, i) => ({
    name: n % 60,
    type: n % 40,
    size: c,
    nullable: i === 1,
    default: undefined,
    more: 5,
  }));
  const plan: TablePlan = {
    name: a % 60,
    key: b % 5,
    columns,
    references: [],
    uniques: [],
    indexes: [],
    checks: [],
    computed: undefined,
    strict: c % 2 === 0,
    rows: [],
  };
  const table = emptyTable(plan, `New${editing.count}`, tableNames(world, editing));
  const parent = world.tables[c % Math.max(1, world.tables.length)];
  const [key = ""] = parent?.primaryKey ?? [];
  const column = parent?.columns.find((each) => each.key === key);
  if (parent !== undefined && column !== undefined && parent.primaryKey.length === 1) {
    table.columns.push({
      key: "r0",
      name: "ref_0",
      type: column.type,
      flavour: column.flavour,
      nullable: false,
      edited: ["new"],
    });
    table.foreignKeys.push({
      key: "fk0",
      columns: ["r0"],
      table: parent.key,
      references: [key],
      onDelete: "cascade",
      onUpdate: "cascade",
    });
  }
  world.tables.push(table);
  return `add table ${table.name}`;
}

/** What refers to it loses the reference, column and all. */
function dropTable(world: World, table: TableState, { before }: Editing): string | undefined {
  if (world.tables.length < 2 || table.key.startsWith("New")) return undefined;
  // A column that referred to it, and has its values still, could not do so again on the way back.
  const referred = before.tables.flatMap(({ key, foreignKeys }) =>
    foreignKeys
      .filter((each) => each.table === table.key && key !== table.key)
      .map(({ columns }) => ({ key, columns })),
  );
  const isLeft = referred.some(({ key, columns }) => {
    const other = world.tables.find((each) => each.key === key);
    const has = other?.columns.some((each) => columns.includes(each.key)) ?? false;
    return has && !other?.foreignKeys.some((each) => each.table === table.key);
  });
  if (isLeft) return undefined;
  for (const other of world.tables) {
    const keys = other.foreignKeys.filter((key) => key.table === table.key);
    if (other === table || keys.length === 0) continue;
    const columns = new Set(keys.flatMap((key) => key.columns));
    // The way back makes its rows refer to a table that comes without any.
    const isHeld = other.columns.some(
      ({ key, nullable, edited }) => columns.has(key) && (!nullable || edited.length > 0),
    );
    if (isHeld || other.primaryKey.some((key) => columns.has(key)) || standsOn(other, columns, "fk")) return undefined;
    other.foreignKeys = other.foreignKeys.filter((key) => !keys.includes(key));
    other.columns = other.columns.filter(({ key }) => !columns.has(key));
    for (const view of world.views) {
      if (view.table === other.key) view.columns = view.columns.filter((key) => !columns.has(key));
    }
  }
  world.tables = world.tables.filter((each) => each !== table);
  world.views = world.views.filter((view) => view.table !== table.key && view.columns.length > 0);
  return `drop table ${table.name}`;
}

/** Whether a member reads one of the columns, foreign keys left aside where they go as well. */
export function standsOn(table: TableState, columns: ReadonlySet<string>, except?: "fk"): boolean {
  const has = (keys: readonly string[]) => keys.some((key) => columns.has(key));
  return (
    table.uniques.some((each) => has(each.columns)) ||
    table.indexes.some((each) => has(each.columns.map(({ column }) => column))) ||
    table.checks.some(({ test }) => has(test.kind === "either" ? [test.a, test.b] : [test.of])) ||
    table.columns.some(({ computed }) => computed !== undefined && columns.has(computed.by.of)) ||
    (except === undefined && table.foreignKeys.some((each) => has(each.columns)))
  );
}

function renameTable(world: World, table: TableState, { a }: EditPlan, editing: Editing): string | undefined {
  if (table.key.startsWith("New") || editing.before.tables.find(({ key }) => key === table.key)?.name !== table.name)
    return undefined;
  const was = table.name;
  table.name = freshName(a, tableNames(world, editing));
  return `rename table ${was} to ${table.name}`;
}

function editOptions(table: TableState, { a, b }: EditPlan): string | undefined {
  if (a % 2 === 0) {
    table.strict = !table.strict;
    return `make table ${table.name} ${table.strict ? "" : "not "}strict`;
  }
  const comment = texts[b % texts.length];
  if (table.comment === undefined && comment) table.comment = comment;
  else delete table.comment;
  return `comment on table ${table.name}: ${table.comment}`;
}

function editView(world: World, table: TableState, { a, b }: EditPlan, editing: Editing): string | undefined {
  const columns = table.columns.filter((_, i) => i % 3 !== b % 3).map(({ key }) => key);
  if (columns.length === 0) return undefined;
  const [view] = world.views;
  if (view === undefined) {
    const name = freshName(a, tableNames(world, editing));
    world.views.push({ key: `View${editing.count}`, name, table: table.key, columns });
    return `add view ${name}`;
  }
  if (a % 3 === 0) {
    world.views = world.views.slice(1);
    return `drop view ${view.name}`;
  }
  if (a % 3 === 1) {
    const was = editing.before.views.find(({ key }) => key === view.key)?.name;
    if (was !== view.name) return undefined;
    view.name = freshName(b, tableNames(world, editing));
    return `rename view ${was} to ${view.name}`;
  }
  if (view.table !== table.key) return undefined;
  view.columns = columns;
  return `change view ${view.name}`;
}
