/** Reads the Catalog of a PostgreSQL database from its system catalogs. */
import type {
  Catalog,
  Check,
  Column,
  Expression,
  ForeignKey,
  Index,
  IndexKey,
  PrimaryKey,
  Table,
  Trigger,
  Unique,
  View,
} from "../../catalog/catalog.ts";
import { identity } from "../../catalog/identity.ts";
import { byName, compareText } from "../../catalog/order.ts";
import type { Deferrable, ReferentialAction } from "../../schema/schema.ts";
import { field, flag, groupBy, list, optional, text } from "../cells.ts";
import type { Query } from "../dialect.ts";
import { keySuffixes } from "./introspection/index-definition.ts";
import { others as otherObjects } from "./introspection/other-queries.ts";
import {
  constraintOthers,
  indexOthers,
  readOther,
  relationOthers,
  routineOther,
  triggerOthers,
} from "./introspection/others.ts";
import * as queries from "./introspection/queries.ts";
import { type Constraint, named, type Row, readConstraint } from "./introspection/rows.ts";
import { canonicalType } from "./introspection/type-names.ts";
import { serialOf } from "./serials.ts";

/** Reads everything that is not the system's or an extension's; the default namespace is the session's current one. */
export async function introspect(query: Query, ignore: readonly string[]): Promise<Catalog> {
  const ignored = (row: Row) => row[0] === null && ignore.includes(text(row[1]));
  const kept = async (sql: string) => (await query(sql)).filter((row) => !ignored(row));
  const relations = await kept(queries.relations);
  const members = {
    columns: groupBy(await kept(queries.columns), owner),
    constraints: groupBy((await kept(queries.constraints)).map(readConstraint), ({ row }) => owner(row)),
    indexes: groupBy(await kept(queries.indexes), owner),
    triggers: groupBy(await kept(queries.triggers), owner),
    reads: groupBy(await kept(queries.viewDependencies), owner),
  };
  const serialSequences = new Set(
    [...members.columns.values()]
      .flat()
      .flatMap((row) => (row[10] === null ? [] : [identity(named([row[0], row[10]]))])),
  );
  const routines = await query(queries.functions);
  const otherRows: Row[] = [];
  for (const sql of otherObjects) otherRows.push(...(await query(sql)));
  const others = [
    ...relations.flatMap(relationOthers),
    ...[...members.constraints.values()].flat().flatMap(constraintOthers),
    ...[...members.indexes.values()].flat().flatMap(indexOthers),
    ...[...members.triggers.values()].flat().flatMap(triggerOthers),
    ...routines.filter((row) => row[3] !== "f").map(routineOther),
    ...otherRows
      .map(readOther)
      .filter(({ table }) => table === undefined || !ignore.includes(table))
      .filter(({ kind, ...other }) => !/sequence$/.test(kind) || !serialSequences.has(identity(other))),
  ];
  return {
    format: 1,
    dialect: "postgres",
    extensions: (await query(queries.extensions)).map(([name]) => text(name)).sort(compareText),
    namespaces: (await query(queries.namespaces)).map(([name]) => text(name)).sort(compareText),
    enums: (await query(queries.enums)).map((row) => ({ ...named(row), values: list(row[2]) })).sort(byName),
    functions: routines
      .filter((row) => row[3] === "f")
      .map((row) => ({ ...named(row), arguments: text(row[2]), create: [text(row[4]).trim()] }))
      .sort((a, b) => byName(a, b) || compareText(a.arguments, b.arguments)),
    tables: relations
      .filter((row) => row[2] !== "v")
      .map((row) => table(row, members))
      .sort(byName),
    views: relations
      .filter((row) => row[2] === "v")
      .map((row) => view(row, members))
      .sort(byName),
    scripts: [],
    ...(others.length === 0 ? {} : { others: others.sort((a, b) => byName(a, b) || compareText(a.kind, b.kind)) }),
  };
}

interface Members {
  readonly columns: ReadonlyMap<string, readonly Row[]>;
  readonly constraints: ReadonlyMap<string, readonly Constraint[]>;
  readonly indexes: ReadonlyMap<string, readonly Row[]>;
  readonly triggers: ReadonlyMap<string, readonly Row[]>;
  readonly reads: ReadonlyMap<string, readonly Row[]>;
}

function owner(row: Row): string {
  return identity(named(row));
}

function table(row: Row, members: Members): Table {
  const own = named(row);
  const key = identity(own);
  const constraints = members.constraints.get(key) ?? [];
  const triggers = members.triggers.get(key) ?? [];
  return {
    ...own,
    ...field("comment", optional(row[3])),
    columns: (members.columns.get(key) ?? []).map(column),
    ...field("primaryKey", constraints.filter(({ type }) => type === "p").map(primaryKey)[0]),
    uniques: constraints
      .filter(({ type }) => type === "u")
      .map(unique)
      .sort(byName),
    foreignKeys: constraints
      .filter(({ type }) => type === "f")
      .map(foreignKey)
      .sort(byName),
    checks: constraints
      .filter(({ type }) => type === "c")
      .map(check)
      .sort(byName),
    indexes: (members.indexes.get(key) ?? []).map(index).sort(byName),
    triggers: triggers.map(trigger).sort(byName),
    options: options(row),
  };
}

