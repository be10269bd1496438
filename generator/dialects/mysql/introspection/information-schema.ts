/** Reads the Catalog of a MySQL or MariaDB database from information_schema, which both have with small differences. */
import type { Catalog, Check, Column, ForeignKey, Index, Other, Table, Unique } from "../../../catalog/catalog.ts";
import { byName, compareText } from "../../../catalog/order.ts";
import type { DialectName, ReferentialAction } from "../../../schema/schema.ts";
import { type Cell, field, flag, groupBy, optional, text } from "../../cells.ts";
import type { Query } from "../../dialect.ts";
import { plainColumn } from "../../expression.ts";
import { quoteName } from "../quote.ts";
import { withWholeBytes } from "./byte-defaults.ts";
import { withWholeDefaults, withWholeStrings } from "./four-bytes.ts";
import { tableOptions } from "./options.ts";
import { readEvents, readIndexClauses, readPartitions } from "./others.ts";
import * as queries from "./queries.ts";
import { readRoutines, readTriggers } from "./routines.ts";
import { canonicalType, isJson, jsonClause } from "./type-names.ts";
import { readViews, withAlgorithms } from "./views.ts";

export type Row = readonly Cell[];

/** In what the two servers differ. */
export interface Flavour {
  readonly dialect: DialectName;
  /** Rows of table, name, clause, whether it belongs to one column, whether it is enforced. */
  readonly checks: string;
  /** SQL over `s`, a row of `statistics`: the expression of a functional key part, and whether the index is in use. */
  readonly keyExpression: string;
  readonly indexInUse: string;
  /** What an index is called that is not in use, and one that is; in capitals, the words that make it so. */
  readonly indexStates: { readonly out: string; readonly in: string };
  /** SQL over `v`, a row of `views`; undefined where only SHOW CREATE VIEW tells it. */
  readonly viewAlgorithm: string | undefined;
  /** SQL over `c`, a row of `columns`: the reference system of a geometry. */
  readonly srid: string;
  /** What a rule of `referential_constraints` says. */
  action(rule: string): ReferentialAction;
  /** Expressions of information_schema lack characters of four bytes. */
  readonly shortStrings: boolean;
  /** The SQL of an expression that information_schema shows. */
  expression(shown: string): string;
  readonly literalDefault: {
    is(shown: string, extra: string): boolean;
    /** The strings themselves. */
    ask(query: Query, table: string, columns: readonly string[]): Promise<readonly Cell[]>;
    /** How information_schema would show one. */
    shown(value: string): string;
    /** Whether a default of bytes is shown as it is. */
    isPlain(shown: string): boolean;
    /** The hexadecimal digits of such defaults. */
    askBytes(query: Query, table: string, columns: readonly string[]): Promise<readonly Cell[]>;
  };
  /** The SQL of a default, or undefined for NULL. */
  default(shown: string, type: string, extra: string): string | undefined;
}

