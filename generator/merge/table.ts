/** Merges two branches' changes of one table: member by member, and a column aspect by aspect. */
import type { Check, Column, Expression, Table, Trigger } from "../catalog/catalog.ts";
import { columnsOf, identity, same, title } from "../catalog/identity.ts";
import { mergeLines } from "./lines.ts";
import {
  type All,
  type Conflict,
  type Context,
  type Lists,
  mergeList,
  type Place,
  type Settled,
  type Sides,
  settle,
} from "./sides.ts";
import { unitedValues } from "./values.ts";

/** The table with both branches' members; what cannot be merged is among the context's conflicts. */
export function mergeTable({ base, ours, theirs }: All<Table>, context: Context): Table {
  const goal = context.goal.tables.find((table) => identity(table) === identity(theirs));
  const place =
    (kind: Conflict["kind"]) =>
    ({ name }: { readonly name: string }): Place => ({
      kind,
      object: identity(theirs),
      name: `${title(theirs)}.${name}`,
      member: name,
    });
  const whole = (kind: Conflict["kind"]): Place => ({ kind, object: identity(theirs), name: title(theirs) });
  const lists = <K extends "columns" | "uniques" | "foreignKeys" | "checks" | "indexes" | "triggers">(
    list: K,
  ): Lists<Table[K][number]> => ({ base: base[list], ours: ours[list], theirs: theirs[list] });

  const checkPlace = (check: Check): Place => {
    const [name, ...others] = new Set(columnsOf(check.expression));
    // A check on one column is that column's matter: its type, its length, its closed set.
    if (name === undefined || others.length > 0) return place("check")(check);
    return { ...place("column")({ name }), member: check.name };
  };
  const named = <K extends "uniques" | "foreignKeys" | "checks" | "indexes">(list: K, merged: Table[K]) =>
    renamedLike<Table[K][number]>(merged, base[list], goal?.[list] ?? []);
  const columns = mergeList(lists("columns"), context, place("column"), (sides) =>
    mergeColumn(sides, context, place("column")(sides.theirs), goal),
  );
  const { comment: _comment, primaryKey: _primaryKey, ...rest } = theirs;
  const comment = mergeComment(base, ours, theirs, goal);
  const primaryKey = settle(field(base, ours, theirs, "primaryKey"), context, whole("primary key"));
  return {
    ...rest,
    ...(comment === undefined ? {} : { comment }),
    columns,
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniques: named("uniques", mergeList(lists("uniques"), context, place("unique"))),
    foreignKeys: named("foreignKeys", mergeList(lists("foreignKeys"), context, place("foreign key"))),
    checks: named(
      "checks",
      mergeList(lists("checks"), context, checkPlace, (sides) => mergeCheck(sides, columns, goal)),
    ),
    indexes: named("indexes", mergeList(lists("indexes"), context, place("index"))),
    triggers: mergeList(lists("triggers"), context, place("trigger"), undefined, (sides) => {
      const wanted = goal?.triggers.find(({ name }) => name === (sides.theirs ?? sides.ours)?.name);
      return mergeTrigger(sides, columns, wanted);
    }),
    options: settle(field(base, ours, theirs, "options"), context, whole("options")) ?? {},
  };
}

/** Names follow the table's: what one branch added to a table that the other has renamed is called as the merged schema calls it. */
function renamedLike<T extends { readonly name: string }>(
  merged: readonly T[],
  base: readonly T[],
  goal: readonly T[],
): readonly T[] {
  const has = (list: readonly T[], name: string) => list.some((each) => each.name === name);
  const nameless = ({ name: _name, ...rest }: T) => rest;
  return merged.map((member) => {
    if (has(base, member.name) || has(goal, member.name)) return member;
    const twin = goal.find((each) => !has(merged, each.name) && same(nameless(each), nameless(member)));
    return twin === undefined ? member : { ...member, name: twin.name };
  });
}

function field<T, K extends keyof T>(base: T, ours: T, theirs: T, key: K) {
  return { base: base[key], ours: ours[key], theirs: theirs[key] };
}