/** Storage parameters by their names, PARTITION BY and UNLOGGED. */
function options([, , , , persistence, parameters, , partitionKey]: Row): Table["options"] {
  const entries = list(parameters).map((parameter): [string, string | number | boolean] => {
    const at = parameter.indexOf("=");
    const value = parameter.slice(at + 1);
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
    return [parameter.slice(0, at), number ?? (value === "true" || (value === "false" ? false : value))];
  });
  return {
    ...Object.fromEntries(entries),
    ...(partitionKey === null ? {} : { "PARTITION BY": text(partitionKey) }),
    ...(persistence === "u" ? { UNLOGGED: true } : {}),
  };
}

function column(row: Row): Column {
  const [, , name, type, notNull, identity, generated, expression, collation, comment, sequence] = row;
  const serial = sequence === null ? undefined : serialOf(text(type));
  const value = serial === undefined ? optional(expression) : undefined;
  const kind = text(generated);
  return {
    name: text(name),
    type: serial ?? canonicalType(text(type)),
    nullable: !flag(notNull),
    ...(identity === "a" ? { identity: "always" as const } : {}),
    ...(identity === "d" ? { identity: "byDefault" as const } : {}),
    ...(value !== undefined && kind === "" ? { default: [value] } : {}),
    // `v` came with PostgreSQL 18.
    ...(value !== undefined && kind !== "" ? { generated: { expression: [value], stored: kind === "s" } } : {}),
    ...field("collation", optional(collation)),
    ...field("comment", optional(comment)),
  };
}

function primaryKey({ name, columns }: Constraint): PrimaryKey {
  return { name, columns };
}

function unique({ name, columns, row }: Constraint): Unique {
  return {
    name,
    columns,
    ...(flag(row[8]) ? { nullsNotDistinct: true } : {}),
    ...field("deferrable", deferrable(row)),
  };
}

function foreignKey({ name, columns, row }: Constraint): ForeignKey {
  return {
    name,
    columns,
    references: { ...named([row[9], row[10]]), columns: list(row[11]) },
    onDelete: action(text(row[12])),
    onUpdate: action(text(row[13])),
    ...field("deferrable", deferrable(row)),
  };
}

function deferrable([, , , , , , can, initially]: Row): Deferrable | undefined {
  if (!flag(can)) return undefined;
  return flag(initially) ? "deferred" : "immediate";
}

/** https://www.postgresql.org/docs/current/catalog-pg-constraint.html */
function action(code: string): ReferentialAction {
  switch (code) {
    case "r":
      return "restrict";
    case "c":
      return "cascade";
    case "n":
      return "set null";
    case "d":
      return "set default";
    default:
      return "no action";
  }
}

function check({ name, row }: Constraint): Check {
  return { name, expression: [text(row[5])] };
}

function index(row: Row): Index {
  const [, , name, isUnique, method, where, definition, texts, columns, bits, include] = row;
  const keyTexts = list(texts);
  const suffixes = keySuffixes(text(definition), keyTexts);
  const keyColumns = list(columns);
  const keyBits = list(bits);
  return {
    name: text(name),
    unique: flag(isUnique),
    keys: keyTexts.map((written, place) =>
      indexKey(written, suffixes[place] ?? "", keyColumns[place] ?? "", Number(keyBits[place])),
    ),
    include: list(include),
    ...field("where", where === null ? undefined : [text(where)]),
    ...field("method", method === "btree" ? undefined : text(method)),
  };
}

/** NULLs come last in ascending and first in descending order, unless the index says otherwise. */
function indexKey(written: string, suffix: string, column: string, bits: number): IndexKey {
  const descending = (bits & 1) === 1;
  const nullsFirst = (bits & 2) === 2;
  const subject: Expression = column === "" ? [written + suffix] : suffix === "" ? [{ column }] : [{ column }, suffix];
  return {
    expression: subject,
    descending,
    ...(nullsFirst === descending ? {} : { nulls: nullsFirst ? "first" : "last" }),
  };
}

function trigger([, , name, create]: Row): Trigger {
  return { name: text(name), create: [text(create)] };
}

function view(row: Row, { columns, reads }: Members): View {
  const own = named(row);
  const key = identity(own);
  return {
    ...own,
    ...field("comment", optional(row[3])),
    columns: (columns.get(key) ?? []).map((cells) => text(cells[2])),
    types: (columns.get(key) ?? []).map((cells) => canonicalType(text(cells[3]))),
    query: [text(row[6]).trim().replace(/;$/, "")],
    dependsOn: (reads.get(key) ?? []).map(([, , namespace, name]) => named([namespace, name])).sort(byName),
  };
}
