/** Which rows share a key that must be unique, and which refer to no row. */
import type { Expression, ForeignKey, Index, Table } from "../../catalog/catalog.ts";
import { columnsOf, identity, same } from "../../catalog/identity.ts";
import { expression, joinedBy, plainColumn } from "../../dialects/expression.ts";
import type { Operation } from "../../operations/operation.ts";
import { type Followed, followedTable, isNull, over, type Rows } from "./rows.ts";

/** A key that no two rows may share, whatever keeps it. */
export interface Key {
  readonly keys: readonly Expression[];
  readonly where?: Expression;
  readonly nullsNotDistinct?: boolean;
}

const plain = (columns: readonly string[]): readonly Expression[] => columns.map((column) => [{ column }]);

/** The key that an operation sets up. */
export function addedKey(operation: Operation): Key | undefined {
  switch (operation.kind) {
    case "addPrimaryKey":
      return { keys: plain(operation.primaryKey.columns) };
    case "addUnique":
      return uniqueKey(operation.unique);
    case "createIndex":
      return operation.index.unique ? indexKey(operation.index) : undefined;
    default:
      return undefined;
  }
}

/** All keys of a table. */
export function keysOf({ primaryKey, uniques, indexes }: Table): readonly Key[] {
  return [
    ...(primaryKey === undefined ? [] : [{ keys: plain(primaryKey.columns) }]),
    ...uniques.map(uniqueKey),
    ...indexes.filter(({ unique }) => unique).map(indexKey),
  ];
}

function uniqueKey({ columns, nullsNotDistinct }: Table["uniques"][number]): Key {
  return { keys: plain(columns), ...(nullsNotDistinct ? { nullsNotDistinct } : {}) };
}

function indexKey({ keys, where }: Index): Key {
  return { keys: keys.map(({ expression: key }) => key), ...(where === undefined ? {} : { where }) };
}

/** Rows that share the key with another one; undefined where the table kept it before, or where nothing tells the values. */
export function duplicates(followed: Followed, key: Key): Expression | undefined {
  const keys = key.keys.map((each) => over(followed, each));
  const where = key.where && over(followed, key.where);
  if (keys.some((each) => each === undefined) || (key.where !== undefined && where === undefined)) return undefined;
  const known = keys.flatMap((each) => (each === undefined ? [] : [each]));
  const now: Key = { ...key, keys: known, ...(where === undefined ? {} : { where }) };
  const kept = keysOf(followed.before).some(
    (old) =>
      same(sorted(old), sorted(now)) ||
      (same({ ...sorted(old), nullsNotDistinct: undefined }, sorted(now)) && old.nullsNotDistinct),
  );
  return kept ? undefined : sharing(followed.before, now);
}

/** The order of its columns makes no difference to a key. */
function sorted({ keys, ...rest }: Key) {
  return { ...rest, keys: keys.map((key) => JSON.stringify(key)).sort() };
}

const name = (i: number) => `colonnade_key_${i + 1}`;

function sharing(table: Table, { keys, where, nullsNotDistinct }: Key): Expression {
  const from: Expression = [
    { table: table.name, ...(table.namespace === undefined ? {} : { namespace: table.namespace }) },
  ];
  const only = where === undefined ? [] : expression` WHERE ${where}`;
  const also = where === undefined ? [] : expression` AND (${where})`;
  const isPlain = keys.every((key) => plainColumn(key) !== undefined);
  const list = joinedBy(
    ", ",
    keys.map((key) => (key.length === 1 ? key : ["(", ...key, ")"])),
  );
  if (isPlain && !nullsNotDistinct) {
    return expression`${row(list, keys.length)} IN (SELECT ${list} FROM ${from}${only} GROUP BY ${list} HAVING count(*) > 1)${also}`;
  }
  // A number or text alone in GROUP BY would be the place of a column, or nothing at all.
  const names = keys.map((_, i) => name(i)).join(", ");
  const named = joinedBy(
    ", ",
    keys.map((key, i) => expression`${key} AS ${name(i)}`),
  );
  const groups = expression`SELECT ${names} FROM (SELECT ${named} FROM ${from}${only}) AS colonnade_keys GROUP BY ${names} HAVING count(*) > 1`;
  if (!nullsNotDistinct) return expression`${row(list, keys.length)} IN (${groups})${also}`;
  const equal = keys.map((key, i) => {
    const own = qualified(table, key);
    return expression`(colonnade_groups.${name(i)} = ${own} OR colonnade_groups.${name(i)} IS NULL AND ${own} IS NULL)`;
  });
  return expression`EXISTS (SELECT 1 FROM (${groups}) AS colonnade_groups WHERE ${joinedBy(" AND ", equal)})${also}`;
}

function row(list: Expression, length: number): Expression {
  return length === 1 ? list : ["(", ...list, ")"];
}

/** Columns of the table under its name, for a query that reads others too. */
function qualified(table: Table, of: Expression): Expression {
  return of.map((part) =>
    typeof part === "object" && part.column !== undefined && part.alias === undefined
      ? { column: part.column, table: table.name }
      : part,
  );
}

const parent = "colonnade_parent";

/** Rows that will refer to no row; undefined where a foreign key kept them from it before. */
export function orphans(rows: Rows, followed: Followed, foreignKey: ForeignKey): Expression | undefined {
  const { before } = followed;
  const { columns, references } = foreignKey;
  const values = columns.map((column) => over(followed, [{ column }]));
  if (values.some((value) => value === undefined || isNull(value))) return undefined;
  const own = values.map((value) => qualified(before, value ?? []));
  const set = own.filter((value) => columnsOf(value).length > 0).map((value) => expression`${value} IS NOT NULL`);
  const target = followedTable(rows, references);
  // A table that comes with this step has no rows yet.
  if (target === undefined) return set.length === 0 ? ["1 = 1"] : joinedBy(" AND ", set);
  const keys = references.columns.map((column) => over(target, [{ column }]));
  if (keys.some((key) => key === undefined) || wasKept(followed, target, foreignKey)) return undefined;
  const { name: table, namespace } = target.before;
  const equal = own.map((value, i) => expression`${aliased(target.before, keys[i] ?? [])} = ${value}`);
  const found: Expression = [{ table, alias: parent, ...(namespace === undefined ? {} : { namespace }) }];
  return joinedBy(" AND ", [...set, expression`NOT EXISTS (SELECT 1 FROM ${found} WHERE ${joinedBy(" AND ", equal)})`]);
}

function aliased(table: Table, of: Expression): Expression {
  return of.map((part) =>
    typeof part === "object" && part.column !== undefined
      ? { column: part.column, table: table.name, alias: parent }
      : part,
  );
}

/** By a foreign key between the same columns, however their values change on the way: both sides change alike. */
function wasKept({ before, origins }: Followed, target: Followed, { columns, references }: ForeignKey): boolean {
  const own = columns.map((column) => origins.get(column));
  const keys = references.columns.map((column) => target.origins.get(column));
  return before.foreignKeys.some(
    (old) =>
      identity(old.references) === identity(target.before) &&
      same(old.columns, own) &&
      same(old.references.columns, keys),
  );
}
