/** The only SQL splitter: statements end at a `;` outside quotes, comments, dollar quotes, brackets and compound bodies. */
import type { DialectName } from "./driver.ts";
import { MigrationError } from "./errors.ts";
import { match } from "./sticky.ts";

/** How a dialect's text is told apart, as the runner's pinned session settings make the server read it. */
interface Syntax {
  /** `#` begins a comment, and `--` only before white space: https://dev.mysql.com/doc/refman/8.4/en/comments.html */
  readonly hashComments: boolean;
  /** https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-COMMENTS */
  readonly nestedComments: boolean;
  /** `$tag$ … $tag$`, and strings with backslash escapes as `E'…'`. */
  readonly dollarQuotes: boolean;
  /** A backslash in `'…'` and `"…"` escapes what follows: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */
  readonly backslashes: boolean;
  /** Names in backticks. */
  readonly backticks: boolean;
  /** Names in `[…]`: https://www.sqlite.org/lang_keywords.html */
  readonly bracketNames: boolean;
}

const mysqlSyntax = {
  hashComments: true,
  nestedComments: false,
  dollarQuotes: false,
  backslashes: true,
  backticks: true,
  bracketNames: false,
} as const satisfies Syntax;

const syntaxes = {
  sqlite: {
    hashComments: false,
    nestedComments: false,
    dollarQuotes: false,
    backslashes: false,
    backticks: true,
    bracketNames: true,
  },
  postgres: {
    hashComments: false,
    nestedComments: true,
    dollarQuotes: true,
    backslashes: false,
    backticks: false,
    bracketNames: false,
  },
  mysql: mysqlSyntax,
  mariadb: mysqlSyntax,
} as const satisfies Record<DialectName, Syntax>;

/**
 * The statements of a text, each without its `;` and without the comments and white space around it; what stands inside is
 * untouched. Throws a MigrationError that names the line where a quote, comment or body is opened and never closed.
 */
export function split(text: string, dialect: DialectName): readonly string[] {
  return splitPlaces(text, dialect).map(({ sql }) => sql);
}

/** A statement, and where in the text it begins and ends. */
export interface Placed {
  readonly sql: string;
  readonly start: number;
  readonly end: number;
}

/** The same with the place of each statement, for whoever reads the comments between them. */
export function splitPlaces(text: string, dialect: DialectName): readonly Placed[] {
  const syntax = syntaxes[dialect];
  const plain = plainTexts[dialect];
  const statements: Placed[] = [];
  /** Where the statement's first and last tokens stand; no comment is one. */
  let start = -1;
  let last = -1;
  let parentheses = 0;
  const body = new Body();
  const finish = () => {
    if (start !== -1) statements.push({ sql: text.slice(start, last), start, end: last });
    start = -1;
    body.reset();
  };
  for (let at = 0; at < text.length; ) {
    if (body.isSettled) {
      const end = match(plain, text, at);
      if (end !== undefined) {
        let filled = end;
        while (filled > at && isBlank(text.charCodeAt(filled - 1))) filled--;
        if (filled > at) last = filled;
        at = end;
        continue;
      }
    }
    const end = tokenEnd(text, at, syntax);
    const kind = kindOf(text, at, end, syntax);
    if (kind === "semicolon" && parentheses === 0 && !body.isOpen) finish();
    else if (kind !== "space" && kind !== "comment") {
      if (start === -1) start = at;
      last = end;
      if (kind === "open") parentheses++;
      else if (kind === "close") parentheses = Math.max(0, parentheses - 1);
      else body.read(text.slice(at, end));
    }
    at = end;
  }
  if (parentheses > 0 || body.isOpen)
    throw unclosed(text, start, parentheses > 0 ? "statement with an open (" : "body without END");
  finish();
  refuseDelimiter(statements);
  return statements;
}

