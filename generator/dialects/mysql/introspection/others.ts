/** Reads partitions and events, each by its own SHOW CREATE, since information_schema shows them in pieces. */
import type { Other } from "../../../catalog/catalog.ts";
import { type Cell, optional, text } from "../../cells.ts";
import type { Query } from "../../dialect.ts";
import { quoteName } from "../quote.ts";
import * as queries from "./queries.ts";
import { ended, withoutDefiner } from "./routines.ts";

/** From the rows of the query for relations: how the partitioned ones among them are cut, and what only MariaDB has. */
export async function readPartitions(query: Query, relations: readonly (readonly Cell[])[]): Promise<readonly Other[]> {
  const found: Other[] = [];
  for (const [nameCell, typeCell, , , options] of relations) {
    if (typeCell === "SEQUENCE") found.push(await sequence(query, text(nameCell)));
    if (typeCell === "SYSTEM VERSIONED") found.push(versioning(text(nameCell)));
    if (!/\bpartitioned\b/.test(optional(options) ?? "")) continue;
    const name = text(nameCell);
    const title = quoteName(name);
    const [row] = await query(`show create table ${title}`);
    const definition = partitionClause(text(row?.[1]));
    const alter = (how: string) => `ALTER TABLE ${title} ${how}`;
    const sql = { create: alter(definition), drop: alter("REMOVE PARTITIONING") };
    found.push({ kind: "partitioning of table", name, definition, usual: "none", sql });
  }
  return found;
}

/**
 * Of the rows of indexes by table: their comments, and the parsers of FULLTEXT indexes, which only SHOW CREATE TABLE tells
 * (https://dev.mysql.com/doc/refman/8.4/en/fulltext-search-ngram.html). No statement changes either, so the index is made anew; in place, the server takes one of other
 * words for the same and does nothing (measured on 9.7).
 */
export async function readIndexClauses(
  query: Query,
  indexes: ReadonlyMap<string, readonly (readonly Cell[])[]>,
): Promise<readonly Other[]> {
  const found: Other[] = [];
  for (const [table, rows] of indexes) {
    const told = rows.filter(([, , position, , , , , , method, , comment]) => {
      return Number(position) === 1 && (text(method) === "FULLTEXT" || text(comment) !== "");
    });
    if (told.length === 0) continue;
    const [row] = await query(`show create table ${quoteName(table)}`);
    const lines = text(row?.[1]).split("\n");
    for (const [, nameCell, , , , , , , , , comment] of told) {
      const name = text(nameCell);
      const isPrimary = name === "PRIMARY";
      const title = isPrimary ? "PRIMARY KEY" : `INDEX ${quoteName(name)}`;
      const own = isPrimary ? "PRIMARY KEY (" : `KEY ${quoteName(name)} (`;
      const line =
        lines
          .find((each) => indexLine.test(each) && each.includes(own))
          ?.trim()
          .replace(/,$/, "") ?? "";
      const again = (index: string) => `ALTER TABLE ${quoteName(table)} DROP ${title}, ADD ${index}, ALGORITHM=COPY`;
      const clause = (kind: string, definition: string, usual: string, words: RegExp): Other => ({
        kind,
        name,
        table,
        definition,
        usual,
        sql: { create: again(line), drop: again(line.replace(words, "")) },
      });
      if (text(comment) !== "") found.push(clause("comment of index", text(comment), "none", indexComment));
      const parser = indexParser.exec(line)?.[1];
      if (parser !== undefined) found.push(clause("parser of index", parser, "the built-in one", indexParser));
    }
  }
  return found;
}

const indexLine = /^ {2}(?:PRIMARY |(?:UNIQUE |FULLTEXT |SPATIAL )?KEY `)/;
const indexComment = / COMMENT '(?:[^'\\]|''|\\.)*'/;
const indexParser = /(?: \/\*!\d+)? WITH PARSER `?(\w+)`?(?: \*\/)?/;

/** https://mariadb.com/kb/en/create-sequence/ */
async function sequence(query: Query, name: string): Promise<Other> {
  const title = quoteName(name);
  const [row] = await query(`show create sequence ${title}`);
  const create = text(row?.[1]);
  const sql = { create, drop: `DROP SEQUENCE ${title}`, beforeTables: true, called: true };
  return { kind: "sequence", name, definition: create, sql };
}

/** https://mariadb.com/kb/en/system-versioned-tables/ */
function versioning(name: string): Other {
  const alter = (how: string) => `ALTER TABLE ${quoteName(name)} ${how} SYSTEM VERSIONING`;
  return {
    kind: "system versioning of table",
    name,
    definition: "on",
    usual: "off",
    sql: { create: alter("ADD"), drop: alter("DROP") },
  };
}

/** MySQL hides it from other servers in a comment; the engine of each partition is that of the table. */
function partitionClause(create: string): string {
  const at = create.search(/(?:\/\*!\d+ )? ?PARTITION BY/);
  return create
    .slice(at)
    .replace(/^\s*\/\*!\d+ /, "")
    .replace(/\s*\*\/\s*$/, "")
    .replace(/ ENGINE = \w+/g, "")
    .trim();
}

export async function readEvents(query: Query): Promise<readonly Other[]> {
  const found: Other[] = [];
  for (const [nameCell, definition] of await query(queries.events)) {
    const name = text(nameCell);
    const [row] = await query(`show create event ${quoteName(name)}`);
    const create = ended(withoutDefiner(text(row?.[3])));
    found.push({
      kind: "event",
      name,
      definition: ended(text(definition)),
      sql: { create, drop: `DROP EVENT ${quoteName(name)}` },
    });
  }
  return found;
}
