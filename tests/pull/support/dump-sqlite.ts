/** A SQLite database as its pragmas tell it, and what only the kept texts tell as tokens. */

import type { Raw } from "../../support/raw.ts";

/** Lines of structure. Names of constraints count where the author gave them; derived names are ignored by `derived`. */
export async function dumpSqlite(raw: Raw): Promise<readonly string[]> {
  const lines: string[] = [];
  const tables = await raw.rows(
    "select l.name, l.type, l.wr, l.strict, s.sql from pragma_table_list l join sqlite_schema s on s.name = l.name where l.schema = 'main' and l.type <> 'shadow' and l.name not glob 'sqlite_*'",
  );
  for (const row of tables) {
    const [name, type, withoutRowid, strict, sql] = row.map(String);
    const own = `${type} ${name}`;
    lines.push(`${own}: without rowid ${withoutRowid}, strict ${strict}`);
    if (type === "virtual") lines.push(`${own}: ${tokens(sql ?? "").join(" ")}`);
    if (type === "view") lines.push(`${own}: ${viewBody(sql ?? "").join(" ")}`);
    const columns = await raw.rows(`select * from pragma_table_xinfo(${literal(name ?? "")})`).catch((error) => {
      // A view that no longer works has no columns to tell.
      if (type !== "view") throw error;
      return [];
    });
    for (const [at, column, declared, notNull, value, key, hidden] of columns) {
      const required =
        type === "table" ? `not null ${isRequired(columns, String(column), withoutRowid === "1", notNull)}` : "";
      const typed = type === "table" ? spaced(String(declared)) : "";
      lines.push(
        `${own} column ${at} ${column}: ${typed} ${required} default ${value === null ? "none" : unbracketed(tokens(asString(String(value)))).join(" ")} key ${key} hidden ${hidden}`,
      );
    }
    if (type !== "table") continue;
    lines.push(...(await keys(raw, own, name ?? "")), ...texts(own, sql ?? ""));
  }
  for (const [name, sql] of await raw.rows("select name, sql from sqlite_schema where type = 'trigger'")) {
    lines.push(`trigger ${name}: ${tokens(String(sql)).join(" ")}`);
  }
  return lines;
}

/** A default in double quotes is a string: https://www.sqlite.org/lang_createtable.html#dfltval */
function asString(value: string): string {
  const name = /^"((?:[^"]|"")*)"$/.exec(value)?.[1];
  return name === undefined ? value : literal(name.replaceAll('""', '"'));
}

/** A rowid under a name and the key of a table without rowids hold no NULL, whether they say so or not. */
function isRequired(
  columns: readonly (readonly unknown[])[],
  name: string,
  withoutRowid: boolean,
  notNull: unknown,
): string {
  const keys = columns.filter((column) => String(column[5]) !== "0");
  const [only, ...more] = keys;
  const isRowid = more.length === 0 && String(only?.[1]) === name && /^integer$/i.test(String(only?.[2]));
  const isKey = withoutRowid && keys.some((column) => String(column[1]) === name);
  return isRowid || isKey ? "1" : String(notNull);
}

async function keys(raw: Raw, own: string, table: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const foreign = await raw.rows(
    `select id, seq, "table", "from", coalesce("to", ''), on_update, on_delete, match from pragma_foreign_key_list(${literal(table)}) order by id, seq`,
  );
  const parents = new Map<string, string[]>();
  for (const [id, , parent, from, to, onUpdate, onDelete, match] of foreign) {
    const key = `${id}`;
    const target = to === "" ? await keyColumn(raw, String(parent), parents.get(key)?.length ?? 0) : to;
    parents.set(key, [
      ...(parents.get(key) ?? []),
      `${from} → ${parent}.${target} ${onUpdate} ${onDelete} ${match}`.toLowerCase(),
    ]);
  }
  for (const parts of parents.values()) lines.push(`${own} foreign key ${parts.join("; ")}`);
  const indexes = await raw.rows(
    `select l.name, l."unique", l.origin, l.partial, s.sql from pragma_index_list(${literal(table)}) l left join sqlite_schema s on s.name = l.name`,
  );
  for (const [name, unique, origin, partial, sql] of indexes) {
    const parts = await raw.rows(
      `select coalesce(name, 'expression'), "desc", coll, key from pragma_index_xinfo(${literal(String(name))}) where key = 1`,
    );
    const title = origin === "c" ? name : origin;
    const written = origin === "c" ? tokens(String(sql)) : [];
    const open = written.indexOf("(");
    const ordered = definitions(written).map((key) => keyText(key));
    const where = written.slice(open + bracketed(written, open).length + 2);
    lines.push(
      `${own} index ${title}: unique ${unique} partial ${partial} ${parts
        .map((part) => part.join(" "))
        .join(", ")
        .toLowerCase()} (${ordered.join(", ")}) ${unbracketed(where.slice(1)).join(" ")}`,
    );
  }
  return lines;
}

