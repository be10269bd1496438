/** Splits SQLite's SQL text into tokens, and writes tokens down again in one canonical way. */
import { fold } from "./names.ts";

export interface Token {
  /** `quoted` is a name in any of SQLite's three quotes; `string` stands in single quotes, which SQLite also takes for a name. */
  readonly kind: "word" | "quoted" | "string" | "literal" | "symbol";
  /** As written. */
  readonly text: string;
  /** Without quotes, for a name or a string; as written otherwise. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What ends a quoted token, by its first character: https://www.sqlite.org/lang_keywords.html */
const closing: Readonly<Record<string, string>> = { "'": "'", '"': '"', "`": "`", "[": "]" };

const space = /[ \t\n\f\r]+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const word = /[A-Za-z_\u0080-\u{10ffff}][A-Za-z0-9_$\u0080-\u{10ffff}]*/uy;
const literal =
  /[xX]'[0-9A-Fa-f]*'|0[xX][0-9A-Fa-f_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?|[?:@$][A-Za-z0-9_$]*/y;
const symbol = /->>|->|\|\||<<|>>|<=|>=|==|!=|<>|[\s\S]/y;

/** The tokens of a text that SQLite accepted; comments and white space are left out. */
export function tokenize(sql: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    const skipped = match(space, sql, at);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    const token = quoted(sql, at) ?? plain(sql, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function quoted(sql: string, start: number): Token | undefined {
  const open = sql.charAt(start);
  const close = closing[open];
  if (close === undefined) return undefined;
  let value = "";
  let at = start + 1;
  for (; at < sql.length; at += 1) {
    const character = sql.charAt(at);
    if (character !== close) value += character;
    // A doubled quote stands for one; brackets cannot be escaped.
    else if (close !== "]" && sql.charAt(at + 1) === close) {
      value += close;
      at += 1;
    } else break;
  }
  const end = Math.min(at + 1, sql.length);
  return { kind: open === "'" ? "string" : "quoted", text: sql.slice(start, end), value, start, end };
}

function plain(sql: string, start: number): Token {
  for (const [kind, pattern] of [
    ["literal", literal],
    ["word", word],
  ] as const) {
    const text = match(pattern, sql, start);
    if (text !== undefined) return { kind, text, value: text, start, end: start + text.length };
  }
  const text = match(symbol, sql, start) ?? "";
  return { kind: "symbol", text, value: text, start, end: start + text.length };
}

function match(pattern: RegExp, sql: string, at: number): string | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(sql)?.[0];
  return found === "" ? undefined : found;
}

/** Whether the token is this keyword, outside quotes. */
export function isKeyword(token: Token | undefined, keyword: string): boolean {
  return token?.kind === "word" && token.text.toUpperCase() === keyword;
}

/** Whether the token is this bracket, comma or operator. */
export function isSymbol(token: Token | undefined, text: string): boolean {
  return token?.kind === "symbol" && token.text === text;
}

/**
 * The text of an expression without comments, with single spaces, and with names quoted in double quotes where they are quoted: what
 * differs otherwise between two texts of the same tokens means nothing to SQLite.
 */
export function writeTokens(tokens: readonly Token[]): string {
  let text = "";
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before !== undefined && apart(before, token, tokens[index - 2])) text += " ";
    text += token.kind === "quoted" ? `"${token.value.replaceAll('"', '""')}"` : token.text;
  }
  return text;
}

/**
 * A word in double quotes that is no column of the table is a string to SQLite, in its shell and in older drivers:
 * https://www.sqlite.org/quirks.html#double_quoted_string_literals_are_accepted. `columns` are in small letters.
 */
export function withStrings(tokens: readonly Token[], columns: ReadonlySet<string> | undefined): readonly Token[] {
  if (columns === undefined) return tokens;
  return tokens.map((token, index): Token => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isName =
      columns.has(fold(token.value)) ||
      /^(?:rowid|oid|_rowid_)$/i.test(token.value) ||
      isSymbol(before, ".") ||
      isSymbol(after, ".") ||
      isSymbol(after, "(") ||
      isKeyword(before, "COLLATE") ||
      isKeyword(before, "AS");
    if (token.kind !== "quoted" || !token.text.startsWith('"') || isName) return token;
    return { ...token, kind: "string", text: `'${token.value.replaceAll("'", "''")}'` };
  });
}

/** Words that are followed by a bracket without being a function's name. */
const beforeBracket = new Set(
  `ALL AND AS BETWEEN BY CASE DISTINCT ELSE EXCEPT EXISTS FROM GLOB HAVING IN INTERSECT IS JOIN LIKE LIMIT MATCH NOT ON OR
  REGEXP SELECT THEN UNION USING VALUES WHEN WHERE`.split(/\s+/),
);

function apart(before: Token, token: Token, earlier: Token | undefined): boolean {
  if (isSymbol(before, "(") || isSymbol(before, ".") || isSymbol(token, ".")) return false;
  if (isSymbol(token, ")") || isSymbol(token, ",")) return false;
  if (isSymbol(token, "(")) return !isName(before);
  // Two minus signs would begin a comment.
  if (isSign(before)) return isOperand(earlier) || isSign(token);
  return true;
}

function isName(token: Token): boolean {
  return token.kind === "quoted" || (token.kind === "word" && !beforeBracket.has(token.text.toUpperCase()));
}

function isSign(token: Token): boolean {
  return token.kind === "symbol" && /^[-+~]$/.test(token.text);
}

/** Whether a sign after this token takes away, and does not turn a number negative. */
function isOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "word") return !beforeBracket.has(token.text.toUpperCase());
  return token.kind !== "symbol" || token.text === ")";
}
