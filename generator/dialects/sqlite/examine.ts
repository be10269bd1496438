/** What SQLite cannot hold or would get wrong: decimals that are compared as text, numbered columns, types in STRICT tables. */
import type { Expression, Table } from "../../catalog/catalog.ts";
import { columnsOf } from "../../catalog/identity.ts";
import { typeCheckName } from "../../schema/names.ts";
import { plainColumn } from "../expression.ts";
import type { Report } from "../projection/rules.ts";

const asText = "it is text there: keep a scaled whole number in bigint() instead";

/** https://www.sqlite.org/stricttables.html */
const strictTypes: ReadonlySet<string> = new Set(["int", "integer", "real", "text", "blob", "any"]);

export function examine(table: Table, report: Report): void {
  const decimals = new Set(table.columns.filter(({ meaning }) => meaning === "decimal").map(({ name }) => name));
  for (const index of table.indexes) {
    const column = index.keys
      .map((key) => plainColumn(key.expression))
      .find((name) => name !== undefined && decimals.has(name));
    if (column !== undefined) {
      report(
        "C021",
        { index: index.name },
        `SQLite cannot order the decimal \`${column}\` in the index \`${index.name}\``,
        asText,
      );
    }
  }
  for (const check of table.checks) {
    const column = columnsOf(check.expression).find(
      (name) => decimals.has(name) && check.name !== typeCheckName(table.name, name),
    );
    if (column !== undefined) {
      report(
        "C021",
        { column },
        `SQLite cannot compare the decimal \`${column}\` in the check \`${check.name}\``,
        asText,
      );
    }
  }
  const numbered = table.columns.find(({ identity }) => identity !== undefined);
  const whole = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === numbered?.name;
  if (numbered !== undefined && (!whole || table.options["WITHOUT ROWID"] === true)) {
    report(
      "C021",
      { column: numbered.name },
      `SQLite cannot number \`${numbered.name}\``,
      "it numbers only a column that is the whole primary key of a table with rowids",
    );
  }
  if (table.options.STRICT !== true) return;
  for (const { name, type } of table.columns) {
    if (!strictTypes.has(type.toLowerCase())) {
      report(
        "C021",
        { column: name },
        `SQLite has no type \`${type}\` in a STRICT table`,
        `it has ${[...strictTypes].join(", ")}`,
      );
    }
  }
}

/** Before and behind a column whose value is calculated with, compared by size, or ordered by. */
const calculating = /(?:\b(?:min|max|sum|avg|abs|round)\(|(?:[<>+*%-]|[<>]=|BETWEEN) |ORDER BY (?:[^()]*, )?)$/;
const calculated = /^ (?:[<>+*%-]|BETWEEN\b)/;

/** The decimal columns that a query does more with than to select, join or count them. */
export function examineView(query: Expression, isDecimal: (table: string, column: string) => boolean): string | undefined {
  const text = (i: number) => {
    const part = query[i];
    return typeof part === "string" ? part : "";
  };
  for (const [i, part] of query.entries()) {
    if (typeof part !== "object" || part.column === undefined || part.table === undefined) continue;
    if (!isDecimal(part.table, part.column)) continue;
    if (calculating.test(text(i - 1)) || calculated.test(text(i + 1))) {
      return `SQLite cannot compare or calculate with the decimal \`${part.column}\``;
    }
  }
  return undefined;
}
