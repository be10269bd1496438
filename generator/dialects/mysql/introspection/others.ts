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
      definition: text(definition),
      sql: { create, drop: `DROP EVENT ${quoteName(name)}` },
    });
  }
  return found;
}
