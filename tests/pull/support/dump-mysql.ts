/** A MySQL or MariaDB database as SHOW CREATE writes it: columns in their order, keys in any, counters and definers left out. */

import type { Raw } from "../../support/raw.ts";

const quote = (name: unknown) => `\`${String(name).replaceAll("`", "``")}\``;

export async function dumpMysql(raw: Raw): Promise<readonly string[]> {
  const [[database] = []] = await raw.rows("select database()");
  const lines: string[] = [];
  const show = async (kind: string, name: unknown, cell: number) => {
    const [row] = await raw.rows(`show create ${kind} ${quote(name)}`);
    return String(row?.[cell]).replaceAll(`${quote(database)}.`, "");
  };
  for (const [name, type] of await raw.rows(
    "select table_name, table_type from information_schema.tables where table_schema = database()",
  )) {
    if (type === "VIEW") {
      const columns = await raw.rows(
        `select column_name from information_schema.columns where table_schema = database() and table_name = '${String(name).replaceAll("'", "''")}' order by ordinal_position`,
      );
      lines.push(
        `view ${name} columns ${columns.join(", ")}`,
        withoutColumns(withoutDefiner(await show("view", name, 1))),
      );
    } else if (type === "SEQUENCE") lines.push(await show("sequence", name, 1));
    else lines.push(...tableLines(String(name), await show("table", name, 1)));
  }
  for (const [name] of await raw.rows(
    "select trigger_name from information_schema.triggers where trigger_schema = database()",
  )) {
    lines.push(asWords(withoutDefiner(await show("trigger", name, 2))));
  }
  // SHOW CREATE TRIGGER does not tell the order.
  for (const row of await raw.rows(
    "select event_object_table, trigger_name, action_timing, event_manipulation, action_order from information_schema.triggers where trigger_schema = database()",
  )) {
    lines.push(`trigger order ${row.join(" ")}`);
  }
  for (const [name, kind] of await raw.rows(
    "select routine_name, routine_type from information_schema.routines where routine_schema = database()",
  )) {
    lines.push(withoutDefiner(await show(String(kind), name, 2)));
  }
  for (const [name] of await raw.rows(
    "select event_name from information_schema.events where event_schema = database()",
  )) {
    lines.push(withoutDefiner(await show("event", name, 3)));
  }
  return lines;
}

/** Who made an object is who connected, on both sides; what ended it in a script is no part of it. */
function withoutDefiner(create: string): string {
  return create
    .replace(/ DEFINER=`(?:[^`]|``)*`@`(?:[^`]|``)*`/, "")
    .trim()
    .replace(/[;\s]+$/, "");
}

/** A view remembers that its columns were named; what they are called is a line of its own. */
function withoutColumns(create: string): string {
  return create.replace(/( VIEW `(?:[^`]|``)*`) \((?:`(?:[^`]|``)*`,?)+\) AS/, "$1 AS");
}

/** MariaDB keeps the author's text: white space and the quotes of plain names aside, strings and comments as they are. */
export function asWords(create: string): string {
  const parts = create.split(/('(?:[^'\\]|''|\\[\s\S])*'|"(?:[^"\\]|""|\\[\s\S])*")/);
  return parts
    .map((part) => (/^['"]/.test(part) ? part : part.replace(/`(\w+)`/g, "$1").replace(/\s+/g, " ")))
    .join("");
}

/**
 * A line for each column with its place, for each key and constraint, and for the options. MariaDB shows a check that was written at
 * a column there; its name is the column's.
 */
export function tableLines(name: string, create: string): readonly string[] {
  const rows = create.split("\n");
  const body = rows
    .slice(
      1,
      rows.findIndex((row) => row.startsWith(")")),
    )
    .map((row) => row.trim().replace(/,$/, ""));
  const options = rows
    .slice(rows.findIndex((row) => row.startsWith(")")))
    .join(" ")
    .replace(/ AUTO_INCREMENT=\d+/, "");
  const [, charset = "", collation] = /DEFAULT CHARSET=(\w+)(?: COLLATE=(\w+))?/.exec(options) ?? [];
  let place = 0;
  return [
    `table ${name} ${options}`,
    ...body
      .flatMap((row) => {
        const check = /^(`(?:[^`]|``)*`)(.*?)( CHECK \(.*\))$/.exec(row);
        return check === null ? [row] : [`${check[1]}${check[2]}`, `CONSTRAINT ${check[1]}${check[3]}`];
      })
      .map((row) => {
        if (!row.startsWith("`")) return `table ${name}: ${row}`;
        place += 1;
        return `table ${name} column ${place}: ${withoutOwn(row, charset, collation)}`;
      }),
  ];
}

/** A server remembers that a column wrote out the character set and the collation of its table. */
function withoutOwn(row: string, charset: string, collation: string | undefined): string {
  if (collation === undefined) return row;
  const outside = row.split(/('(?:[^'\\]|''|\\.)*')/);
  return outside
    .map((part) =>
      part.startsWith("'")
        ? part
        : part
            .replace(new RegExp(` CHARACTER SET ${charset} COLLATE ${collation}(?= |$)`), "")
            .replace(new RegExp(` COLLATE ${collation}(?= |$)`), ""),
    )
    .join("");
}