/** Reads the session's current database. */
export async function introspectWith(flavour: Flavour, query: Query, ignore: readonly string[]): Promise<Catalog> {
  const kept = async (sql: string) => (await query(sql)).filter(([name]) => !ignore.includes(text(name)));
  const byTable = (rows: readonly Row[]) => groupBy(rows, ([name]) => text(name));
  const whole = async (rows: readonly Row[], ...expressions: readonly number[]) =>
    flavour.shortStrings ? await withWholeStrings(query, "table", rows, ...expressions) : rows;
  const columnRows = await whole(await kept(queries.columns(flavour)), 2, 8);
  const relations = await kept(queries.relations);
  const members: Members = {
    columns: byTable(await withWholeDefaults(query, flavour, await withWholeBytes(query, flavour, columnRows))),
    checks: byTable(await whole(await kept(flavour.checks), 2)),
    indexes: byTable(await kept(queries.indexes(flavour))),
    foreignKeys: byTable(await kept(queries.foreignKeys)),
    triggers: groupBy(await readTriggers(query, await kept(queries.triggers)), ({ table }) => table),
  };
  const routines = await readRoutines(query);
  const isView = (row: Row) => text(row[1]).includes("VIEW");
  const isTable = (row: Row) => /^(BASE TABLE|SYSTEM VERSIONED)$/.test(text(row[1]));
  const read = relations.filter(isTable).map((row) => table(flavour, row, members));
  const viewRows = await withWholeStrings(query, "view", await kept(queries.views(flavour)), 1);
  const views = readViews({
    rows: await withAlgorithms(flavour, query, viewRows),
    columns: members.columns,
    relations: relations.filter((row) => isTable(row) || isView(row)).map(([name]) => text(name)),
    functions: routines.functions.map(({ name }) => name),
  });
  const others = [
    ...relations.flatMap(relationOthers),
    ...(await readPartitions(query, relations)),
    ...read.flatMap((one) => one.others),
    ...views.others,
    ...routines.others,
    ...(await readEvents(query)),
    ...(await readIndexClauses(query, members.indexes)),
  ];
  return {
    format: 1,
    dialect: flavour.dialect,
    extensions: [],
    namespaces: [],
    enums: [],
    functions: [...routines.functions].sort(byName),
    tables: read.map((one) => one.table).sort(byName),
    views: [...views.views].sort(byName),
    scripts: [],
    ...(others.length === 0 ? {} : { others: others.sort((a, b) => byName(a, b) || compareText(a.kind, b.kind)) }),
  };
}

interface Members {
  readonly columns: ReadonlyMap<string, readonly Row[]>;
  readonly checks: ReadonlyMap<string, readonly Row[]>;
  readonly indexes: ReadonlyMap<string, readonly Row[]>;
  readonly foreignKeys: ReadonlyMap<string, readonly Row[]>;
  readonly triggers: ReadonlyMap<string, readonly { readonly name: string; readonly create: string }[]>;
}

interface ReadTable {
  readonly table: Table;
  readonly others: readonly Other[];
}

function table(flavour: Flavour, row: Row, members: Members): ReadTable {
  const name = text(row[0]);
  const collation = text(row[3]);
  const comment = text(row[5]);
  const checkRows = members.checks.get(name) ?? [];
  const columnRows = members.columns.get(name) ?? [];
  const jsonColumns = new Set(columnRows.filter((cells) => isJson(cells, checkRows)).map((cells) => text(cells[1])));
  const jsonChecks = new Set([...jsonColumns].map(jsonClause));
  const keyRows = [...groupBy(members.indexes.get(name) ?? [], (cells) => text(cells[1])).values()];
  const foreignKeys = [...groupBy(members.foreignKeys.get(name) ?? [], (cells) => text(cells[1])).values()].map(
    (rows) => foreignKey(flavour, rows),
  );
  const primaryRows = keyRows.find(([first]) => first?.[1] === "PRIMARY");
  const shortened = primaryRows === undefined ? [] : shortenedKey(name, primaryRows, columnRows);
  const primaryKey = shortened.length === 0 ? primaryRows : undefined;
  const keys = keyRows.filter((rows) => rows !== primaryRows).map((rows) => index(flavour, rows));
  return {
    table: {
      name,
      ...field("comment", comment === "" ? undefined : comment),
      columns: columnRows.map((cells) => column(flavour, cells, collation, jsonColumns)),
      ...field("primaryKey", primaryKey && { name: "PRIMARY", columns: primaryKey.map((cells) => text(cells[4])) }),
      uniques: keys.filter(isUnique).map(unique).sort(byName),
      foreignKeys: foreignKeys.sort(byName),
      checks: checkRows
        .filter((cells) => !isJsonCheck(cells, jsonChecks))
        .map((cells) => check(flavour, cells))
        .sort(byName),
      indexes: keys.filter((key) => !isUnique(key) && !servesForeignKey(key, keys, foreignKeys)).sort(byName),
      // In the order in which they fire, since one names the one before it.
      triggers: (members.triggers.get(name) ?? []).map(({ name, create }) => ({ name, create: [create] })),
      options: tableOptions(row),
    },
    others: [
      ...checkRows.flatMap(checkOthers),
      ...shortened,
      ...keyRows.flatMap(([first]) => (first === undefined ? [] : indexOthers(flavour, first))),
    ],
  };
}

