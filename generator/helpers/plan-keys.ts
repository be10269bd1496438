/** Which unique keys and indexes of a table helpers go by, and what those helpers are called after. */
import type { Problem } from "../diagnostics/diagnostic.ts";
import type { Index, Sql, Table } from "../schema/schema.ts";
import { comparesEverywhere, equates, ordersByRange } from "./column-type.ts";
import { type Allocator, pascalCase } from "./names.ts";
import type { ColumnPlan, IndexPlan, IndexPredicate, KeyPlan } from "./plan.ts";

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
  const last = keys.at(-1);
  const isReference = (column: ColumnPlan) =>
    table.foreignKeys.some(({ columns }) => columns.includes(column.property));
  const order = last !== undefined && ordersByRange(last.type) && !isReference(last) ? last : undefined;
  const equality = (order === undefined ? keys : keys.slice(0, -1)).filter((column) => predicate?.isTrue !== column);
  const ties = find(table.primaryKey?.columns ?? []).filter((column) => column !== order && !equality.includes(column));
  const isTotal = table.primaryKey !== undefined && ties.every(({ type }) => comparesEverywhere(type));
  return [
    {
      index,
      suffix,
      cursorName: typeNames.take(`${table.className}${suffix}Cursor`),
      equality,
      nullable: equality.filter((column) => column.nullable && predicate?.isNotNull !== column.property),
      ...(order === undefined ? {} : { order }),
      isOrderNullable: order?.nullable === true && predicate?.isNotNull !== order.property,
      ties: isTotal ? ties : [],
      descending: order !== undefined && index.keys.at(-1)?.descending === true,
      ...(predicate === undefined ? {} : { predicate }),
      isPaged: isTotal && (order !== undefined || ties.length > 0),
    },
  ];
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
