/** Uniques whose NULLs count as equal, and what stands for them in an engine that has none. */
import type { Column, Expression, Index, Unique } from "../../catalog/catalog.ts";
import { nullUniqueName } from "../../schema/names.ts";
import type { Column as SchemaColumn, Unique as SchemaUnique, Table } from "../../schema/schema.ts";
import { expression, joinedBy } from "../expression.ts";
import { atConstraint, type Context, columnNames, findColumn, lacks, report } from "./context.ts";

/** What one unique of the Schema becomes. */
export interface ProjectedUnique {
  readonly unique: Unique;
  readonly indexes: readonly Index[];
  /** Columns that only serve the emulation. */
  readonly columns: readonly Column[];
}

/** Every nullable column doubles the number of indexes. */
const mostNullable = 4;

export function projectUnique(context: Context, table: Table, unique: SchemaUnique): ProjectedUnique {
  const at = atConstraint(table, unique, "unique");
  const deferrable = unique.deferrable !== undefined && !context.abilities.deferrableUniques;
  if (deferrable) {
    lacks(context, at, "uniques that are checked at the end of a transaction", "leave `deferrable` out");
  }
  const plain: Unique = {
    name: unique.name,
    columns: columnNames(table, unique.columns),
    ...(unique.deferrable === undefined || deferrable ? {} : { deferrable: unique.deferrable }),
  };
  const nullable = unique.columns.flatMap((property) => {
    const column = findColumn(table, property);
    return column?.nullable ? [column.name] : [];
  });
  if (!unique.nullsNotDistinct || nullable.length === 0) return { unique: plain, indexes: [], columns: [] };
  if (context.abilities.nullsNotDistinct === "native") {
    return { unique: { ...plain, nullsNotDistinct: true }, indexes: [], columns: [] };
  }
  if (nullable.length > mostNullable) {
    lacks(
      context,
      at,
      `unique with NULLs not distinct over ${nullable.length} nullable columns`,
      `make columns required, until ${mostNullable} or fewer are nullable`,
    );
    return { unique: plain, indexes: [], columns: [] };
  }
  const padded = new Set(table.columns.flatMap((column) => (isPadded(context, column) ? [column.name] : [])));
  if (context.abilities.nullsNotDistinct === "functional") warnOfSetNull(context, table, unique, at);
  const emulated = combinations(nullable).map((nulls) => {
    const left = unique.columns.filter((property) => !nulls.includes(findColumn(table, property)?.name ?? ""));
    return emulate(context, plain, nulls, padded, servesForeignKey(table, left));
  });
  return {
    unique: plain,
    indexes: emulated.map(({ index }) => index),
    columns: emulated.flatMap(({ column }) => column),
  };
}

/** Of CHAR, whose trailing spaces depend on the session. */
function isPadded({ rules }: Context, { native, type }: SchemaColumn): boolean {
  return /^char\b/i.test(native?.[rules.name] ?? rules.type(type)?.type ?? "");
}

/** Measured on MySQL 9.7: the parent's DELETE then reports no error and no row. MariaDB gives error 1761. */
function warnOfSetNull(context: Context, table: Table, unique: SchemaUnique, at: string): void {
  const key = table.foreignKeys.find(
    ({ columns, onDelete, onUpdate }) =>
      (onDelete === "set null" || onUpdate === "set null") && columns.some((column) => unique.columns.includes(column)),
  );
  if (key === undefined) return;
  const message = `${context.rules.title} leaves a row in place, without an error, where \`${key.name}\` would set a second null in \`${unique.name}\``;
  report(context, "C023", at, message, {
    severity: "warning",
    hint: 'use onDelete: "cascade" or "restrict", or look at the number of deleted rows',
  });
}

/** Whether a server would take an index that begins with these columns for a foreign key. */
function servesForeignKey({ foreignKeys }: Table, properties: readonly string[]): boolean {
  return foreignKeys.some(({ columns }) => columns.every((column, i) => properties[i] === column));
}

/** All combinations of one column or more, shorter ones first. */
function combinations(names: readonly string[]): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [[]];
  for (const name of names) all.push(...all.map((each) => [...each, name]));
  return all.slice(1).toSorted((a, b) => a.length - b.length);
}

/**
 * Rows that are null in just these columns (and whatever in the others, of which the plain unique takes care) are unique in what is
 * left: as a partial index, or through a key that is 1 for these rows and NULL, which is distinct, for all others. That key comes
 * first where the index would else serve a foreign key, which MySQL then does not enforce: see mysql/foreign-keys.ts.
 */
function emulate(
  { abilities }: Context,
  { name: unique, columns }: Unique,
  nulls: readonly string[],
  padded: ReadonlySet<string>,
  serves: boolean,
): { readonly index: Index; readonly column: readonly Column[] } {
  const name = nullUniqueName(unique, nulls);
  // MariaDB refuses `IS NULL` of a CHAR in an indexed generated column (error 1901), and takes `<=> NULL` (measured on 10.11).
  const isGenerated = abilities.nullsNotDistinct === "generated";
  const isNull = joinedBy(
    " AND ",
    nulls.map((column) =>
      isGenerated && padded.has(column) ? expression`${{ column }} <=> NULL` : expression`${{ column }} IS NULL`,
    ),
  );
  const left = columns.filter((column) => !nulls.includes(column)).map((column): Expression => [{ column }]);
  const index = (keys: readonly Expression[]): Index => ({
    name,
    unique: true,
    keys: keys.map((key) => ({ expression: key, descending: false })),
    include: [],
  });
  const one = expression`CASE WHEN ${isNull} THEN 1 END`;
  switch (abilities.nullsNotDistinct) {
    case "generated": {
      const column: Column = {
        name,
        type: "tinyint",
        nullable: true,
        generated: { expression: one, stored: false },
        invisible: true,
      };
      return { index: index([...left, [{ column: name }]]), column: [column] };
    }
    case "functional":
      return { index: index(serves ? [one, ...left] : [...left, one]), column: [] };
    default:
      return { index: { ...index(left.length === 0 ? [isNull] : left), where: isNull }, column: [] };
  }
}
