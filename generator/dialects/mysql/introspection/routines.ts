/** Reads triggers, functions and procedures whole: information_schema shows their texts with the escapes of strings undone. */
import type { Other, Routine } from "../../../catalog/catalog.ts";
import { type Cell, text } from "../../cells.ts";
import type { Query } from "../../dialect.ts";
import { pieces, quoteName } from "./printed.ts";
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
function ended(body: string): string {
  return body.trim().replace(/[;\s]+$/, "");
}

async function triggerBody(query: Query, name: string): Promise<string> {
  const [row] = await query(`show create trigger ${quoteName(name)}`);
  const parts = pieces(text(row?.[2]));
  const words = parts.map((part) => part.text.toLowerCase());
  const row_ = words.findIndex((word, at) => word === "row" && wordsBefore(words, at, 2).join(" ") === "each for");
  const order = wordsAfter(words, row_, 1)[0];
  const start = order === "follows" || order === "precedes" ? afterName(words, row_) : row_ + 1;
  return parts
    .slice(start)
    .map((part) => part.text)
    .join("");
}

function isSpace(word: string): boolean {
  return word.trim() === "" || word.startsWith("/*") || word.startsWith("--") || word.startsWith("#");
}

function wordsBefore(words: readonly string[], at: number, count: number): readonly string[] {
  return words
    .slice(0, at)
    .filter((word) => !isSpace(word))
    .reverse()
    .slice(0, count);
}

function wordsAfter(words: readonly string[], at: number, count: number): readonly string[] {
  return words
    .slice(at + 1)
    .filter((word) => !isSpace(word))
    .slice(0, count);
}

/** Behind FOLLOWS or PRECEDES and the name of the other trigger. */
function afterName(words: readonly string[], at: number): number {
  let left = 2;
  let place = at + 1;
  for (; left > 0 && place < words.length; place += 1) if (!isSpace(words[place] ?? "")) left -= 1;
  return place;
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
    else others.push({ kind: type, name, definition: create });
  }
  return { functions, others };
}

/** Who made a routine is not part of what it is. */
function withoutDefiner(create: string): string {
  return create.replace(/^CREATE DEFINER=`(?:[^`]|``)*`@`(?:[^`]|``)*` /, "CREATE ");
}
