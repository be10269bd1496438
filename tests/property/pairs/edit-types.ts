/** Edits of a column's type by the known pairs, of its length, and of its closed set. */

import type { ColumnType } from "../../../generator/schema/schema.ts";
import { indexable } from "./columns.ts";
import { convert, kindOf } from "./convert.ts";
import { type EditPlan, standsOn } from "./edits.ts";
import { mixed, texts } from "./values.ts";
import { type ColumnState, type Expected, recompute, type TableState, type World } from "./world.ts";

export function editType(world: World, table: TableState, plan: EditPlan, what: "type" | "set"): string | undefined {
  const candidates = table.columns.filter(
    ({ type, computed }) => computed === undefined && (what === "type" || type.kind === "oneOf"),
  );
  const column = candidates[plan.a % Math.max(1, candidates.length)];
  if (column === undefined || column.edited.includes("new")) return undefined;
  if (what === "set") return editSet(world, table, column, plan);
  if (column.type.kind === "timestamp" && column.updatedNow) return undefined;
  const choices = typesAfter(column.type, plan.c);
  const type = choices[plan.b % Math.max(1, choices.length)];
  return type && changeType(world, table, column, type);
}

/** The types that values of this one can be converted to, in some size. */
function typesAfter(type: ColumnType, n: number): readonly ColumnType[] {
  const text: readonly ColumnType[] = [
    { kind: "text" },
    { kind: "text", max: 400 },
    { kind: "text", max: 20 + (n % 40) },
  ];
  const whole: readonly ColumnType[] = [
    { kind: "integer" },
    { kind: "bigint", as: "bigint" },
    { kind: "bigint", as: "number" },
  ];
  const decimal: ColumnType = { kind: "decimal", precision: 20 + (n % 18), scale: mixed(n, 2) % 6 };
  const milliseconds: ColumnType = { kind: "bigint", as: "number", means: "epochMilliseconds" };
  const seconds: ColumnType = { kind: "bigint", as: "number", means: "epochSeconds" };
  switch (kindOf(type)) {
    case "integer":
    case "bigint":
      return [...whole, { kind: "double" }, decimal, ...text, { kind: "boolean" }];
    case "double":
      return [...whole, decimal, { kind: "text", max: 60 }];
    case "decimal":
      return [...whole, { kind: "double" }, decimal, decimal, ...text];
    case "boolean":
      return [...whole, ...text];
    case "text":
      return [
        ...text,
        ...text,
        ...whole,
        { kind: "double" },
        decimal,
        { kind: "boolean" },
        { kind: "timestamp" },
        { kind: "date" },
        { kind: "json" },
        { kind: "uuid" },
        { kind: "bytes" },
        { kind: "bytes", max: 100 },
        { kind: "oneOf", values: ["true", "false", "t", "NO", "1", "off", "a", "", "it's"] },
      ];
    case "timestamp":
      return [...text, { kind: "date" }, milliseconds, seconds];
    case "date":
      return [...text, { kind: "timestamp" }];
    case "epochMilliseconds":
      return [{ kind: "timestamp" }, seconds];
    case "epochSeconds":
      return [{ kind: "timestamp" }, milliseconds];
    case "json":
    case "uuid":
    case "oneOf":
      return text;
    case "bytes":
      return [...text, { kind: "bytes" }, { kind: "bytes", max: 1 + (n % 60) }];
    case "native":
      return [];
  }
}

interface Retyped {
  readonly table: TableState;
  readonly column: ColumnState;
}

/** A key changes together with what refers to it. */
function related(world: World, table: TableState, column: ColumnState): readonly Retyped[] {
  const found: Retyped[] = [{ table, column }];
  const has = (owner: string, key: string) => found.some((each) => each.table.key === owner && each.column.key === key);
  for (let size = 0; size !== found.length; ) {
    size = found.length;
    for (const child of world.tables) {
      for (const { columns, table: to, references } of child.foreignKeys) {
        for (const [i, key] of columns.entries()) {
          const reference = references[i] ?? "";
          const [down, up] = [has(child.key, key), has(to, reference)];
          const [owner, wanted] = down ? [world.tables.find((each) => each.key === to), reference] : [child, key];
          const next = owner?.columns.find((each) => each.key === wanted);
          if (down !== up && owner !== undefined && next !== undefined) found.push({ table: owner, column: next });
        }
      }
    }
  }
  return found;
}

function changeType(world: World, table: TableState, column: ColumnState, type: ColumnType): string | undefined {
  const before = column.type;
  if (JSON.stringify(before) === JSON.stringify(type)) return undefined;
  const all = related(world, table, column);
  const said = `change ${table.name}.${column.name} from ${JSON.stringify(before)} to ${JSON.stringify(type)}`;
  const isSame = kindOf(before) === kindOf(type);
  for (const each of all) {
    if (each.column.edited.some((aspect) => aspect === "type" || aspect === "new")) return undefined;
    if (each.column.identity || (each.column.default !== undefined && !isSame)) return undefined;
    if (!isTypeAllowed(each, type, isSame)) return undefined;
  }
  const values = all.map((each) => converted(each, type));
  if (values.includes(undefined)) return undefined;
  for (const [i, each] of all.entries()) {
    for (const [j, row] of each.table.rows.entries()) row.cells[each.column.key] = values[i]?.[j] ?? null;
    each.column.type = type;
    each.column.edited.push("type");
    if (typeof each.column.default === "string") {
      const given = convert(before, type, each.column.default);
      if (typeof given !== "string") return undefined;
      each.column.default = given;
    }
    recompute(each.table);
  }
  return said;
}

