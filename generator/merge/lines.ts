/** Merges two branches' versions of one SQL text by its lines. */
import type { Expression, ExpressionPart } from "../catalog/catalog.ts";
import { same } from "../catalog/identity.ts";

type Line = readonly ExpressionPart[];

/**
 * Their text without the lines that ours took away, and with those that ours added, each behind the line that it follows in ours.
 * Undefined where the lines around a change of ours are not in their text.
 */
export function mergeLines(base: Expression, ours: Expression, theirs: Expression): Expression | undefined {
  const [before, here] = [linesOf(base), linesOf(ours)];
  const merged = [...linesOf(theirs)];
  const find = (lines: readonly Line[], line: Line) => lines.findIndex((each) => same(each, line));
  for (const gone of before.filter((line) => find(here, line) < 0)) {
    const at = find(merged, gone);
    if (at < 0) return undefined;
    merged.splice(at, 1);
  }
  for (const [i, added] of here.entries()) {
    if (find(before, added) >= 0 || find(merged, added) >= 0) continue;
    const previous = here[i - 1];
    const at = previous === undefined ? -1 : find(merged, previous);
    if (previous !== undefined && at < 0) return undefined;
    merged.splice(at + 1, 0, added);
  }
  return merged.flatMap((line, i) => (i === 0 ? line : ["\n", ...line])).reduce<readonly ExpressionPart[]>(joined, []);
}

function linesOf(expression: Expression): readonly Line[] {
  const lines: ExpressionPart[][] = [[]];
  for (const part of expression) {
    if (typeof part !== "string") {
      lines.at(-1)?.push(part);
      continue;
    }
    for (const [i, piece] of part.split("\n").entries()) {
      if (i > 0) lines.push([]);
      if (piece !== "") lines.at(-1)?.push(piece);
    }
  }
  return lines;
}

/** Neighbouring texts are one, as the projection writes them. */
function joined(parts: readonly ExpressionPart[], part: ExpressionPart): readonly ExpressionPart[] {
  const last = parts.at(-1);
  return typeof last === "string" && typeof part === "string" ? [...parts.slice(0, -1), last + part] : [...parts, part];
}
