/** SQL as an engine prints it, cut into words: to find columns and tables in it, and to tell whether two texts say the same. */
import type { TextRules } from "./adoption.ts";

export interface Word {
  readonly kind: "name" | "string" | "number" | "symbol" | "comment";
  readonly text: string;
  /** Of a name: without its quotes. */
  readonly name: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Operators of several characters, which white space would take apart. */
const symbols = String.raw`::|:=|<=>|<->|->>|->|==|!~~\*|!~~|!~\*|!~|~~\*|~~|~\*|#>>|#>|@@|@>|<@|-\|-|&&|\|\||\?\||\?&|<<|>>|<>|!=|<=|>=`;

const patterns = new WeakMap<TextRules, RegExp>();

function patternOf(rules: TextRules): RegExp {
  const known = patterns.get(rules);
  if (known !== undefined) return known;
  const quote = rules.quote;
  const string = rules.backslashes
    ? String.raw`'(?:[^'\\]|''|\\[\s\S])*'`
    : String.raw`[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'`;
  const other = rules.otherQuotes ?? "";
  const made = new RegExp(
    String.raw`(?<comment>--[^\n]*|\/\*[\s\S]*?\*\/)|(?<dollar>\$(?<tag>\w*)\$[\s\S]*?\$\k<tag>\$)|(?<string>${string})|(?<quoted>${quote}(?:[^${quote}]|${quote}${quote})*${quote}${other})|(?<number>0[xX][\da-fA-F]+|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\.\d+)|(?<word>[\p{L}_@][\p{L}\p{N}_$@]*)|(?<symbol>${symbols}|\S)`,
    "gu",
  );
  patterns.set(rules, made);
  return made;
}

/** The words of a text, without the white space between them. */
export function wordsOf(sql: string, rules: TextRules): readonly Word[] {
  return [...sql.matchAll(patternOf(rules))].map((match): Word => {
    const [text] = match;
    const groups = match.groups ?? {};
    const at = { text, start: match.index, end: match.index + text.length };
    if (groups.quoted !== undefined) return { ...at, kind: "name", name: unquoted(text), quoted: true };
    if (groups.word !== undefined) return { ...at, kind: "name", name: text, quoted: false };
    const kind =
      groups.comment !== undefined
        ? "comment"
        : groups.number !== undefined
          ? "number"
          : groups.symbol !== undefined
            ? "symbol"
            : "string";
    return { ...at, kind, name: "", quoted: false };
  });
}

function unquoted(text: string): string {
  const [open = ""] = text;
  const close = open === "[" ? "]" : open;
  return text.slice(1, -1).replaceAll(close + close, close);
}

/** Whether two texts are the same words: white space, the quotes of a name and brackets around the whole say nothing. */
export function sameText(a: string, b: string, rules: TextRules): boolean {
  if (a === b) return true;
  const [left, right] = [bare(wordsOf(a, rules)), bare(wordsOf(b, rules))];
  return left.length === right.length && left.every((word, i) => sameWord(word, right[i], rules));
}

function sameWord(a: Word, b: Word | undefined, rules: TextRules): boolean {
  if (b === undefined || a.kind !== b.kind) return false;
  if (a.kind !== "name") return a.text === b.text;
  if (a.quoted && b.quoted && !rules.foldsNames) return a.name === b.name;
  if (!a.quoted && !b.quoted) return a.name.toLowerCase() === b.name.toLowerCase();
  if (a.quoted !== b.quoted && rules.isKeyword?.((a.quoted ? b : a).name)) return false;
  return rules.foldsNames ? a.name.toLowerCase() === b.name.toLowerCase() : a.name === b.name;
}

/** Without comments, and without brackets around all the rest. */
function bare(words: readonly Word[]): readonly Word[] {
  let left = words.filter(({ kind }) => kind !== "comment");
  while (enclosed(left)) left = left.slice(1, -1);
  return left;
}

function enclosed(words: readonly Word[]): boolean {
  if (words[0]?.text !== "(" || words.at(-1)?.text !== ")") return false;
  let depth = 0;
  return words.every(({ text }, place) => {
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    return depth > 0 || place === words.length - 1;
  });
}

/** The text without brackets around the whole of it. */
export function withoutBrackets(sql: string, rules: TextRules): string {
  const words = wordsOf(sql, rules);
  if (words.some(({ kind }) => kind === "comment")) return sql;
  const left = bare(words);
  const [first, last] = [left[0], left.at(-1)];
  return first === undefined || last === undefined ? sql : sql.slice(first.start, last.end);
}

/** Pieces of a text: as it stands, or the name that stands there. */
export type Piece = string | { readonly name: string };

/** The text with the given columns of its own table apart; what may be something else than the column stays text. */
export function columnsApart(sql: string, columns: ReadonlySet<string>, rules: TextRules): readonly Piece[] {
  const words = wordsOf(sql, rules);
  const known = new Map([...columns].map((name) => [folded(name, rules), name]));
  return pieces(sql, words, (word, place) => {
    const name = known.get(folded(word.name, rules));
    if (name === undefined || (!word.quoted && !mayBeColumn(word, name, rules))) return undefined;
    return isColumn(words, place) ? name : undefined;
  });
}

function mayBeColumn({ name }: Word, column: string, { quotesColumns, isKeyword }: TextRules): boolean {
  return !quotesColumns && name === column && isKeyword?.(name) !== true;
}

/** The text with the given tables apart, where they stand behind FROM, JOIN or INTO. */
export function tablesApart(sql: string, tables: ReadonlySet<string>, rules: TextRules): readonly Piece[] {
  const words = wordsOf(sql, rules);
  const known = new Map([...tables].map((name) => [folded(name, rules), name]));
  return pieces(sql, words, (word, place) => {
    const name = known.get(folded(word.name, rules));
    if (name === undefined || words[place + 1]?.text === "." || words[place + 1]?.text === "(") return undefined;
    let before = place - 1;
    while (words[before]?.text === "(") before -= 1;
    return /^(?:from|join)$/i.test(words[before]?.text ?? "") ? name : undefined;
  });
}

const folded = (name: string, { foldsNames }: TextRules) => (foldsNames ? name.toLowerCase() : name);

function pieces(
  sql: string,
  words: readonly Word[],
  nameAt: (word: Word, place: number) => string | undefined,
): readonly Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const [place, word] of words.entries()) {
    const name = word.kind === "name" ? nameAt(word, place) : undefined;
    if (name === undefined) continue;
    found.push(sql.slice(done, word.start), { name });
    done = word.end;
  }
  found.push(sql.slice(done));
  return found.filter((piece) => piece !== "");
}

/** Not a function, a type, an alias, a collation, a part of another name, or a word of syntax such as `extract(year from …)`. */
function isColumn(words: readonly Word[], place: number): boolean {
  const [before, word, after] = [words[place - 1], words[place], words[place + 1]];
  if (after?.text === "(" || after?.text === "." || after?.kind === "string") return false;
  if (before?.text === "." || before?.text === "::") return false;
  if (/^(?:as|collate|interval|type|cast)$/i.test(before?.text ?? "") && before?.quoted === false) return false;
  if (word?.quoted) return true;
  if (/^extract$/i.test(words[place - 2]?.text ?? "") && before?.text === "(") return false;
  return !isWithinType(words, place);
}

/** Types of several words: `::timestamp without time zone`, `::character varying`. */
function isWithinType(words: readonly Word[], place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 7); at -= 1) {
    const word = words[at];
    if (word?.text === "::")
      return place - at <= 2 || /^(?:character|bit|double|timestamp|time|interval)$/i.test(words[at + 1]?.text ?? "");
    if (word?.kind === "symbol" && word.text !== "(" && word.text !== ")") return false;
    if (/^(?:and|or|then|else|when|end|case|not|is|in)$/i.test(word?.text ?? "")) return false;
  }
  return false;
}