/** Rows' values in the new type, if each of them also finds back. */
function converted({ table, column }: Retyped, type: ColumnType): readonly Expected[] | undefined {
  const values: Expected[] = [];
  for (const { cells } of table.rows) {
    const value = convert(column.type, type, cells[column.key] ?? null);
    if (value === undefined || convert(type, column.type, value) === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** Keys, checks and generated columns go on making sense, and unique values stay unique. */
function isTypeAllowed({ table, column }: Retyped, type: ColumnType, isSame: boolean): boolean {
  const { key } = column;
  const isKey =
    table.primaryKey.includes(key) ||
    table.uniques.some(({ columns }) => columns.includes(key)) ||
    table.foreignKeys.some(({ columns }) => columns.includes(key));
  const isIndexed = table.indexes.some(({ columns }) => columns.some((each) => each.column === key));
  if ((isKey || isIndexed) && !indexable(type)) return false;
  const keepsUnique =
    isSame || (type.kind === "text" && column.type.kind !== "double") || kindOf(type) === "epochMilliseconds";
  const isWhole = (each: ColumnType) => each.kind === "integer" || each.kind === "bigint";
  if (isKey && !keepsUnique && !(isWhole(type) && isWhole(column.type))) return false;
  const isRead =
    table.checks.some(({ test }) => (test.kind === "either" ? [test.a, test.b] : [test.of]).includes(key)) ||
    table.columns.some(({ computed }) => computed?.by.of === key && computed.by.kind !== "isSet");
  // The type of a generated column is that of the column that it reads.
  if (table.columns.some(({ computed }) => computed?.by.of === key && computed.by.kind === "coalesce")) return false;
  return !isRead || isSame;
}

/** A closed set with a value more, renamed or less; all columns of a native type change together. */
function editSet(world: World, table: TableState, column: ColumnState, { b, c }: EditPlan): string | undefined {
  if (column.type.kind !== "oneOf") return undefined;
  const { values, enumName } = column.type;
  const users = world.tables.flatMap((each) =>
    each.columns
      .filter(
        ({ type }) =>
          type.kind === "oneOf" &&
          (each === table && type === column.type ? true : enumName !== undefined && type.enumName === enumName),
      )
      .map((found) => ({ table: each, column: found })),
  );
  const all = enumName === undefined ? [{ table, column }] : users;
  if (
    all.some((each) => each.column.edited.some((aspect) => aspect === "set" || aspect === "type" || aspect === "new"))
  )
    return undefined;
  const value = texts[c % texts.length] ?? "";
  if (enumName === undefined && b % 6 >= 4) return mapValue(table, column, values, value, c);
  const used = new Set(all.flatMap((each) => each.table.rows.map((row) => row.cells[each.column.key])));
  const isFree = (each: string) => !used.has(each) && !all.some((user) => user.column.default === each);
  if (b % 3 === 0 && !values.includes(value)) {
    const at = c % (values.length + 1);
    return setTo(
      all,
      [...values.slice(0, at), value, ...values.slice(at)],
      `add ${JSON.stringify(value)} to ${table.name}.${column.name}`,
    );
  }
  const gone = values.find(isFree);
  if (b % 3 === 1 && gone !== undefined && values.length > 1) {
    return setTo(
      all,
      values.filter((each) => each !== gone),
      `remove ${JSON.stringify(gone)} from ${table.name}.${column.name}`,
    );
  }
  if (b % 3 === 2 && values.length > 1) return setTo(all, values.toReversed(), `reorder ${table.name}.${column.name}`);
  return undefined;
}

/** A value of the set gets another name, or goes while rows have it: they get one that stays, or nothing. */
function mapValue(
  table: TableState,
  column: ColumnState,
  values: readonly string[],
  value: string,
  n: number,
): string | undefined {
  const { key } = column;
  const [first = "", second] = [values[n % values.length], values[(n + 1) % values.length]];
  if (column.default !== undefined || standsOn(table, new Set([key])) || table.primaryKey.includes(key))
    return undefined;
  const isRename = n % 2 === 0;
  const target = isRename ? value : column.nullable && n % 4 === 1 ? null : (second ?? "");
  if (target === first || values.length < 2 || (isRename && values.includes(value))) return undefined;
  const rest = values.filter((each) => each !== first);
  column.valueChanges = isRename
    ? { renamed: { [first]: value }, removed: {} }
    : { renamed: {}, removed: { [first]: target } };
  for (const { cells } of table.rows) if (cells[key] === first) cells[key] = target;
  return setTo(
    [{ table, column }],
    isRename ? [...rest, value] : rest,
    `${JSON.stringify(first)} of ${table.name}.${column.name} becomes ${JSON.stringify(target)}`,
  );
}

function setTo(all: readonly Retyped[], values: readonly string[], said: string): string {
  for (const { column } of all) {
    if (column.type.kind === "oneOf") column.type = { ...column.type, values };
    column.edited.push("set");
  }
  return said;
}