/** Whether it may be null, its default and its comment are each a matter of their own; the rest belongs together. */
function mergeColumn(sides: All<Column>, context: Context, place: Place, goal: Table | undefined): Column {
  const { base, ours, theirs } = sides;
  const wanted = goal?.columns.find(({ name }) => name === theirs.name);
  const nature = settle({ base: natureOf(base), ours: natureOf(ours), theirs: natureOf(theirs) }, context, place, () =>
    unitedColumn(sides, wanted),
  );
  const nullable = settle(field(base, ours, theirs, "nullable"), context, place) ?? theirs.nullable;
  const given = settle(field(base, ours, theirs, "default"), context, place);
  const comment = mergeComment(base, ours, theirs, wanted);
  return {
    ...(nature ?? natureOf(theirs)),
    nullable,
    ...(given === undefined ? {} : { default: given }),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** A comment holds no data: of two that differ, neither is lost, the merged schema has one. */
function mergeComment(
  base: Commented,
  ours: Commented,
  theirs: Commented,
  goal: Commented = theirs,
): string | undefined {
  if (base.comment === ours.comment || ours.comment === theirs.comment) return theirs.comment;
  return base.comment === theirs.comment ? ours.comment : goal.comment;
}

interface Commented {
  readonly comment?: string;
}

type Nature = Omit<Column, "nullable" | "default" | "comment">;

function natureOf({ nullable: _nullable, default: _default, comment: _comment, ...rest }: Column): Nature {
  return rest;
}

/** Both branches added values to one closed set. */
function unitedColumn({ base, ours, theirs }: All<Column>, wanted: Column | undefined): Nature | undefined {
  if (!base.values || !ours.values || !theirs.values) return undefined;
  const { values, type } = theirs;
  const others = ({ values: _values, type: _type, ...rest }: Nature) => rest;
  if (
    !same(others(natureOf(base)), others(natureOf(ours))) ||
    !same(others(natureOf(base)), others(natureOf(theirs)))
  ) {
    return undefined;
  }
  const united = unitedValues(base.values, ours.values, values, [values, wanted?.values ?? []]);
  if (united === undefined) return undefined;
  return { ...natureOf(theirs), values: united, type: united === values ? type : (wanted?.type ?? type) };
}

/** The check of a closed set follows its column, whose values are merged by now. */
function mergeCheck({ theirs }: All<Check>, columns: readonly Column[], goal: Table | undefined): Check | undefined {
  const [name, ...others] = new Set(columnsOf(theirs.expression));
  const column = columns.find((each) => each.name === name);
  if (others.length > 0 || column?.values === undefined) return undefined;
  const listed = (check: Check | undefined) => check !== undefined && lists(check.expression, column.values ?? []);
  return [theirs, goal?.checks.find((check) => check.name === theirs.name)].find(listed);
}

/** Whether the text names every one of the values. */
function lists(expression: Expression, values: readonly string[]): boolean {
  const text = expression.filter((part) => typeof part === "string").join(" ");
  return values.every((value) => text.includes(value.replaceAll("'", "''")));
}

/**
 * Triggers follow from the columns: one that both branches touched is as the merged schema has it, once all its columns are there, and
 * merged line by line until then.
 */
function mergeTrigger(
  { base, ours, theirs }: Sides<Trigger>,
  columns: readonly Column[],
  wanted: Trigger | undefined,
): Settled<Trigger> | undefined {
  if (same(base, ours) || same(ours, theirs)) return { value: theirs };
  const present = new Set(columns.map(({ name }) => name));
  if (wanted !== undefined && columnsOf(wanted.create).every((name) => present.has(name))) return { value: wanted };
  if (same(base, theirs)) return { value: ours };
  if (ours === undefined || theirs === undefined) return wanted === undefined ? { value: undefined } : undefined;
  const create = base && mergeLines(base.create, ours.create, theirs.create);
  return create && { value: { ...theirs, create } };
}