/** One line that names a statement in a message. */
export function firstLine(statement: string): string {
  const [line = ""] = statement.split("\n", 1);
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

const word = /[\p{L}_\u0080-\uffff][\p{L}\p{N}_$\u0080-\uffff]*/uy;
const space = /\s+/y;
const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const number = /\d[\w.]*/y;

/**
 * What makes most of a statement and says nothing to the splitter: words, numbers, white space, operators, quoted texts without an
 * escape. The E of E'…' belongs to the string. Made once a dialect, since a run splits thousands of texts.
 */
function plainText({ backslashes, backticks }: Syntax): RegExp {
  const parts = [
    /[ \t\r\n!%&*+,.:<=>?@\\\]^{|}~]/,
    /(?![eE]')[A-Za-z_][\w$]*(?![\w$\u0080-\uffff])/,
    /\d[\w.]*/,
    ...(backslashes ? [/'[^'\\]*'(?!')/, /"[^"\\]*"(?!")/] : [/'[^'\\]*'/, /"[^"\\]*"/]),
    ...(backticks ? [/`[^`\\]*`/] : []),
  ];
  return new RegExp(`(?:${parts.map(({ source }) => source).join("|")})+`, "y");
}

const plainTexts = {
  sqlite: plainText(syntaxes.sqlite),
  postgres: plainText(syntaxes.postgres),
  mysql: plainText(syntaxes.mysql),
  mariadb: plainText(syntaxes.mariadb),
} as const satisfies Record<DialectName, RegExp>;

/** A space, tab, carriage return or line feed. */
function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

type TokenKind = "space" | "comment" | "semicolon" | "open" | "close" | "other";

function kindOf(text: string, at: number, end: number, syntax: Syntax): TokenKind {
  switch (text[at]) {
    case ";":
      return "semicolon";
    case "(":
      return "open";
    case ")":
      return "close";
    case "-":
      return end - at > 1 ? "comment" : "other";
    case "#":
      return syntax.hashComments ? "comment" : "other";
    case "/":
      // MySQL runs what stands in `/*! … */`, and PostgreSQL's pg_hint_plan reads `/*+ … */`.
      return end - at > 1 && !/^\/\*(?:M?!|\+)/.test(text.slice(at, at + 4)) ? "comment" : "other";
    default:
      return /\s/.test(text[at] ?? "") ? "space" : "other";
  }
}

/**
 * The end of the token that begins at `at`: a quoted text, a comment, a word, a number, white space; anything else is one
 * character.
 */
export function tokenAt(text: string, at: number, dialect: DialectName): number {
  return tokenEnd(text, at, syntaxes[dialect]);
}

function tokenEnd(text: string, at: number, syntax: Syntax): number {
  const character = text[at] ?? "";
  switch (character) {
    case "'":
      return syntax.backslashes ? escapedEnd(text, at) : closing(text, at, "'", "string");
    case '"':
      return syntax.backslashes ? escapedEnd(text, at) : closing(text, at, '"', "quoted name");
    case "`":
      return syntax.backticks ? closing(text, at, "`", "quoted name") : at + 1;
    case "[":
      return syntax.bracketNames ? closing(text, at, "]", "name in brackets") : at + 1;
    case "-":
      return text[at + 1] === "-" && (!syntax.hashComments || /^\s?$/.test(text[at + 2] ?? ""))
        ? lineEnd(text, at)
        : at + 1;
    case "#":
      return syntax.hashComments ? Math.max(at + 1, lineEnd(text, at)) : at + 1;
    case "/":
      return text[at + 1] === "*" ? commentEnd(text, at, syntax.nestedComments) : at + 1;
    case "$":
      return syntax.dollarQuotes ? dollarEnd(text, at) : at + 1;
    case "E":
    case "e":
      if (syntax.dollarQuotes && text[at + 1] === "'") return escapedEnd(text, at + 1);
  }
  return match(space, text, at) ?? match(word, text, at) ?? match(number, text, at) ?? at + 1;
}

