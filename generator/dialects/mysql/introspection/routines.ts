/** Reads triggers, functions and procedures whole: information_schema shows their texts with the escapes of strings undone. */
import type { Other, Routine } from "../../../catalog/catalog.ts";
import { type Cell, text } from "../../cells.ts";
import type { Query } from "../../dialect.ts";
import { quoteName } from "../quote.ts";
import { pieces } from "./printed.ts";
import * as queries from "./queries.ts";

export interface TriggerText {
  readonly table: string;
  readonly name: string;
  /** CREATE TRIGGER with quoted names, without a definer. */
  readonly create: string;
}

/**
 * From the rows of the query for triggers, which come in the order in which they fire. Those whose text holds a quote are asked
 * for one by one, since only then it may differ.
 */
export async function readTriggers(query: Query, rows: readonly (readonly Cell[])[]): Promise<readonly TriggerText[]> {
  const found: TriggerText[] = [];
  const previous = new Map<string, string>();
  for (const row of rows) {
    const [table, name, timing, event, statement] = row.map(text);
    if (table === undefined || name === undefined || statement === undefined) throw new Error("a trigger without text");
    const body = /['"\\]/.test(statement) ? await triggerBody(query, name) : statement;
    const moment = [timing, event, "ON", quoteName(table)].join(" ");
    const before = previous.get(moment);
    const order = before === undefined ? "" : ` FOLLOWS ${quoteName(before)}`;
    previous.set(moment, name);
    found.push({
      table,
      name,
      create: `CREATE TRIGGER ${quoteName(name)} ${moment} FOR EACH ROW${order} ${ended(body)}`,
    });
  }
  return found;
}

/** A body is one statement; what ended it in a script is not part of it. */
export function ended(body: string): string {
  return body.trim().replace(/[;\s]+$/, "");
}

/** What follows FOR EACH ROW and, where it stands there, FOLLOWS or PRECEDES and a name. */
async function triggerBody(query: Query, name: string): Promise<string> {
  const [row] = await query(`show create trigger ${quoteName(name)}`);
  const parts = pieces(text(row?.[2]));
  const said = [...parts.entries()].filter(([, part]) => !isSpace(part.text));
  const word = (at: number) => said[at]?.[1].text.toLowerCase();
  const head = said.findIndex((_, at) => word(at) === "for" && word(at + 1) === "each" && word(at + 2) === "row");
  const isOrdered = word(head + 3) === "follows" || word(head + 3) === "precedes";
  const [start] = said[head + (isOrdered ? 5 : 3)] ?? [parts.length];
  return parts
    .slice(start)
    .map((part) => part.text)
    .join("");
}

function isSpace(piece: string): boolean {
  return piece.trim() === "" || /^(?:\/\*|--|#)/.test(piece);
}

export interface Routines {
  readonly functions: readonly Routine[];
  /** Procedures. */
  readonly others: readonly Other[];
}

/** Reads all functions and procedures of the current database, each by its own SHOW CREATE. */
export async function readRoutines(query: Query): Promise<Routines> {
  const functions: Routine[] = [];
  const others: Other[] = [];
  for (const [nameCell, typeCell] of await query(queries.routines)) {
    const name = text(nameCell);
    const type = text(typeCell).toLowerCase();
    const supported = type === "function" || type === "procedure";
    const [row] = supported ? await query(`show create ${type} ${quoteName(name)}`) : [];
    const create = supported ? ended(withoutDefiner(text(row?.[2]))) : type;
    if (type === "function") functions.push({ name, arguments: "", create: [create] });
    else {
      const sql = { create, drop: `DROP PROCEDURE ${quoteName(name)}`, called: true };
      others.push({ kind: type, name, definition: create, ...(type === "procedure" ? { sql } : {}) });
    }
  }
  return { functions, others };
}

/** Who made a routine is not part of what it is. */
export function withoutDefiner(create: string): string {
  return create.replace(/^CREATE DEFINER=`(?:[^`]|``)*`@`(?:[^`]|``)*` /, "CREATE ");
}