function column(flavour: Flavour, cells: Row, tableCollation: string, jsonColumns: ReadonlySet<string>): Column {
  const [, column, shownDefault, nullable, shownType, extraCell, collationCell, commentCell, expression, srid] = cells;
  const name = text(column);
  const extra = text(extraCell);
  const plain = jsonColumns.has(name) ? "json" : canonicalType(text(shownType));
  const type = srid === null ? plain : `${plain} srid ${text(srid)}`;
  const collation = optional(collationCell);
  const value = optional(shownDefault);
  const onUpdate = /on update (\S+)/i.exec(extra)?.[1];
  const generated = /(VIRTUAL|STORED|PERSISTENT) GENERATED/i.exec(extra)?.[1];
  const comment = text(commentCell);
  return {
    name,
    type,
    nullable: flag(nullable),
    ...(/auto_increment/i.test(extra) ? { identity: "byDefault" as const } : {}),
    ...(value === undefined || generated !== undefined ? {} : defaultField(flavour.default(value, type, extra))),
    ...(generated === undefined
      ? {}
      : { generated: { expression: [flavour.expression(text(expression))], stored: !/virtual/i.test(generated) } }),
    ...field("onUpdate", onUpdate === undefined ? undefined : [onUpdate]),
    ...field("collation", collation === tableCollation || type === "json" ? undefined : collation),
    ...(/\bINVISIBLE\b/i.test(extra) ? { invisible: true } : {}),
    ...field("comment", comment === "" ? undefined : comment),
  };
}

function defaultField(written: string | undefined): Pick<Column, "default"> {
  return written === undefined ? {} : { default: [written] };
}

function check(flavour: Flavour, [, name, clause]: Row): Check {
  return { name: text(name), expression: [flavour.expression(text(clause))] };
}

/** MariaDB's JSON is LONGTEXT with this check; it belongs to the type. */
function isJsonCheck([, , clause, ofColumn]: Row, jsonChecks: ReadonlySet<string>): boolean {
  return flag(ofColumn) && jsonChecks.has(text(clause));
}

const alter = (table: Cell, how: string) => `ALTER TABLE ${quoteName(text(table))} ${how}`;

function checkOthers([table, name, , , enforced]: Row): readonly Other[] {
  return flag(enforced)
    ? []
    : [
        {
          kind: "state of check",
          name: text(name),
          table: text(table),
          definition: "not enforced",
          usual: "enforced",
          sql: {
            create: alter(table, `ALTER CHECK ${quoteName(text(name))} NOT ENFORCED`),
            drop: alter(table, `ALTER CHECK ${quoteName(text(name))} ENFORCED`),
          },
        },
      ];
}

/**
 * Of the keys of one index in their order: table, name, position, not unique, column, expression, prefix, order, method. A spatial
 * key is shown with a prefix that cannot be said.
 */
function index(flavour: Flavour, rows: readonly Row[]): Index {
  const [first] = rows;
  if (first === undefined) throw new Error("an index without keys");
  const method = text(first[8]).toLowerCase();
  return {
    name: text(first[1]),
    unique: !flag(first[3]),
    keys: rows.map(([, , , , column, expression, prefix, order]) => ({
      expression:
        column === null
          ? [flavour.expression(text(expression))]
          : prefix === null || method === "spatial"
            ? [{ column: text(column) }]
            : [{ column: text(column) }, `(${text(prefix)})`],
      descending: order === "D",
    })),
    include: [],
    ...field("method", method === "btree" ? undefined : method),
  };
}

