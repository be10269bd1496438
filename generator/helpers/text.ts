/** Pieces of TypeScript text: string literals, property names, doc comments and wrapped lists, written without a formatter. */

/** The widest line that the writers make where the text can be broken. */
export const lineWidth = 120;

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

export function isIdentifier(name: string): boolean {
  return identifier.test(name);
}

/** What a string literal cannot hold as it is; a surrogate may be alone. */
const special = /[\\\p{Cc}\u2028\u2029\ufeff]|\p{Cs}/u;

/** A string literal in the quotes that need fewer escapes. */
export function stringLiteral(text: string): string {
  if (!special.test(text)) {
    if (!text.includes('"')) return `"${text}"`;
    if (!text.includes("'")) return `'${text}'`;
  }
  const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
  let literal = quote;
  for (const character of text) literal += character === quote ? `\\${quote}` : escaped(character);
  return literal + quote;
}

function escaped(character: string): string {
  if (character === "\\") return "\\\\";
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  // Control characters, line separators and lone surrogates have no safe form of their own in a source file.
  if (/[\p{Cc}\u2028\u2029\ufeff]|\p{Cs}/u.test(character)) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  }
  return character;
}

/** A string as an expression, broken at spaces into lines of bearable width that continue at `indent`. */
export function stringExpression(text: string, indent: string, width = lineWidth): readonly string[] {
  const room = Math.max(40, width - indent.length - 6);
  const lines: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const space = rest.lastIndexOf(" ", room);
    const cut = space > 0 ? space + 1 : rest.indexOf(" ", room) + 1;
    if (cut === 0) break;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  lines.push(rest);
  return lines.map(stringLiteral);
}

/** A property as an interface or an object literal declares it. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : stringLiteral(name);
}

/**
 * The same in an object literal that is evaluated, where a plain `__proto__` would set the prototype:
 * https://developer.mozilla.org/docs/Web/JavaScript/Reference/Operators/Object_initializer#prototype_setter
 */
export function valueKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyKey(name);
}

export function access(object: string, property: string): string {
  return isIdentifier(property) ? `${object}.${property}` : `${object}[${stringLiteral(property)}]`;
}

/** Text that a comment of one line holds as it is. */
const plainComment = /^[^\s*](?:[^\r\n*]*[^\s*])?$/;

/** A doc comment, or nothing without text. */
export function docComment(text: string | undefined, indent = ""): readonly string[] {
  if (text === undefined) return [];
  const room = lineWidth - indent.length - 7;
  if (text.length <= room && plainComment.test(text)) return [`${indent}/** ${text} */`];
  const lines = text
    .trim()
    .replaceAll("*/", "*\\/")
    .split(/\r?\n/)
    .flatMap((line) => wrapped(line, room));
  if (lines.length === 1 && lines[0] === "") return [];
  if (lines.length === 1) return [`${indent}/** ${lines[0]} */`];
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

/** Words of a line in lines of at most `room` characters. */
function wrapped(line: string, room: number): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > room) {
    const space = rest.lastIndexOf(" ", room);
    if (space <= 0) break;
    lines.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...lines, rest];
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.join(", ").replace(/, ([^,]*)$/, " and $1");
}

/** `head(a, b)tail` on one line, or an item a line where that would be too wide. */
export function declaredList(head: string, items: readonly string[], tail: string): readonly string[] {
  return list("", head, items, tail);
}

/** The same at an indent. */
export function list(indent: string, head: string, items: readonly string[], tail: string): readonly string[] {
  const separators = 2 * Math.max(0, items.length - 1);
  const length = items.reduce((sum, item) => sum + item.length, indent.length + head.length + separators + tail.length);
  if (length <= lineWidth || items.length === 0) return [`${indent}${head}${items.join(", ")}${tail}`];
  return [`${indent}${head.trimEnd()}`, ...items.map((item) => `${indent}  ${item},`), `${indent}${tail.trimStart()}`];
}

/** An identifier within a regular expression. */
export function escapePattern(name: string): string {
  return name.replaceAll("$", "\\$");
}

/** A name inside of a comment. */
export function oneLine(name: string): string {
  return name.replaceAll("*/", "*\\/").replace(/\s+/g, " ");
}
