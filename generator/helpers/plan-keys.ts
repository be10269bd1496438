/** Which unique keys and indexes of a table helpers go by, and what those helpers are called after. */
import type { Problem } from "../diagnostics/diagnostic.ts";
import type { Index, Sql, Table } from "../schema/schema.ts";
import { comparesEverywhere, equates, ordersByRange } from "./column-type.ts";
import { type Allocator, pascalCase } from "./names.ts";
import type { ColumnPlan, IndexPlan, IndexPredicate, KeyPlan, OrderPlan } from "./plan.ts";

export function planPrimaryKey(table: Table, columns: readonly ColumnPlan[], typeNames: Allocator): KeyPlan {
  return {
    suffix: "",
    typeName: typeNames.take(`${table.className}Key`),
    columns,
    nullable: [],
    isUpserted: columns.every(({ insert }) => insert !== "never"),
  };
}

/** What helpers of a unique key or an index are called after: the member, or the column of a `.unique()`. */
export type Suffixes = ReadonlyMap<string, string>;

export function suffixesOf(table: Table, problems: Problem[]): Suffixes {
  const suffixes = new Map<string, string>();
  const owners = new Map<string, string>();
  const members = [
    ...table.uniques.map((unique) => uniqueMember(unique)),
    ...table.indexes.map(({ property }) => property),
  ];
  for (const member of members) {
    const suffix = suffixOf(member);
    const owner = owners.get(suffix);
    if (suffix === "" || (owner !== undefined && owner !== member)) {
      problems.push({
        code: "C014",
        message:
          owner === undefined
            ? `no helper can be called after "${member}"`
            : `the helpers of "${owner}" and "${member}" would have one name, getBy${suffix} or listBy${suffix}`,
        at: `${table.className}.${member}`,
        hint: "rename the member; .named() keeps the database's name",
      });
      continue;
    }
    owners.set(suffix, member);
    suffixes.set(member, suffix);
  }
  return suffixes;
}

/** `sessionTime` → `SessionTime`; `byCreator` → `Creator`, since every helper's name says "by" already. */
function suffixOf(member: string): string {
  return pascalCase(member).replace(/^By(?=\p{Lu})/u, "");
}

function uniqueMember(unique: { readonly property?: string; readonly columns: readonly string[] }): string {
  return unique.property ?? unique.columns.join(" ");
}

export function planUniqueKeys(table: Table, find: Find, suffixes: Suffixes, typeNames: Allocator): readonly KeyPlan[] {
  const keys: KeyPlan[] = [];
  const add = (member: string, properties: readonly string[], nullsNotDistinct: boolean, rest: KeyRest) => {
    const suffix = suffixes.get(member);
    const columns = find(properties);
    const nullable = columns.filter((column) => column.nullable);
    if (suffix === undefined || !columns.every(({ type }) => equates(type))) return;
    // Nulls that are distinct make a key that does not name one row.
    if (nullable.length > 0 && !nullsNotDistinct) return;
    const typeName = typeNames.take(`${table.className}${suffix}Key`);
    keys.push({ suffix, typeName, columns, nullable, ...rest });
  };
  for (const unique of table.uniques) {
    const isWritten = find(unique.columns).every(({ insert }) => insert !== "never");
    // A deferrable constraint cannot arbitrate: https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT
    const isUpserted = isWritten && unique.deferrable === undefined;
    add(uniqueMember(unique), unique.columns, unique.nullsNotDistinct, { isUpserted });
  }
  for (const index of table.indexes) {
    const properties = plainColumns(index);
    if (!index.unique || properties === undefined) continue;
    const isUpserted = index.where === undefined && find(properties).every(({ insert }) => insert !== "never");
    const predicate = index.where?.predicate;
    add(index.property, properties, false, { isUpserted, ...(predicate === undefined ? {} : { predicate }) });
  }
  return keys;
}

export type Find = (properties: readonly string[]) => readonly ColumnPlan[];
type KeyRest = Pick<KeyPlan, "isUpserted" | "predicate">;

/** An index's columns, or undefined where one of its keys is an expression. */
function plainColumns(index: Index): readonly string[] | undefined {
  const columns: string[] = [];
  for (const key of index.keys) {
    if (key.column === undefined) return undefined;
    columns.push(key.column);
  }
  return columns;
}

/** Methods that find equal values; what others find has no helper. */
const equalityMethods: ReadonlySet<string> = new Set(["btree", "hash"]);

