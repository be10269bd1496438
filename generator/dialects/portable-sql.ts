// biome-ignore-all lint/suspicious/noTemplateCurlyInString: hints show what an author writes
/** Portable SQL: the author's `sql` text is read token by token, and each token written as the dialect spells it. */
import type { Expression, ExpressionPart } from "../catalog/catalog.ts";
import type { DialectName, Sql, SqlPart } from "../schema/schema.ts";
import { joined } from "./expression.ts";
import { emit } from "./portable-layout.ts";
import { aliasesOf, insert, type Lexeme, read } from "./portable-lexemes.ts";
import { aggregates, isKeyword, selectKeywords, standardFunctions } from "./portable-words.ts";

/** Where an expression stands decides what it may say. */
export type Setting = "check" | "default" | "generated" | "index" | "predicate" | "view" | "rows";

/** A function as a dialect spells it: what stands for `name(`, for each comma and for `)`. */
export interface Spelled {
  readonly arguments: readonly [least: number, most: number];
  readonly open: string;
  readonly comma?: string;
  readonly close?: string;
}

export type Functions = { readonly [name in PortableFunction]: Spelled };
export type PortableFunction = keyof typeof standardFunctions | "length" | "concat" | "now";

/** What the translation needs to know of a dialect. */
export interface PortableDialect {
  readonly name: DialectName;
  /** As a sentence names it: `MySQL`. */
  readonly title: string;
  quote(name: string): string;
  literal(value: string): string;
  readonly functions: Functions;
  /** `LIKE` and its pattern, a string literal's value, so that case counts. */
  like(pattern: string): readonly [operator: string, pattern: string];
  /** A check must be true or false by its type: a column of 0 and 1 or a CASE is refused. */
  readonly typedChecks?: boolean;
}

/** Finds what `${…}` names; undefined where the schema has no such thing. */
export interface Scope {
  column(part: {
    readonly column: string;
    readonly table: string;
    readonly alias?: string;
  }): ExpressionPart | undefined;
  table(part: { readonly table: string; readonly alias?: string }): ExpressionPart | undefined;
}

export interface Fault {
  readonly code: "C020" | "C022";
  readonly message: string;
  readonly hint?: string;
}

export interface Translation {
  readonly expression: Expression;
  readonly faults: readonly Fault[];
}

const useVariants = "write it once for each dialect: variants({ sqlite: sql`…`, postgres: sql`…`, … })";

/** Writes the author's SQL in the dialect. With faults, the expression is as much of it as could be read. */
export function translate(sql: Sql, setting: Setting, dialect: PortableDialect, scope: Scope): Translation {
  return sql.kind === "portable"
    ? translatePortable(sql.parts, setting, dialect, scope)
    : copyVariant(sql.variants[dialect.name], dialect, scope);
}

/** A variant is the author's own text: only what stands in `${…}` is written for it. */
function copyVariant(parts: readonly SqlPart[] | undefined, dialect: PortableDialect, scope: Scope): Translation {
  if (parts === undefined) {
    const fault = {
      code: "C022",
      message: `this SQL has no variant for ${dialect.title}`,
      hint: `add ${dialect.name}: sql\`…\` to the variants`,
    } as const;
    return { expression: ["NULL"], faults: [fault] };
  }
  return copyText(parts, dialect, scope);
}

/** Text as it stands, without the white space around the whole; identifiers and values of `${…}` written for the dialect. */
export function copyText(parts: readonly SqlPart[], dialect: PortableDialect, scope: Scope): Translation {
  const faults: Fault[] = [];
  const last = parts.length - 1;
  const written = parts.map((part, i): ExpressionPart => {
    if (typeof part !== "string") return insert(part, dialect, scope, faults);
    const text = i === 0 ? part.trimStart() : part;
    return i === last ? text.trimEnd() : text;
  });
  return { expression: joined(written), faults };
}

/** A piece of output and what it is, which decides the white space around it. */
export interface Token {
  readonly kind: "word" | "value" | "alias" | "call" | "open" | "close" | "comma" | "dot" | "operator";
  readonly written: ExpressionPart;
}

/** An open bracket: a call's commas and close are written as its function has them. */
interface Frame {
  readonly call?: { readonly name: string; readonly spelled: Spelled };
  commas: number;
  readonly start: number;
}

