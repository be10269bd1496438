/** Reads the Catalog of a SQLite database: the pragmas for what they tell, the kept texts for the rest. */
import type {
  Catalog,
  Check,
  Column,
  Expression,
  ForeignKey,
  Index,
  IndexKey,
  Other,
  PrimaryKey,
  Table,
  Trigger,
} from "../../catalog/catalog.ts";
import { byName } from "../../catalog/order.ts";
import { checkName, derive, foreignKeyName, primaryKeyName, uniqueName } from "../../schema/names.ts";
import { type Cell, field, flag, groupBy, optional, text } from "../cells.ts";
import type { Query } from "../dialect.ts";
import { type ForeignKeyText, type KeyText, readTable, type TableText } from "./ddl.ts";
import { readIndex } from "./index-and-view.ts";
import { fold } from "./names.ts";
import { quoteName } from "./quote.ts";
import { canonicalType } from "./types.ts";
import { type Relation, views } from "./views.ts";

type Rows = readonly (readonly Cell[])[];

/** Reads the Catalog of the main database behind `query`; https://www.sqlite.org/pragma.html describes the functions. */
export async function introspect(query: Query, ignore: readonly string[]): Promise<Catalog> {
  const ignored = new Set(ignore);
  const kept = (rows: Rows) => rows.filter(([table]) => !ignored.has(text(table)));
  const relations = kept(await query(relationsQuery)).map(readRelation);
  const columns = groupBy(kept(await query(columnsQuery)).map(readColumnRow), (column) => column.table);
  const readViews = await views(query, relations);
  const indexes = groupBy(kept(await query(indexesQuery)).map(readIndexRow), (index) => index.table);
  const triggers = groupBy(kept(await query(triggersQuery)), ([table]) => text(table));
  const stored = relations.filter((relation) => relation.kind === "table");
  const read = stored.map((relation) => {
    const rows = columns.get(relation.name) ?? [];
    return { relation, rows, text: readTable(relation.sql, namesOf(rows)) };
  });
  const parents = new Map(read.map(({ relation, rows }) => [fold(relation.name), { name: relation.name, rows }]));
  const tables = read.map(({ relation, rows, text }): Table => {
    const ofTable = groupBy(indexes.get(relation.name) ?? [], (row) => row.name);
    return {
      name: relation.name,
      columns: rows.map((row) => readColumn(row, text, relation)),
      ...field("primaryKey", primaryKey(relation.name, rows, text)),
      uniques: named(
        text.uniques.map((unique) => ({ ...unique, columns: spelled(unique.columns, rows) })),
        ({ columns }) => uniqueName(relation.name, columns),
      ).sort(byName),
      foreignKeys: named(
        text.foreignKeys.map((key) => ({ ...key, columns: spelled(key.columns, rows) })),
        ({ columns }) => foreignKeyName(relation.name, columns),
      )
        .map((key) => foreignKey(key, parents))
        .sort(byName),
      checks: checks(relation.name, text),
      indexes: [...ofTable.values()].map((keys) => index(keys, text, namesOf(rows))).sort(byName),
      triggers: (triggers.get(relation.name) ?? []).map(readTrigger).sort(byName),
      options: {
        ...(relation.strict ? { STRICT: true } : {}),
        ...(relation.withoutRowid ? { "WITHOUT ROWID": true } : {}),
      },
    };
  });
  const others = [
    ...read.flatMap(({ relation, text }) => tableClauses(relation.name, text.others)),
    ...relations.filter(({ kind }) => kind === "virtual").map(virtualTable),
    ...relations
      .filter(({ kind }) => kind === "view")
      .flatMap(({ name }) => (triggers.get(name) ?? []).map(viewTrigger)),
    ...readViews.others,
  ].sort(byName);
  return {
    format: 1,
    dialect: "sqlite",
    extensions: [],
    namespaces: [],
    enums: [],
    functions: [],
    tables: tables.sort(byName),
    views: readViews.views,
    scripts: [],
    ...(others.length === 0 ? {} : { others }),
  };
}

