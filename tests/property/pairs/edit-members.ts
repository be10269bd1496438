/** Edits of a table's indexes, uniques, checks, foreign keys and primary key. */

import { actionOf, indexable, keyable, sameColumns, testOf } from "./columns.ts";
import type { Editing, EditPlan } from "./edits.ts";
import { hasParentless } from "./fill.ts";
import { areUnique, columnOf, passes, type TableState, type World } from "./world.ts";

export function editMember(world: World, table: TableState, plan: EditPlan, editing: Editing): string | undefined {
  switch (plan.kind) {
    case 23:
    case 24:
      return editIndex(table, plan, editing);
    case 25:
    case 26:
      return editUnique(world, table, plan, editing);
    case 27:
      return editCheck(table, plan, editing);
    case 28:
    case 29:
      return editForeignKey(world, table, plan, editing);
    case 30:
      return changeKey(world, table, plan);
    default:
      return toggleIdentity(world, table);
  }
}

function chosen<T>(list: readonly T[], n: number): T | undefined {
  return list[n % Math.max(1, list.length)];
}

/** Another name; one that was derived from the columns becomes a given one only where nobody has to say so. */
function renameMember(
  member: { readonly key: string; name?: string } | undefined,
  before: readonly { readonly key: string; readonly name?: string }[],
  count: number,
): string | undefined {
  const was = before.find(({ key }) => key === member?.key)?.name;
  if (member?.name === undefined || was !== member.name) return undefined;
  member.name = `${was}_${count}`;
  return `rename ${was} to ${member.name}`;
}

function before(table: TableState, editing: Editing): TableState | undefined {
  return editing.before.tables.find(({ key }) => key === table.key);
}

function editIndex(table: TableState, { a, b, c }: EditPlan, editing: Editing): string | undefined {
  const found = chosen(table.indexes, a);
  if (b % 4 === 0 && found !== undefined) {
    table.indexes = table.indexes.filter((each) => each !== found);
    return `drop index ${found.key} of ${table.name}`;
  }
  if (b % 4 === 1) return renameMember(found, before(table, editing)?.indexes ?? [], editing.count);
  const columns = table.columns.filter(({ type }) => indexable(type));
  const keys = [...new Set([chosen(columns, a)?.key, chosen(columns, c)?.key])].flatMap((key) => key ?? []);
  if (
    keys.length === 0 ||
    table.indexes.some((each) =>
      sameColumns(
        each.columns.map(({ column }) => column),
        keys,
      ),
    )
  )
    return undefined;
  table.indexes.push({
    key: `index_${editing.count}`,
    columns: keys.map((column, i) => ({ column, descending: (c + i) % 3 === 0 })),
    unique: false,
    partial: c % 4 === 0,
  });
  return `add index on ${keys.join(", ")} of ${table.name}`;
}

function isReferenced(world: World, table: TableState, columns: readonly string[]): boolean {
  return world.tables.some((other) =>
    other.foreignKeys.some((each) => each.table === table.key && each.references.some((key) => columns.includes(key))),
  );
}

function editUnique(world: World, table: TableState, { a, b, c }: EditPlan, editing: Editing): string | undefined {
  const found = chosen(table.uniques, a);
  if (b % 4 === 0 && found !== undefined && !isReferenced(world, table, found.columns)) {
    table.uniques = table.uniques.filter((each) => each !== found);
    return `drop unique ${found.key} of ${table.name}`;
  }
  if (b % 4 === 1) return renameMember(found, before(table, editing)?.uniques ?? [], editing.count);
  const candidates = table.columns.filter(({ type }) => indexable(type));
  const columns = [...new Set([chosen(candidates, a)?.key, chosen(candidates, c)?.key])].flatMap((key) => key ?? []);
  const nullsNotDistinct = c % 4 === 0;
  if (columns.length === 0 || !areUnique(table.rows, columns, nullsNotDistinct)) return undefined;
  if ([table.primaryKey, ...table.uniques.map((each) => each.columns)].some((each) => sameColumns(each, columns)))
    return undefined;
  table.uniques.push({ key: `unique_${editing.count}`, columns, nullsNotDistinct });
  return `add unique on ${columns.join(", ")} of ${table.name}`;
}

