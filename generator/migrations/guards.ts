/** Guards: queries that stop a migration before it changes anything, for rows that it could only lose or fail at. */
import type { Catalog, Expression, Table } from "../catalog/catalog.ts";
import { columnsOf, same, title } from "../catalog/identity.ts";
import type { Convertible } from "../dialects/conversions.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { expression, joined, substitute } from "../dialects/expression.ts";
import { mayFillNulls } from "../diff/tables.ts";
import type { Operation, OperationOf } from "../operations/operation.ts";
import { typeCheckName, valuesCheckName } from "../schema/names.ts";
import { checkFinding, duplicateFinding, nullFinding, orphanFinding, unfitFinding } from "./guards/findings.ts";
import { addedKey, duplicates, type Key, keysOf, orphans } from "./guards/keys.ts";
import {
  columnOf,
  type Followed,
  follow,
  followedTable,
  isNull,
  openRows,
  over,
  type Rows,
  sides,
} from "./guards/rows.ts";

export type Guard = OperationOf<"guardRows">;

/** Guards for one way's operations, which were not lowered yet: of the tables as they are in `from`. */
export function guardsOf(
  dialect: Dialect,
  from: Catalog,
  to: Catalog,
  operations: readonly Operation[],
): readonly Guard[] {
  if (from.tables.length === 0) return [];
  const rows = openRows(dialect, from, to);
  const found: Guard[] = [];
  for (const operation of operations) {
    const followed =
      "table" in operation && operation.kind !== "createTable" ? followedTable(rows, operation.table) : undefined;
    if (followed !== undefined) found.push(...guardsBefore(rows, followed, operation));
    follow(rows, operation);
  }
  return distinct([...found, ...standingKeys(rows)]);
}

function guardsBefore(rows: Rows, followed: Followed, operation: Operation): readonly Guard[] {
  switch (operation.kind) {
    case "alterColumn":
      return [...guardValues(rows, followed, operation), ...guardNulls(followed, operation)];
    case "addColumn":
      return guardBackfill(followed, operation);
    case "addCheck":
      return guardCheck(rows, followed, operation);
    case "addForeignKey":
      return guardReference(rows, followed, operation);
    default: {
      const key = addedKey(operation);
      return key === undefined ? [] : guardKey(followed, key);
    }
  }
}

/** A guard of a table as it is before the step; none where there is nothing to ask. */
function guard(table: Table, where: Expression | undefined, finding: string): readonly Guard[] {
  return where === undefined ? [] : [{ kind: "guardRows", table, where: joined(where), finding }];
}

/** Values that do not fit the column's new type, size or closed set. */
function guardValues(rows: Rows, followed: Followed, operation: OperationOf<"alterColumn">): readonly Guard[] {
  const { convert, unfit, mapped = [] } = operation;
  const [from, to] = sides(rows, followed, operation);
  const isSecond = followed.altered.has(from.name);
  if (isSecond || from.generated !== undefined || to.generated !== undefined) return [];
  const name = columnOf(followed, from.name)?.name ?? from.name;
  const finding = unfitFinding(followed.before, { ...from, name }, to);
  if (convert !== undefined && !isFill(operation)) {
    const found = unfit ?? unfitResult(rows, from, to, convert);
    return guard(followed.before, found && over(followed, found), finding);
  }
  const old = mapped.flatMap((mapping) => mapping.from ?? []);
  const { values, ...open } = from;
  const left = values?.filter((value) => !old.includes(value));
  const found = rows.dialect.unfit(left === undefined ? open : { ...open, values: left }, to);
  const list = old.map(rows.dialect.literal).join(", ");
  const kept =
    found && (old.length === 0 ? found : expression`(${found}) AND ${{ column: from.name }} NOT IN (${list})`);
  return guard(followed.before, kept && over(followed, kept), finding);
}

/** Whether the conversion is a backfill for nulls and nothing else. */
function isFill({ from, to, convert }: OperationOf<"alterColumn">): boolean {
  return (
    convert !== undefined && mayFillNulls(from, to) && same(convert.slice(0, 2), ["coalesce(", { column: to.name }])
  );
}

/** What an author's own conversion gives, where it is more than the column holds. */
function unfitResult(rows: Rows, from: Convertible, to: Convertible, convert: Expression): Expression | undefined {
  const { max: _, precision: __, scale: ___, values: ____, ...open } = to;
  const found = rows.dialect.unfit({ ...open, name: from.name }, to);
  return found && substitute(found, () => ["(", ...convert, ")"]);
}