/** Shadow tables belong to their virtual table. `_` stands for one character in LIKE, hence GLOB. */
const relationsQuery = `
  select t.name, t.type, t.wr, t.strict, s.sql
  from pragma_table_list t join sqlite_schema s on s.name = t.name and s.type in ('table', 'view')
  where t.schema = 'main' and t.type <> 'shadow' and t.name not glob 'sqlite_*'`;

function readRelation([name, kind, withoutRowid, strict, sql]: readonly Cell[]): Relation {
  return {
    name: text(name),
    kind: text(kind),
    withoutRowid: flag(withoutRowid),
    strict: flag(strict),
    sql: text(sql),
  };
}

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly default: string | undefined;
  /** Its place in the primary key, from 1. */
  readonly key: number;
  /** 0 ordinary, 1 hidden of a virtual table, 2 generated virtual, 3 generated stored. */
  readonly hidden: number;
}

const columnsQuery = `
  select s.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
  from sqlite_schema s join pragma_table_xinfo(s.name, 'main') c
  where s.type = 'table' order by s.name, c.cid`;

function readColumnRow([table, name, type, notNull, value, key, hidden]: readonly Cell[]): ColumnRow {
  return {
    table: text(table),
    name: text(name),
    type: canonicalType(text(type)),
    notNull: flag(notNull),
    default: optional(value),
    key: Number(key),
    hidden: Number(hidden),
  };
}

function readColumn(row: ColumnRow, table: TableText, { withoutRowid }: Relation): Column {
  const written = table.columns.find((column) => fold(column.name) === fold(row.name));
  const rowid = row.key === 1 && /^integer$/i.test(row.type) && table.primaryKey?.columns.length === 1 && !withoutRowid;
  const generated = written?.generated;
  const collation = written?.collation;
  return {
    name: row.name,
    type: row.type,
    // The alias of the rowid holds no NULL, whether it says so or not: https://www.sqlite.org/lang_createtable.html#rowid
    nullable: !row.notNull && !rowid,
    ...(written?.autoincrement ? { identity: "byDefault" as const } : {}),
    ...field("default", row.default === undefined ? undefined : defaultValue(row.default)),
    ...(generated === undefined ? {} : { generated: { expression: [generated], stored: row.hidden === 3 } }),
    ...(collation === undefined || fold(collation) === "binary" ? {} : { collation }),
  };
}

/** A default in double quotes is a string: https://www.sqlite.org/lang_createtable.html#dfltval */
function defaultValue(written: string): Expression {
  const name = /^"((?:[^"]|"")*)"$/.exec(written)?.[1];
  return [name === undefined ? written : `'${name.replaceAll('""', '"').replaceAll("'", "''")}'`];
}

const namesOf = (rows: readonly ColumnRow[]): ReadonlySet<string> => new Set(rows.map(({ name }) => fold(name)));

function keyOf(rows: readonly ColumnRow[]): readonly string[] {
  return rows
    .filter((row) => row.key > 0)
    .sort((a, b) => a.key - b.key)
    .map((row) => row.name);
}

function primaryKey(table: string, rows: readonly ColumnRow[], { primaryKey }: TableText): PrimaryKey | undefined {
  const columns = keyOf(rows);
  return columns.length === 0 ? undefined : { name: primaryKey?.name ?? primaryKeyName(table), columns };
}

/** A key without a name gets the one that the compiler would give it, and a second one over the same columns a number behind it. */
function named<T extends KeyText>(keys: readonly T[], derived: (key: T) => string): (T & { readonly name: string })[] {
  const taken = new Set(keys.flatMap(({ name }) => (name === undefined ? [] : [fold(name)])));
  return keys.map((key) => {
    const wish = derived(key);
    let name = key.name ?? wish;
    for (let ordinal = 2; key.name === undefined && taken.has(fold(name)); ordinal += 1) name = `${wish}_${ordinal}`;
    taken.add(fold(name));
    return { ...key, name };
  });
}

/** Columns as their table spells them, in whatever case a constraint does. */
function spelled(columns: readonly string[], rows: readonly ColumnRow[]): readonly string[] {
  return columns.map((column) => rows.find(({ name }) => fold(name) === fold(column))?.name ?? column);
}

