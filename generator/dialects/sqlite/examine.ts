/** What SQLite cannot hold or would get wrong: decimals that are compared as text, numbered columns, types in STRICT tables. */
import type { Column, Expression, Table } from "../../catalog/catalog.ts";
import { columnsOf } from "../../catalog/identity.ts";
import { typeCheckName } from "../../schema/names.ts";
import { plainColumn } from "../expression.ts";
import type { Report } from "../projection/rules.ts";

const asText = "it is text there: keep a scaled whole number in bigint() instead";

export function examine(table: Table, report: Report): void {
  const decimals = new Set(table.columns.filter(({ meaning }) => meaning === "decimal").map(({ name }) => name));
  if (decimals.size > 0) examineDecimals(table, decimals, report);
  const numbered = table.columns.find(({ identity }) => identity !== undefined);
  if (numbered !== undefined && !canNumber(table, numbered)) {
    const hint = "it numbers only a column that is the whole primary key of a table with rowids";
    report("C021", { column: numbered.name }, `SQLite cannot number \`${numbered.name}\``, hint);
  }
  if (table.options.STRICT === true) examineTypes(table, report);
}

function examineDecimals(table: Table, decimals: ReadonlySet<string>, report: Report): void {
  for (const { name, keys } of table.indexes) {
    const column = keys.flatMap((key) => plainColumn(key.expression) ?? []).find((key) => decimals.has(key));
    if (column === undefined) continue;
    const message = `SQLite cannot order the decimal \`${column}\` in the index \`${name}\``;
    report("C021", { index: name }, message, asText);
  }
  for (const { name, expression } of table.checks) {
    const column = columnsOf(expression).find((each) => decimals.has(each) && name !== typeCheckName(table.name, each));
    if (column === undefined) continue;
    report("C021", { column }, `SQLite cannot compare the decimal \`${column}\` in the check \`${name}\``, asText);
  }
}

/** https://www.sqlite.org/autoinc.html */
function canNumber({ primaryKey, options }: Table, { name }: Column): boolean {
  return primaryKey?.columns.length === 1 && primaryKey.columns[0] === name && options["WITHOUT ROWID"] !== true;
}

/** https://www.sqlite.org/stricttables.html */
const strictTypes: ReadonlySet<string> = new Set(["int", "integer", "real", "text", "blob", "any"]);

function examineTypes({ columns }: Table, report: Report): void {
  for (const { name, type } of columns) {
    if (strictTypes.has(type.toLowerCase())) continue;
    const hint = `it has ${[...strictTypes].join(", ")}`;
    report("C021", { column: name }, `SQLite has no type \`${type}\` in a STRICT table`, hint);
  }
}

/** Before and behind a column whose value is calculated with, compared by size, or ordered by. */
const calculating = /(?:\b(?:min|max|sum|avg|abs|round)\(|(?:[<>+*%-]|[<>]=|BETWEEN) |ORDER BY (?:[^()]*, )?)$/;
const calculated = /^ (?:[<>+*%-]|BETWEEN\b)/;

/** The first decimal with which a query does more than to select, join or count it. */
export function examineView(
  query: Expression,
  isDecimal: (table: string, column: string) => boolean,
): { readonly message: string; readonly hint: string } | undefined {
  const text = (i: number) => {
    const part = query[i];
    return typeof part === "string" ? part : "";
  };
  for (const [i, part] of query.entries()) {
    if (typeof part !== "object" || part.column === undefined || part.table === undefined) continue;
    const touched = calculating.test(text(i - 1)) || calculated.test(text(i + 1));
    if (touched && isDecimal(part.table, part.column)) {
      return { message: `SQLite cannot compare or calculate with the decimal \`${part.column}\``, hint: asText };
    }
  }
  return undefined;
}