/** None for unique indexes, whose helper is `getBy`, and for those that equality does not go by. */
export function planIndex(
  table: Table,
  index: Index,
  find: Find,
  suffixes: Suffixes,
  typeNames: Allocator,
): readonly IndexPlan[] {
  const properties = plainColumns(index);
  const suffix = suffixes.get(index.property);
  if (properties === undefined || suffix === undefined || index.unique) return [];
  if (!Object.values(index.method ?? {}).every((method) => equalityMethods.has(method.toLowerCase()))) return [];
  const keys = find(properties);
  if (!keys.every(({ type }) => equates(type))) return [];
  const predicate = index.where && readPredicate(index.where.predicate, find);
  const isNull = (column: ColumnPlan) => column.nullable && predicate?.isNotNull !== column.property;
  const from = orderStart(table, index, keys, isNull);
  const first = index.keys[from];
  const isOpposite = (at: number) => index.keys[at]?.descending !== first?.descending;
  const equality = keys.slice(0, from).filter((column) => predicate?.isTrue !== column);
  const ordered = keys.slice(from).map((column, at): OrderPlan => ({ column, isOpposite: isOpposite(from + at) }));
  const ties = find(table.primaryKey?.columns ?? []).filter(
    (column) => !keys.slice(from).includes(column) && !equality.includes(column),
  );
  const isTotal = table.primaryKey !== undefined && ties.every(({ type }) => comparesEverywhere(type));
  // Ties go the way of the column before them.
  const way = ordered.at(-1)?.isOpposite ?? false;
  const order = isTotal ? [...ordered, ...ties.map((column) => ({ column, isOpposite: way }))] : ordered;
  return [
    {
      suffix,
      cursorName: typeNames.take(`${table.className}${suffix}Cursor`),
      equality,
      nullable: equality.filter(isNull),
      order,
      isOrderNullable: order.slice(0, 1).some(({ column }) => isNull(column)),
      descending: first?.descending === true,
      ...(predicate === undefined ? {} : { predicate }),
      isPaged: isTotal && order.length > 0,
    },
  ];
}

/**
 * Where an index's columns begin to be an order: at the first that is declared descending, or else at the last, if its type goes
 * by range and it is no reference. Rows are asked for by equal values in the columns before.
 */
function orderStart(
  table: Table,
  index: Index,
  keys: readonly ColumnPlan[],
  isNull: (column: ColumnPlan) => boolean,
): number {
  const isReference = (column: ColumnPlan) =>
    table.foreignKeys.some(({ columns }) => columns.includes(column.property));
  const last = keys.at(-1);
  const declared = index.keys.findIndex(({ descending }) => descending);
  if (declared !== -1) {
    const ordered = keys.slice(declared);
    const isKnown = ordered.every(({ type }) => comparesEverywhere(type));
    // A cursor tells null apart in the first column only.
    if (isKnown && !ordered.slice(1).some(isNull)) return declared;
  }
  return last !== undefined && ordersByRange(last.type) && !isReference(last) ? keys.length - 1 : keys.length;
}

/** All rows in the order of the primary key, where that is one on every engine. */
export function planEveryRow(table: Table, primaryKey: KeyPlan | undefined, typeNames: Allocator): IndexPlan {
  const columns = primaryKey?.columns ?? [];
  const isTotal = columns.length > 0 && columns.every(({ type }) => comparesEverywhere(type));
  return {
    suffix: "",
    cursorName: typeNames.take(`${table.className}Cursor`),
    equality: [],
    nullable: [],
    order: isTotal ? columns.map((column) => ({ column, isOpposite: false })) : [],
    isOrderNullable: false,
    descending: false,
    isPaged: isTotal,
  };
}

function readPredicate(sql: Sql, find: Find): IndexPredicate {
  if (sql.kind !== "portable") return { sql };
  const parts = sql.parts.filter((part) => typeof part !== "string" || part.trim() !== "");
  const [first, rest, more] = parts;
  if (typeof first !== "object" || !("column" in first) || first.column === undefined || more !== undefined)
    return { sql };
  const [isTrue] = find([first.column]);
  if (rest === undefined && isTrue?.type.kind === "boolean") return { sql, isTrue };
  const isNotNull = typeof rest === "string" && /^\s*is\s+not\s+null\s*$/i.test(rest);
  return isNotNull ? { sql, isNotNull: first.column } : { sql };
}