interface Parent {
  readonly name: string;
  readonly rows: readonly ColumnRow[];
}

function foreignKey(key: ForeignKeyText & { readonly name: string }, parents: ReadonlyMap<string, Parent>): ForeignKey {
  const { name, columns, table: given, parentColumns, onDelete, onUpdate, deferrable } = key;
  const parent = parents.get(fold(given));
  const rows = parent?.rows ?? [];
  return {
    name,
    columns,
    references: {
      name: parent?.name ?? given,
      columns: parentColumns.length > 0 ? spelled(parentColumns, rows) : keyOf(rows),
    },
    onDelete,
    onUpdate,
    ...field("deferrable", deferrable),
  };
}

/** A check without a name gets the one that the compiler would give it. */
function checks(table: string, { checks }: TableText): readonly Check[] {
  const counts = new Map<string, number>();
  return checks
    .map(({ name, column, expression }) => {
      const subject = column ?? "";
      const ordinal = (counts.get(subject) ?? 0) + 1;
      if (name === undefined) counts.set(subject, ordinal);
      const derived = column === undefined ? derive("ck", table, String(ordinal)) : checkName(table, column, ordinal);
      return { name: name ?? derived, expression: [expression] };
    })
    .sort(byName);
}

interface IndexRow {
  readonly table: string;
  readonly name: string;
  readonly unique: boolean;
  readonly position: number;
  /** Absent for an expression. */
  readonly column: string | undefined;
  readonly descending: boolean;
  readonly collation: string;
  readonly sql: string;
}

/** Indexes of constraints have no text. */
const indexesQuery = `
  select s.tbl_name, s.name, i."unique", k.seqno, k.name, k."desc", k.coll, s.sql
  from sqlite_schema s
  join pragma_index_list(s.tbl_name, 'main') i on i.name = s.name
  join pragma_index_xinfo(s.name, 'main') k
  where s.type = 'index' and s.sql is not null and k."key" = 1
  order by s.tbl_name, s.name, k.seqno`;

function readIndexRow([table, name, unique, position, column, descending, collation, sql]: readonly Cell[]): IndexRow {
  return {
    table: text(table),
    name: text(name),
    unique: flag(unique),
    position: Number(position),
    column: optional(column),
    descending: flag(descending),
    collation: text(collation),
    sql: text(sql),
  };
}

function index(rows: readonly IndexRow[], table: TableText, columns: ReadonlySet<string>): Index {
  const [first] = rows;
  if (first === undefined) throw new Error("an index without keys");
  const written = readIndex(first.sql, columns);
  return {
    name: first.name,
    unique: first.unique,
    keys: rows.map((row) => indexKey(row, written.keys[row.position] ?? "", table)),
    include: [],
    ...field("where", written.where === undefined ? undefined : [written.where]),
  };
}

function indexKey({ column, descending, collation }: IndexRow, written: string, table: TableText): IndexKey {
  if (column === undefined) return { expression: [written], descending };
  const own = table.columns.find(({ name }) => fold(name) === fold(column))?.collation ?? "BINARY";
  const same = fold(own) === fold(collation);
  return { expression: same ? [{ column }] : [{ column }, ` COLLATE ${collation}`], descending };
}

const triggersQuery = "select tbl_name, name, sql from sqlite_schema where type = 'trigger'";

function readTrigger([, name, sql]: readonly Cell[]): Trigger {
  return { name: text(name), create: [text(sql)] };
}

function viewTrigger([table, name, sql]: readonly Cell[]): Other {
  const create = text(sql);
  const drop = `DROP TRIGGER ${quoteName(text(name))}`;
  return { kind: "trigger on a view", name: text(name), table: text(table), definition: create, sql: { create, drop } };
}

function virtualTable({ name, sql }: Relation): Other {
  const drop = `DROP TABLE ${quoteName(name)}`;
  return { kind: "virtual table", name, definition: sql, sql: { create: sql, drop, called: true } };
}

function tableClauses(table: string, clauses: readonly string[]): readonly Other[] {
  if (clauses.length === 0) return [];
  return [{ kind: "clauses of table", name: table, definition: clauses.join("; "), usual: "none" }];
}
