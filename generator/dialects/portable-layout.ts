/** White space between the tokens of portable SQL: single spaces in an expression, a clause per line in a view. */
import type { Expression, ExpressionPart } from "../catalog/catalog.ts";
import { joined } from "./expression.ts";
import type { Token } from "./portable-sql.ts";

const clauseStarts: ReadonlySet<string> = new Set([
  "SELECT",
  "FROM",
  "WHERE",
  "GROUP",
  "HAVING",
  "ORDER",
  "LIMIT",
  "UNION",
]);
const joinStarts: ReadonlySet<string> = new Set(["LEFT", "INNER", "CROSS", "JOIN"]);
const indent = "\n  ";

/** Tokens as one expression; `lines` breaks before each outer clause and column of a query. */
export function emit(tokens: readonly Token[], lines: boolean): Expression {
  const written: ExpressionPart[] = [];
  let depth = 0;
  let selecting = false;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before !== undefined) {
      const outer = lines && depth === 0;
      const broken = outer ? lineBreak(before, token, tokens[i - 2], selecting) : undefined;
      written.push(broken ?? space(before, token, tokens[i - 2]));
    }
    written.push(token.written);
    if (token.kind === "call" || token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (depth === 0 && token.kind === "word") {
      if (token.written === "SELECT") selecting = true;
      else if (token.written === "FROM") selecting = false;
    }
  });
  return joined(written);
}

function lineBreak(before: Token, token: Token, earlier: Token | undefined, selecting: boolean): string | undefined {
  const word = token.kind === "word" ? String(token.written) : "";
  const last = before.kind === "word" ? String(before.written) : "";
  if (clauseStarts.has(word)) return "\n";
  if (joinStarts.has(word) && !joinStarts.has(last) && last !== "OUTER") return "\n";
  if (selecting && before.kind === "comma") return indent;
  if (last === "SELECT" && word !== "DISTINCT") return indent;
  const isDistinctSelect = last === "DISTINCT" && earlier?.kind === "word" && earlier.written === "SELECT";
  return isDistinctSelect ? indent : undefined;
}

function space(before: Token, token: Token, earlier: Token | undefined): string {
  if (token.kind === "comma" || token.kind === "close" || token.kind === "dot") return "";
  if (before.kind === "open" || before.kind === "call" || before.kind === "dot") return "";
  // Two signs in a row would begin a comment.
  return isSign(before, earlier) && token.kind !== "operator" ? "" : " ";
}

/** A plus or minus that has nothing before it to be added to. */
function isSign({ kind, written }: Token, earlier: Token | undefined): boolean {
  if (kind !== "operator" || (written !== "-" && written !== "+")) return false;
  return earlier === undefined || ["word", "operator", "open", "call", "comma"].includes(earlier.kind);
}
