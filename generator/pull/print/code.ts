/** Pieces of TypeScript source: literals, objects, SQL templates, and chains of calls that fit the line. */
import type { PerDialect, Sql, SqlPart } from "../../schema/schema.ts";

export const lineWidth = 120;

/** A string in double quotes. */
export function quoted(value: string): string {
  const written = JSON.stringify(value);
  // Fewer escapes, as a formatter would have it.
  return value.includes('"') && !value.includes("'") && !/[\\\n\r\t\u2028\u2029]/.test(value) && !hasControls(value)
    ? `'${value}'`
    : written;
}

function hasControls(value: string): boolean {
  return [...value].some((character) => character < " ");
}

/** A key of an object literal. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

export type Entry = readonly [name: string, value: string | undefined];

/** `{ a: 1, b: "x" }` of the entries that have a value; undefined when none has. */
export function object(entries: readonly Entry[]): string | undefined {
  const given = entries.flatMap(([name, value]) => (value === undefined ? [] : [`${key(name)}: ${value}`]));
  return given.length === 0 ? undefined : `{ ${given.join(", ")} }`;
}

/** Arguments in brackets; absent ones at the end are left out. */
export function call(name: string, ...args: readonly (string | undefined)[]): string {
  return `${name}(${args.filter((arg) => arg !== undefined).join(", ")})`;
}

export function perDialect(texts: PerDialect<string>): string {
  return object(Object.entries(texts).map(([name, value]): Entry => [name, quoted(value)])) ?? "{}";
}

/** How a part that is no text stands in `${…}`. */
export type Inserted = (part: Exclude<SqlPart, string>) => string;

/** A `sql` template. Line ends stay as they are, but for a carriage return, which source text does not keep. */
export function template(parts: readonly SqlPart[], inserted: Inserted): string {
  const text = parts.map((part) => (typeof part === "string" ? escaped(part) : `\${${inserted(part)}}`));
  return `sql\`${text.join("")}\``;
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${").replaceAll("\r", "\\r");
}

export function sqlCode(sql: Sql, inserted: Inserted): string {
  if (sql.kind === "portable") return template(sql.parts, inserted);
  const texts = Object.entries(sql.variants).map(([name, parts]): Entry => [name, template(parts, inserted)]);
  return call("variants", object(texts));
}

/** What `${…}` holds where columns are members of the class itself. */
export const ownColumn: Inserted = (part) => {
  if ("value" in part) return JSON.stringify(part.value);
  return part.column === undefined ? part.table : `this.${part.column}`;
};

/** `  name = head.method().method();`, broken before each method where it does not fit. */
export function member(name: string, head: string, methods: readonly string[]): string {
  const line = `  ${name} = ${head}${methods.join("")};`;
  if (fits(line) || methods.length === 0) return fits(line) ? line : broken(`  ${name} = `, head, ";");
  const first = broken(`  ${name} = `, head, "");
  return [first, ...methods.map((method) => broken("    ", method, ""))].join("\n").concat(";");
}

const fits = (line: string) => line.includes("\n") || line.length <= lineWidth;

/** A call whose arguments stand on a line each, where they do not fit one. */
export function broken(start: string, text: string, end: string): string {
  const line = start + text + end;
  const open = text.indexOf("(");
  if (fits(line) || open < 0 || !text.endsWith(")")) return line;
  const args = splitArguments(text.slice(open + 1, -1));
  if (args.length < 2) return line;
  const indent = " ".repeat(start.length - start.trimStart().length);
  return [`${start}${text.slice(0, open + 1)}`, ...args.map((arg) => `${indent}  ${arg},`), `${indent})${end}`].join(
    "\n",
  );
}

/** At commas outside of brackets, strings and templates. */
function splitArguments(text: string): readonly string[] {
  const args = [""];
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === "\\") {
        args[args.length - 1] += character + text.charAt(at + 1);
        at += 1;
        continue;
      }
      if (character === quote) quote = "";
    } else if (`"'\``.includes(character)) quote = character;
    else if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    if (character === "," && depth === 0 && quote === "") args.push("");
    else args[args.length - 1] += character;
  }
  return args.map((arg) => arg.trim()).filter((arg) => arg !== "");
}

/** A doc comment; what would end it is kept from doing so, since the compiler reads it back. */
export function docComment(text: string | undefined, indent: string): readonly string[] {
  if (text === undefined) return [];
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  const [first = ""] = lines;
  if (lines.length === 1 && `${indent}/** ${first} */`.length <= lineWidth) return [`${indent}/** ${first} */`];
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

/** Line comments, cut to what fits on a line each; nothing in them can end one. */
export function lineComment(text: string, indent: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `${indent}// ${line}`.trimEnd());
}
