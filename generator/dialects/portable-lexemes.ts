// biome-ignore-all lint/suspicious/noTemplateCurlyInString: hints show what an author writes
/** Reads portable SQL into its smallest parts: words, numbers, strings, symbols, and what stood in `${…}`. */
import type { ExpressionPart } from "../catalog/catalog.ts";
import type { SqlPart } from "../schema/schema.ts";
import type { Fault, PortableDialect, Scope } from "./portable-sql.ts";

/** What stood in `${…}`, written for the dialect. */
export function insert(
  part: Exclude<SqlPart, string>,
  dialect: PortableDialect,
  scope: Scope,
  faults: Fault[],
): ExpressionPart {
  if ("value" in part) return writeValue(part.value, dialect);
  const found = part.column === undefined ? scope.table(part) : scope.column(part);
  if (found !== undefined) return found;
  const name = part.column === undefined ? part.table : `${part.table}.${part.column}`;
  faults.push({ code: "C020", message: `\`${name}\` is not in the schema` });
  return "NULL";
}

function writeValue(value: string | number | boolean | null, dialect: PortableDialect): string {
  if (typeof value === "string") return dialect.literal(value);
  // A second minus would begin a comment.
  if (typeof value === "number" && value < 0) return `(${value})`;
  return value === null ? "NULL" : String(value).toUpperCase();
}

/** What was read: a token of the text, or something inserted. */
export type Lexeme =
  | { readonly kind: "word" | "number" | "string" | "symbol"; readonly text: string }
  | { readonly kind: "inserted"; readonly written: ExpressionPart };

const lexemes =
  /\s+|(?<string>'(?:[^']|'')*')|(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<word>[a-z_]\w*)|(?<symbol><<|>>|<=|>=|<>|!=|==|--|\|\||::|->>?|\/\*|\$\d*|[^\s\w'])/giy;

/** The whole text, part by part; a quote that is not closed ends its part. */
export function read(
  parts: readonly SqlPart[],
  dialect: PortableDialect,
  scope: Scope,
  faults: Fault[],
): readonly Lexeme[] {
  const found: Lexeme[] = [];
  for (const part of parts) {
    if (typeof part !== "string") {
      found.push({ kind: "inserted", written: insert(part, dialect, scope, faults) });
      continue;
    }
    lexemes.lastIndex = 0;
    while (lexemes.lastIndex < part.length) {
      const groups = lexemes.exec(part)?.groups;
      if (groups === undefined) {
        faults.push({
          code: "C022",
          message: "a quote is left open in this SQL",
          hint: "write a value as ${value}, which needs no quotes; ${…} cannot stand inside of them",
        });
        break;
      }
      const { string, number, word, symbol } = groups;
      if (string !== undefined) found.push({ kind: "string", text: string.slice(1, -1).replaceAll("''", "'") });
      else if (number !== undefined) found.push({ kind: "number", text: number });
      else if (word !== undefined) found.push({ kind: "word", text: word });
      else if (symbol !== undefined) found.push({ kind: "symbol", text: symbol });
    }
  }
  return found;
}

/** `as name` and `name as (` bring a name in; it is written as it was first spelled. */
export function aliasesOf(read: readonly Lexeme[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const word = (i: number) => {
    const lexeme = read[i];
    return lexeme?.kind === "word" ? lexeme.text : undefined;
  };
  read.forEach((_, i) => {
    if (word(i)?.toLowerCase() !== "as") return;
    const [before, after] = [word(i - 1), word(i + 1)];
    const opens = read[i + 1];
    const name = opens?.kind === "symbol" && opens.text === "(" ? before : after;
    if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  });
  return names;
}
