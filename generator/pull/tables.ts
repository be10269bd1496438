/** A table of a database as the table of a Schema. */
import type { Check, ForeignKey, Index, Table, Unique } from "../catalog/catalog.ts";
import { identity, title } from "../catalog/identity.ts";
import { plainColumn } from "../dialects/expression.ts";
import * as names from "../schema/names.ts";
import type {
  IndexKey,
  ForeignKey as SchemaForeignKey,
  Index as SchemaIndex,
  Table as SchemaTable,
  Unique as SchemaUnique,
  Sql,
} from "../schema/schema.ts";
import { unprojectColumn } from "./columns.ts";
import { type Context, type Named, sqlFor, unsaid, variant, written } from "./context.ts";
import { memberName, memberWish } from "./naming.ts";
import { optionsFor } from "./options.ts";
import { keepsCurrent } from "./touches.ts";

/** The class, and whether a table is there; a table without columns has no class. */
export function unprojectTable(context: Context, table: Table): SchemaTable {
  const own = context.tables.get(identity(table));
  if (own === undefined) throw new Error(`the table ${title(table)} has no class`);
  const { options, ownCollation } = optionsFor(context, table);
  const unprojected = table.columns.map((column) => unprojectColumn(context, table, column, ownCollation));
  const ofTypes = new Set(unprojected.flatMap(({ checks }) => checks));
  const columns = keepsCurrent(
    context,
    table,
    unprojected.map(({ column }) => column),
  );
  const properties = propertiesOf(own);
  const { primaryKey } = table;
  return {
    className: own.className,
    property: names.propertyName(own.className),
    name: table.name,
    ...(table.namespace === undefined ? {} : { namespace: table.namespace }),
    ...(table.comment === undefined ? {} : { comment: table.comment }),
    columns,
    ...(primaryKey === undefined
      ? {}
      : {
          primaryKey: {
            name:
              context.adoption.rules.primaryKeyName === undefined ? primaryKey.name : names.primaryKeyName(table.name),
            columns: properties(primaryKey.columns),
          },
        }),
    uniques: table.uniques.map((unique) => uniqueOf(own, table, unique, properties)),
    foreignKeys: foreignKeysOf(context, own, table, properties),
    checks: table.checks.filter(({ name }) => !ofTypes.has(name)).map((check) => checkOf(context, own, table, check)),
    indexes: table.indexes.map((index) => indexOf(context, own, table, index, properties)),
    options,
  };
}

type Properties = (columns: readonly string[]) => readonly string[];

function propertiesOf({ properties }: Named): Properties {
  return (columns) => columns.map((name) => properties.get(name) ?? name);
}

function uniqueOf(own: Named, table: Table, unique: Unique, properties: Properties): SchemaUnique {
  const { name, columns, nullsNotDistinct = false, deferrable } = unique;
  const property =
    columns.length === 1 ? undefined : memberName(own, memberWish(name, table.name, `${columns.join("_")}_key`), "Key");
  return {
    ...(property === undefined ? {} : { property }),
    name,
    columns: properties(columns),
    nullsNotDistinct,
    ...(deferrable === undefined ? {} : { deferrable }),
  };
}

/** One key of one column for each column, which its declaration says; the others are members of their own. */
function foreignKeysOf(
  context: Context,
  own: Named,
  table: Table,
  properties: Properties,
): readonly SchemaForeignKey[] {
  const said = new Set<string>();
  return table.foreignKeys.flatMap((key): readonly SchemaForeignKey[] => {
    const parent = context.physical.get(identity(key.references));
    const parentNames = context.tables.get(identity(key.references));
    const known = parent && key.references.columns.map((name) => folded(context, parent, name));
    if (parent === undefined || parentNames === undefined || known?.some((name) => name === undefined)) {
      tellDangling(context, table, key);
      return [];
    }
    const [column, ...more] = key.columns;
    const fits = more.length === 0 && column !== undefined && sharesType(context, table, column, parent, known?.[0]);
    const isReference = fits && !said.has(column);
    if (isReference) said.add(column);
    const property = isReference
      ? undefined
      : memberName(own, memberWish(key.name, table.name, key.references.name), "Reference");
    return [
      {
        ...(property === undefined ? {} : { property }),
        name: key.name,
        columns: properties(key.columns),
        references: {
          table: parentNames.className,
          columns: (known ?? []).map((name) => parentNames.properties.get(name ?? "") ?? ""),
        },
        onDelete: key.onDelete,
        onUpdate: key.onUpdate,
        ...(key.deferrable === undefined ? {} : { deferrable: key.deferrable }),
      },
    ];
  });
}