function translatePortable(
  parts: readonly SqlPart[],
  setting: Setting,
  dialect: PortableDialect,
  scope: Scope,
): Translation {
  const faults: Fault[] = [];
  const lexed = read(parts, dialect, scope, faults);
  const aliases = aliasesOf(lexed);
  const tokens: Token[] = [];
  const frames: Frame[] = [];
  const say = (message: string, hint: string = useVariants) => void faults.push({ code: "C022", message, hint });
  for (let i = 0; i < lexed.length; i += 1) {
    const lexeme = lexed[i];
    if (lexeme === undefined) break;
    if (lexeme.kind === "inserted") tokens.push({ kind: "value", written: lexeme.written });
    else if (lexeme.kind === "number") tokens.push({ kind: "value", written: lexeme.text });
    else if (lexeme.kind === "string") tokens.push({ kind: "value", written: dialect.literal(lexeme.text) });
    else if (lexeme.kind === "symbol") symbol(lexeme.text, tokens, frames, say);
    else i += word(lexeme.text, lexed, i, { setting, dialect, aliases, tokens, frames, say });
  }
  if (frames.length > 0) say("a bracket is left open in this SQL", "close it with `)`");
  if (tokens.length === 0) say("this SQL is empty", "write an expression");
  const expression = emit(tokens, setting === "view");
  const untyped = setting === "check" && dialect.typedChecks && !isLogical(tokens);
  return { expression: untyped ? joined(["(", ...expression, ") IS NOT FALSE"]) : expression, faults };
}

const logicalWords: ReadonlySet<unknown> = new Set([
  "AND",
  "OR",
  "NOT",
  "IS",
  "IN",
  "BETWEEN",
  "LIKE",
  "TRUE",
  "FALSE",
]);
const comparisons: ReadonlySet<unknown> = new Set(["=", "<>", "<", "<=", ">", ">="]);

/** Whether something outside of brackets, calls and CASE makes a truth value of the whole. */
function isLogical(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.some(({ kind, written }) => {
    if (kind === "open" || kind === "call" || written === "CASE") depth += 1;
    if (kind === "close" || written === "END") depth -= 1;
    return (
      depth === 0 && (kind === "word" ? logicalWords.has(written) : kind === "operator" && comparisons.has(written))
    );
  });
}

type Say = (message: string, hint?: string) => void;