function editCheck(table: TableState, { a, b, c }: EditPlan, editing: Editing): string | undefined {
  const found = chosen(table.checks, a);
  if (b % 4 === 0 && found !== undefined) {
    table.checks = table.checks.filter((each) => each !== found);
    return `drop check ${found.key} of ${table.name}`;
  }
  if (b % 4 === 1) return renameMember(found, before(table, editing)?.checks ?? [], editing.count);
  const test = testOf(table, b >> 2, a, c);
  if (test === undefined || !table.rows.every(({ cells }) => passes(test, cells))) return undefined;
  table.checks.push({ key: `check_${editing.count}`, test });
  return `add check ${JSON.stringify(test)} to ${table.name}`;
}

function editForeignKey(world: World, table: TableState, { a, b, c }: EditPlan, editing: Editing): string | undefined {
  const found = chosen(table.foreignKeys, a);
  if (found !== undefined) {
    const nullable = found.columns.every((key) => columnOf(table, key).nullable);
    if (b % 4 === 0) {
      table.foreignKeys = table.foreignKeys.filter((each) => each !== found);
      return `drop foreign key ${found.key} of ${table.name}`;
    }
    if (b % 4 === 1) {
      found.onDelete = actionOf(c, nullable);
      found.onUpdate = actionOf(c >> 3, nullable);
      return `foreign key ${found.key} of ${table.name}: on delete ${found.onDelete}, on update ${found.onUpdate}`;
    }
    if (b % 4 === 2 && found.name === undefined) {
      const was = before(table, editing)?.foreignKeys.find(({ key }) => key === found.key);
      // Its derived name was never said, and a given one takes its place: the two are twins.
      if (was === undefined) return undefined;
      found.name = `points_${table.key}_${editing.count}`;
      return `name foreign key ${found.key} of ${table.name}`;
    }
  }
  const child = chosen(
    table.columns.filter(
      ({ key, type }) => indexable(type) && !table.foreignKeys.some(({ columns }) => columns.includes(key)),
    ),
    c,
  );
  const parent = chosen(world.tables, b);
  const [to = ""] = parent?.primaryKey ?? [];
  const target = parent?.columns.find(({ key }) => key === to);
  if (child === undefined || parent === undefined || target === undefined || parent.primaryKey.length !== 1)
    return undefined;
  if (JSON.stringify(child.type) !== JSON.stringify(target.type) || child.computed || child === target)
    return undefined;
  const foreignKey = {
    key: `fk_${editing.count}`,
    columns: [child.key],
    table: parent.key,
    references: [to],
    onDelete: "no action" as const,
    onUpdate: "no action" as const,
  };
  if (hasParentless(world, table, foreignKey)) return undefined;
  table.foreignKeys.push(foreignKey);
  return `add foreign key from ${table.name}.${child.name} to ${parent.name}`;
}

/** Another primary key out of required columns. */
function changeKey(world: World, table: TableState, { a, b }: EditPlan): string | undefined {
  if (isReferenced(world, table, table.primaryKey) || table.columns.some(({ identity }) => identity)) return undefined;
  const candidates = table.columns.filter((column) => !column.nullable && keyable(column));
  const columns = [...new Set([chosen(candidates, a)?.key, chosen(candidates, b)?.key])].flatMap((key) => key ?? []);
  if (table.uniques.some((each) => sameColumns(each.columns, columns))) return undefined;
  if (columns.length === 0 || sameColumns(columns, table.primaryKey) || !areUnique(table.rows, columns, true))
    return undefined;
  table.primaryKey = columns;
  return `primary key of ${table.name} is ${columns.join(", ")}`;
}

function toggleIdentity(world: World, table: TableState): string | undefined {
  const id = table.columns.find(({ key }) => key === "id");
  if (id === undefined || table.primaryKey.join() !== "id" || id.edited.length > 0) return undefined;
  if (table.foreignKeys.some(({ columns }) => columns.includes("id")) || isReferenced(world, table, ["id"]))
    return undefined;
  if (id.identity) delete id.identity;
  else id.identity = true;
  id.edited.push("identity");
  return `${table.name} is ${id.identity ? "" : "not "}numbered`;
}