/** The parent's own spelling of a column's name. */
function folded({ adoption }: Context, parent: Table, name: string): string | undefined {
  const exact = parent.columns.find((column) => column.name === name)?.name;
  if (exact !== undefined || !adoption.text.foldsNames) return exact;
  return parent.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())?.name;
}

/** A reference takes its type from the column that it points to. */
function sharesType(
  { adoption }: Context,
  table: Table,
  column: string,
  parent: Table,
  parentColumn: string | undefined,
): boolean {
  const a = table.columns.find(({ name }) => name === column);
  const b = parent.columns.find(({ name }) => name === parentColumn);
  if (a === undefined || b === undefined || (table === parent && a === b)) return false;
  // The numbers of a column of its own are not those of another one.
  if (a.identity !== undefined || adoption.rules.numbering?.(a.type) !== undefined) return false;
  const type = adoption.rules.numbering?.(b.type)?.referring ?? b.type;
  return a.type === type && a.collation === b.collation && a.generated === undefined;
}

/** SQLite lets a key refer to a table that is not there. */
export const danglingKey = "foreign key to a table or column that is not there";

function tellDangling(context: Context, table: Table, key: ForeignKey): void {
  unsaid(context, {
    kind: danglingKey,
    name: `${title(table)}.${key.name}`,
    owner: identity(table),
    definition: `(${key.columns.join(", ")}) → ${title(key.references)} (${key.references.columns.join(", ")})`,
  });
}

function checkOf(context: Context, own: Named, table: Table, check: Check): SchemaTable["checks"][number] {
  const expression = sqlFor(context, check.expression, "check", table);
  const read = columnsRead(expression);
  const column = table.columns.find(({ name }) => names.checkName(table.name, name) === check.name)?.name;
  const property = column === undefined ? undefined : own.properties.get(column);
  if (property !== undefined && read.size <= 1 && (read.size === 0 || read.has(property))) {
    return { name: check.name, expression, column: property };
  }
  return {
    name: check.name,
    expression,
    property: memberName(own, memberWish(check.name, table.name, "check"), "Check"),
  };
}

function columnsRead(sql: Sql): ReadonlySet<string> {
  const texts = sql.kind === "portable" ? [sql.parts] : Object.values(sql.variants);
  return new Set(
    texts
      .flat()
      .flatMap((part) =>
        typeof part === "object" && "column" in part && part.column !== undefined ? [part.column] : [],
      ),
  );
}

function indexOf(context: Context, own: Named, table: Table, index: Index, properties: Properties): SchemaIndex {
  const keys = index.keys.map((key): IndexKey => {
    const { descending, nulls, expression } = key;
    const order = { descending, ...(nulls === undefined ? {} : { nulls }) };
    const column = plainColumn(expression);
    if (column !== undefined) return { column: own.properties.get(column) ?? column, ...order };
    return { expression: keyExpression(context, own, table, key.expression), ...order };
  });
  const plain = index.keys.flatMap(({ expression }) => plainColumn(expression) ?? []);
  const wish = memberWish(index.name, table.name, plain.length === 0 ? "index" : plain.join("_"));
  return {
    property: memberName(own, wish, "Index"),
    name: index.name,
    unique: index.unique,
    keys,
    include: properties(index.include),
    ...(index.where === undefined ? {} : { where: { predicate: sqlFor(context, index.where, "predicate", table) } }),
    ...(index.method === undefined ? {} : { method: { [context.dialect]: index.method } }),
  };
}

/** A column with what the index says of it behind, a prefix or an operator class, is the column and that text. */
function keyExpression(
  context: Context,
  own: Named,
  table: Table,
  expression: Index["keys"][number]["expression"],
): Sql {
  const [first, ...rest] = expression;
  if (typeof first === "object" && first.column !== undefined && rest.length > 0) {
    const column = { column: own.properties.get(first.column) ?? first.column, table: own.className };
    return variant(context, [column, written(context, rest)]);
  }
  return sqlFor(context, expression, "index", table);
}