/** A key without brackets around the whole; ASC says nothing. */
function keyText(key: readonly string[]): string {
  const last = key.at(-1);
  const isOrdered = last === "asc" || last === "desc";
  return [...unbracketed(isOrdered ? key.slice(0, -1) : key), ...(last === "desc" ? ["desc"] : [])].join(" ");
}

async function keyColumn(raw: Raw, parent: string, at: number): Promise<unknown> {
  const rows = await raw.rows(`select name from pragma_table_xinfo(${literal(parent)}) where pk = ${at + 1}`);
  return rows[0]?.[0] ?? "?";
}

/** Checks, generated columns, collations, AUTOINCREMENT, conflict clauses and when keys are checked, which no pragma tells. */
function texts(own: string, sql: string): readonly string[] {
  const words = tokens(sql);
  const lines: string[] = [];
  for (const [at, word] of words.entries()) {
    const opens = words[at + 1] === "(";
    if (word === "check" && opens) lines.push(`${own} check ${unbracketed(bracketed(words, at + 1)).join(" ")}`);
    if (word === "as" && opens) lines.push(`${own} generated ${unbracketed(bracketed(words, at + 1)).join(" ")}`);
    if (word === "autoincrement") lines.push(`${own} autoincrement`);
    if (word === "conflict") lines.push(`${own} on conflict ${words[at + 1]}`);
    if (word === "deferrable" && words[at - 1] !== "not") {
      lines.push(
        `${own} ${words[at + 1] === "initially" && words[at + 2] === "deferred" ? "deferred" : "immediate"} key`,
      );
    }
  }
  for (const part of definitions(words)) {
    const at = part.indexOf("collate");
    const before = part.slice(0, at);
    const isOutside = before.filter((word) => word === "(").length === before.filter((word) => word === ")").length;
    if (at > 0 && isOutside && part[at + 1] !== "binary")
      lines.push(`${own} column ${part[0]} collate ${part[at + 1]}`);
  }
  return lines;
}

/** Names that an author gave to constraints of a table. */
export function constraintNames(sql: string): readonly string[] {
  const words = tokens(sql);
  return words.flatMap((word, at) => (word === "constraint" ? [words[at + 1] ?? ""] : []));
}

/** What stands between the commas of a CREATE TABLE. */
function definitions(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const word of words.slice(words.indexOf("(") + 1)) {
    if (word === "(") depth += 1;
    if (word === ")") depth -= 1;
    if (depth < 0) break;
    if (word === "," && depth === 0) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

function bracketed(words: readonly string[], open: number): readonly string[] {
  let depth = 0;
  for (let at = open; at < words.length; at += 1) {
    if (words[at] === "(") depth += 1;
    if (words[at] === ")") depth -= 1;
    if (depth === 0) return words.slice(open + 1, at);
  }
  return words.slice(open);
}

/** Brackets around the whole say nothing. */
function unbracketed(words: readonly string[]): readonly string[] {
  let left = words;
  while (left[0] === "(" && bracketed(left, 0).length === left.length - 2) left = left.slice(1, -1);
  return left;
}

/** What a view shows, without its name and its columns', which a pragma tells. */
function viewBody(sql: string): readonly string[] {
  const words = tokens(sql);
  let depth = 0;
  const at = words.findIndex((word) => {
    if (word === "(") depth += 1;
    if (word === ")") depth -= 1;
    return word === "as" && depth === 0;
  });
  return words.slice(at + 1);
}

/** Without comments, white space and the quotes of names; words in small letters, strings as they are. */
export function tokens(sql: string): readonly string[] {
  const pattern =
    /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|[\p{L}\p{N}_$.]+|<>|!=|<=|>=|==|\|\||->>|->|<<|>>|\S/gu;
  return [...sql.matchAll(pattern)].flatMap(([text]) => {
    if (text.startsWith("--") || text.startsWith("/*")) return [];
    if (text.startsWith("'")) return [text];
    if (/^["`[]/.test(text)) return [text.slice(1, -1).toLowerCase()];
    return text.includes(".") && !/^\d*\.\d*$/.test(text) ? text.toLowerCase().split(/(\.)/) : [text.toLowerCase()];
  });
}

const spaced = (type: string) =>
  type
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ ?([(),]) ?/g, "$1")
    .trim();

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