const portableSymbols: ReadonlySet<string> = new Set(["=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "%"]);

const unportable: { readonly [symbol: string]: readonly [message: string, hint?: string] } = {
  "/": ["`/` divides whole numbers differently from dialect to dialect"],
  "==": ["`==` compares in SQLite only", "write `=`"],
  "||": ["`||` joins text in some dialects and means `or` in MySQL", "use concat(a, b)"],
  "--": ["a comment cannot stand in portable SQL", "write it as a TypeScript comment"],
  "/*": ["a comment cannot stand in portable SQL", "write it as a TypeScript comment"],
  "::": ["`::` casts in PostgreSQL only"],
  '"': ["a quoted name is not portable", "name columns as ${this.column}, so that they are quoted for each dialect"],
  "`": ["a quoted name is not portable", "name columns as ${this.column}, so that they are quoted for each dialect"],
  "?": ["a placeholder has no value here", "write the value itself, or ${value}"],
  ";": ["one expression is wanted, without a `;`", "remove the `;`"],
};

function symbol(text: string, tokens: Token[], frames: Frame[], say: Say): void {
  switch (text) {
    case "(":
      frames.push({ commas: 0, start: tokens.length + 1 });
      tokens.push({ kind: "open", written: "(" });
      return;
    case ")": {
      const frame = frames.pop();
      if (frame === undefined) say("a bracket is closed that was not opened", "remove the `)`");
      else if (frame.call !== undefined) checkArguments(frame, tokens, say);
      tokens.push({ kind: "close", written: frame?.call?.spelled.close ?? ")" });
      return;
    }
    case ",": {
      const frame = frames.at(-1);
      if (frame !== undefined) frame.commas += 1;
      tokens.push({ kind: "comma", written: frame?.call?.spelled.comma ?? "," });
      return;
    }
    case ".":
      tokens.push({ kind: "dot", written: "." });
      return;
    case "!=":
      tokens.push({ kind: "operator", written: "<>" });
      return;
    default:
      if (portableSymbols.has(text)) tokens.push({ kind: "operator", written: text });
      else say(...(unportable[text] ?? ([`\`${text}\` is not portable SQL`] as const)));
  }
}

function checkArguments({ call, commas, start }: Frame, tokens: readonly Token[], say: Say): void {
  if (call === undefined) return;
  const given = tokens.length === start ? 0 : commas + 1;
  const [least, most] = call.spelled.arguments;
  if (given >= least && given <= most) return;
  const wanted =
    least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
  say(`\`${call.name}\` takes ${wanted} argument${wanted === "1" ? "" : "s"}, and has ${given}`, useVariants);
}

interface Words {
  readonly setting: Setting;
  readonly dialect: PortableDialect;
  readonly aliases: ReadonlyMap<string, string>;
  readonly tokens: Token[];
  readonly frames: Frame[];
  readonly say: Say;
}

/** Reads one word, and answers how many of the following lexemes it took with it. */
function word(text: string, lexed: readonly Lexeme[], at: number, words: Words): number {
  const { dialect, tokens, frames, say, aliases, setting } = words;
  const name = text.toLowerCase();
  const next = lexed[at + 1];
  if (isFunction(name) && next?.kind === "symbol" && next.text === "(") {
    forbidden(name, setting, say);
    const spelled = dialect.functions[name];
    tokens.push({ kind: "call", written: spelled.open });
    frames.push({ call: { name, spelled }, commas: 0, start: tokens.length });
    return 1;
  }
  const alias = aliases.get(name);
  if (alias !== undefined) {
    tokens.push({ kind: "alias", written: dialect.quote(alias) });
    return 0;
  }
  if (name === "like") return like(next, words);
  if (name === "is") checkIs(lexed, at, say);
  if (selectKeywords.has(name) && setting !== "view" && setting !== "rows") {
    say(
      `\`${text}\` reads other rows, which ${settings[setting]} cannot do`,
      "move it into a view or into the application",
    );
  } else if (!isKeyword(name)) unknownWord(text, say);
  tokens.push({ kind: "word", written: text.toUpperCase() });
  return 0;
}

function isFunction(name: string): name is PortableFunction {
  return Object.hasOwn(standardFunctions, name) || name === "length" || name === "concat" || name === "now";
}

const settings: { readonly [S in Setting]: string } = {
  check: "a check",
  default: "a default",
  generated: "a generated column",
  index: "an index",
  predicate: "an index's condition",
  view: "a view",
  rows: "an expression over existing rows",
};

/** What is not the same each time cannot be kept in a row or an index. */
function forbidden(name: PortableFunction, setting: Setting, say: Say): void {
  const kept = setting === "check" || setting === "generated" || setting === "index" || setting === "predicate";
  if (name === "now" && kept) {
    say(`\`now()\` changes with time, which ${settings[setting]} cannot`, "compare with the time in the application");
  }
  if (aggregates.has(name) && setting !== "view" && setting !== "rows") {
    say(`\`${name}\` counts over many rows, which ${settings[setting]} cannot do`, "move it into a view");
  }
}

const moreHelpful: { readonly [word: string]: string } = {
  char_length: "use length, which counts characters on every engine",
  character_length: "use length, which counts characters on every engine",
  current_timestamp: "use now()",
  ifnull: "use coalesce",
  isnull: "use `is null`",
  substring: "use substr",
};

function unknownWord(text: string, say: Say): void {
  say(
    `\`${text}\` is not portable SQL`,
    moreHelpful[text.toLowerCase()] ?? `name a column as \${this.column}; otherwise ${useVariants}`,
  );
}

/** PostgreSQL's IS takes nothing else, and MySQL has no IS DISTINCT FROM. */
function checkIs(lexed: readonly Lexeme[], at: number, say: Say): void {
  const wordAt = (i: number) => {
    const lexeme = lexed[i];
    return lexeme?.kind === "word" ? lexeme.text.toLowerCase() : "";
  };
  const told = wordAt(wordAt(at + 1) === "not" ? at + 2 : at + 1);
  if (!["null", "true", "false"].includes(told)) {
    say(
      "portable SQL has `is` only before `null`, `true` and `false`",
      "compare with =, and allow for null with coalesce or `is null`",
    );
  }
}

/** LIKE ignores case in SQLite and knows escapes in MySQL: with a literal pattern all can be made to mean the same. */
function like(pattern: Lexeme | undefined, { dialect, tokens, say }: Words): number {
  if (pattern?.kind !== "string" || pattern.text.includes("\\")) {
    say("`like` means the same everywhere only with a literal pattern that has no backslash");
    return 0;
  }
  const [operator, text] = dialect.like(pattern.text);
  tokens.push({ kind: "word", written: operator }, { kind: "value", written: dialect.literal(text) });
  return 1;
}