/** Nulls of a column that becomes required, unless its backfill has a value for each. */
function guardNulls(followed: Followed, operation: OperationOf<"alterColumn">): readonly Guard[] {
  const { from, to, convert, mapped = [] } = operation;
  if (!from.nullable || to.nullable || to.generated !== undefined || mapped.some((mapping) => mapping.from === null))
    return [];
  if (isFill(operation) && columnsOf(convert ?? []).every((name) => name === from.name)) return [];
  const column = columnOf(followed, from.name)?.name ?? from.name;
  const value = over(followed, convert ?? [{ column: from.name }]);
  return guard(followed.before, value && expression`${bracketed(value)} IS NULL`, nullFinding(followed.before, column));
}

/** A backfill that is made of other columns may have no value for a row. */
function guardBackfill(followed: Followed, { column, backfill }: OperationOf<"addColumn">): readonly Guard[] {
  if (column.nullable || backfill === undefined || columnsOf(backfill).length === 0) return [];
  const value = over(followed, backfill);
  return guard(
    followed.before,
    value && expression`${bracketed(value)} IS NULL`,
    nullFinding(followed.before, column.name),
  );
}

function bracketed(value: Expression): Expression {
  return value.length === 1 ? value : ["(", ...value, ")"];
}

/** A check that keeps a type or closed set says what the type says, which is asked of the values as they are before. */
function guardCheck(rows: Rows, followed: Followed, { table, check }: OperationOf<"addCheck">): readonly Guard[] {
  const { before } = followed;
  const typed = table.columns.find(({ name }) => check.name === typeCheckName(table.name, name));
  if (typed !== undefined) return guardSize(rows, followed, table, typed.name);
  if (
    table.columns.some(({ name, values }) => values !== undefined && check.name === valuesCheckName(table.name, name))
  )
    return [];
  const value = over(followed, check.expression);
  const kept = before.checks.some((old) => same(old.expression, value));
  const isOpen = columnsOf(check.expression).every((name) => isNull(followed.values.get(name) ?? []));
  return kept || isOpen ? [] : guard(before, value && expression`NOT (${value})`, checkFinding(before, check.name));
}

/** A column of which nothing changes but the check that keeps its size. */
function guardSize(rows: Rows, followed: Followed, table: Table, name: string): readonly Guard[] {
  const old = columnOf(followed, name);
  const column = table.columns.find((each) => each.name === name);
  if (old === undefined || column === undefined || followed.altered.has(name)) return [];
  const [from, to] = sides(rows, followed, { table, from: { ...old, name }, to: column });
  const found = rows.dialect.unfit(from, to);
  const guards = guard(
    followed.before,
    found && over(followed, found),
    unfitFinding(followed.before, { ...from, name: old.name }, to),
  );
  const made = rows.dialect.convert(from, to);
  if (made !== undefined && made !== "unknown") followed.values.set(name, over(followed, made));
  return guards;
}

function guardKey(followed: Followed, key: Key): readonly Guard[] {
  const columns = [...new Set(key.keys.flatMap(columnsOf))];
  return guard(followed.before, duplicates(followed, key), duplicateFinding(followed.before, columns));
}

function guardReference(
  rows: Rows,
  followed: Followed,
  { foreignKey }: OperationOf<"addForeignKey">,
): readonly Guard[] {
  const { columns, references } = foreignKey;
  const isEmpty = followedTable(rows, references) === undefined;
  const finding = orphanFinding(followed.before, columns, title(references), isEmpty);
  return guard(followed.before, orphans(rows, followed, foreignKey), finding);
}

/** Keys that stay, over a column in which two values may become one. */
function standingKeys(rows: Rows): readonly Guard[] {
  return rows.to.tables.flatMap((table) => {
    const followed = followedTable(rows, table);
    if (followed === undefined || followed.merged.size === 0) return [];
    const touched = keysOf(table).filter(({ keys }) =>
      keys.some((key) => columnsOf(key).some((name) => followed.merged.has(name))),
    );
    return touched.flatMap((key) => guardKey(followed, key));
  });
}

function distinct(guards: readonly Guard[]): readonly Guard[] {
  return [
    ...new Map(
      guards.map((each) => [JSON.stringify([each.table.name, each.table.namespace, each.where]), each]),
    ).values(),
  ];
}