/** A doubled quote inside reads as the end of one quoted text and the begin of the next, which comes to the same. */
function closing(text: string, at: number, quote: string, what: string): number {
  const end = text.indexOf(quote, at + 1);
  if (end === -1) throw unclosed(text, at, what);
  return end + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function commentEnd(text: string, at: number, nested: boolean): number {
  let depth = 1;
  for (let i = at + 2; i < text.length; i++) {
    if (text[i] === "*" && text[i + 1] === "/") {
      i++;
      if (--depth === 0) return i + 1;
    } else if (nested && text[i] === "/" && text[i + 1] === "*") {
      i++;
      depth++;
    }
  }
  throw unclosed(text, at, "comment");
}

function dollarEnd(text: string, at: number): number {
  const open = match(dollarTag, text, at);
  if (open === undefined) return at + 1;
  const tag = text.slice(at, open);
  const end = text.indexOf(tag, open);
  if (end === -1) throw unclosed(text, at, `text in ${tag}`);
  return end + tag.length;
}

/** Of a quoted text in which a backslash escapes the next character; what follows a doubled quote still belongs to it. */
function escapedEnd(text: string, at: number): number {
  const quote = text[at];
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) {
      if (text[i + 1] !== quote) return i + 1;
      i++;
    }
  }
  throw unclosed(text, at, "string");
}

function unclosed(text: string, at: number, what: string): MigrationError {
  const line = text.slice(0, at).split("\n").length;
  return new MigrationError(`the ${what} that begins on line ${line} is never closed`);
}

function refuseDelimiter(statements: readonly Placed[]): void {
  if (!statements.some(({ sql }) => /^delimiter\s/i.test(sql))) return;
  throw new MigrationError("DELIMITER is a command of the mysql client, not SQL", {
    hint: "leave it out: the bodies of triggers, functions and procedures are recognised without it",
  });
}

const compoundKinds = new Set(["TRIGGER", "FUNCTION", "PROCEDURE", "EVENT", "PACKAGE"]);
const plainKinds = new Set([
  "TABLE",
  "INDEX",
  "VIEW",
  "TYPE",
  "SCHEMA",
  "SEQUENCE",
  "DOMAIN",
  "EXTENSION",
  "RULE",
  "DATABASE",
]);
/** What may begin the body of a routine, or follow a `;` in it: a word there is a statement. */
const beforeStatement = new Set([";", "BEGIN", "ATOMIC", "THEN", "ELSE", "DO", "LOOP", "REPEAT", ":", "ROW"]);
/** Open a block wherever they stand; the others only where a statement can begin. */
const openers = new Set(["BEGIN", "CASE", "WHILE", "LOOP"]);
const statementOpeners = new Set(["IF", "REPEAT", "FOR"]);
const closable = new Set(["IF", "CASE", "WHILE", "LOOP", "REPEAT", "FOR"]);

/** Follows the words of one statement to know whether a compound body is open. */
class Body {
  #words: string[] = [];
  #decided = false;
  #compound = false;
  #depth = 0;
  #last = "";

  /** Whether no further word of the statement tells anything. */
  get isSettled(): boolean {
    return this.#decided && !this.#compound;
  }

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  reset(): void {
    this.#words = [];
    this.#decided = false;
    this.#compound = false;
    this.#depth = 0;
    this.#last = "";
  }

  read(token: string): void {
    const upper = token.length <= 12 ? token.toUpperCase() : token;
    if (!this.#compound) this.#readHead(upper);
    // A name after a dot (`NEW.end`) is no keyword.
    else if (this.#last !== ".") this.#readBody(upper);
    this.#last = upper;
  }

  /** The first word that says what a statement creates decides; what only stands before it (OR REPLACE, DEFINER) does not. */
  #readHead(upper: string): void {
    if (this.#decided) return;
    this.#words.push(upper);
    const [first, second, third] = this.#words;
    if (first === "CREATE" || first === "ALTER") {
      this.#compound = compoundKinds.has(upper);
      this.#decided = this.#compound || plainKinds.has(upper);
    } else if (first !== "BEGIN" || this.#words.length > 2) {
      this.#decided = true;
      this.#compound = first === "BEGIN" && second === "NOT" && third === "ATOMIC";
      this.#depth = this.#compound ? 1 : 0;
    }
  }

  #readBody(upper: string): void {
    if (this.#last === "END" && closable.has(upper)) return;
    if (upper === "END") this.#depth = Math.max(0, this.#depth - 1);
    else if (openers.has(upper)) this.#depth++;
    else if (statementOpeners.has(upper) && this.isStatementStart) this.#depth++;
  }

  get isStatementStart(): boolean {
    return beforeStatement.has(this.#last);
  }
}