function plainColumns({ keys }: Index): readonly string[] | undefined {
  const columns = keys.flatMap(({ expression: [part, ...more], descending }) =>
    typeof part === "object" && part.column !== undefined && more.length === 0 && !descending ? [part.column] : [],
  );
  return columns.length === keys.length ? columns : undefined;
}

/** A unique constraint is a unique index and nothing else here; what only an index can say stays one. */
function isUnique(key: Index): boolean {
  return key.unique && key.method === undefined && plainColumns(key) !== undefined;
}

function unique(key: Index): Unique {
  return { name: key.name, columns: plainColumns(key) ?? [] };
}

/** A primary key over the beginnings of texts, which is no key of its columns; it is made when the table is there. */
function shortenedKey(table: string, rows: readonly Row[], columns: readonly Row[]): readonly Other[] {
  const names = new Set(rows.map((cells) => text(cells[4])));
  const isNumbered = columns.some(
    ([, name, , , , extra]) => names.has(text(name)) && /auto_increment/.test(text(extra)),
  );
  if (isNumbered || rows.every(([, , , , , , prefix]) => prefix === null)) return [];
  const keys = rows.map(([, , , , column, , prefix, order]) => {
    const length = prefix === null ? "" : `(${text(prefix)})`;
    return `${quoteName(text(column))}${length}${order === "D" ? " DESC" : ""}`;
  });
  const definition = `PRIMARY KEY (${keys.join(", ")})`;
  const sql = { create: alter(table, `ADD ${definition}`), drop: alter(table, "DROP PRIMARY KEY") };
  return [{ kind: "primary key with a prefix", name: table, table, definition, sql }];
}

/**
 * The server makes an index of the foreign key's name where none serves it, and drops it when another one does: it is not the
 * author's, unless another one is there. One that descends does not count (measured on 9.7). https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html
 */
function servesForeignKey(key: Index, keys: readonly Index[], foreignKeys: readonly ForeignKey[]): boolean {
  const columns = plainColumns(key);
  const serves = ({ method, keys }: Index) =>
    method === undefined &&
    columns?.every((name, place) => {
      const at = keys[place];
      return at !== undefined && !at.descending && plainColumn(at.expression) === name;
    });
  if (keys.some((other) => other !== key && serves(other))) return false;
  return foreignKeys.some(
    (foreignKey) =>
      !key.unique &&
      key.method === undefined &&
      foreignKey.name === key.name &&
      columns?.join("\0") === foreignKey.columns.join("\0"),
  );
}

function indexOthers({ indexStates }: Flavour, [table, name, , , , , , , , inUse]: Row): readonly Other[] {
  if (flag(inUse)) return [];
  const own = { name: text(name), table: text(table), definition: indexStates.out, usual: indexStates.in };
  const state = (word: string) => alter(table, `ALTER INDEX ${quoteName(own.name)} ${word.toUpperCase()}`);
  return [{ ...own, kind: "state of index", sql: { create: state(own.definition), drop: state(own.usual) } }];
}

function foreignKey(flavour: Flavour, rows: readonly Row[]): ForeignKey {
  const [first] = rows;
  if (first === undefined) throw new Error("a foreign key without columns");
  const [, name, , database, parent, , onDelete, onUpdate] = first;
  return {
    name: text(name),
    columns: rows.map((row) => text(row[2])),
    references: {
      name: text(parent),
      ...field("namespace", optional(database)),
      columns: rows.map((row) => text(row[5])),
    },
    onDelete: flavour.action(text(onDelete)),
    onUpdate: flavour.action(text(onUpdate)),
  };
}

/** Whatever else is not a table or a view. */
function relationOthers([name, type]: Row): readonly Other[] {
  const own = { name: text(name) };
  const kind = text(type);
  return [
    ...(/^(BASE TABLE|VIEW|SEQUENCE|SYSTEM VERSIONED)$/.test(kind)
      ? []
      : [{ ...own, kind: kind.toLowerCase(), definition: quoteName(own.name) }]),
  ];
}
