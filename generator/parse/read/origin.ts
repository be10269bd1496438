/** The file that is being read, and what every part of the reader asks of it. */
import { ts } from "@ts-morph/common";
import { maxDepth, type Place } from "../syntax.ts";

export interface Origin {
  readonly source: ts.SourceFile;
  readonly text: string;
}

/** Ends the reading of a file whose expressions nest deeper than `maxDepth`. */
export class TooDeep extends Error {
  readonly start: number;
  readonly end: number;

  constructor({ start, end }: Place) {
    super("nested too deeply");
    this.start = start;
    this.end = end;
  }
}

export function checkDepth(origin: Origin, node: ts.Node, depth: number): void {
  if (depth > maxDepth) throw new TooDeep(place(origin, node));
}

export function place(origin: Origin, node: ts.Node): Place {
  return { start: node.getStart(origin.source), end: node.end };
}

export function textOf(origin: Origin, node: ts.Node): string {
  return origin.text.slice(node.getStart(origin.source), node.end);
}

export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  return node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}

/** The text of the doc comment right before a node, without its stars; `*\/` in it stands for what would end it. */
export function docOf(origin: Origin, node: ts.Node): string | undefined {
  const { text } = origin;
  if (!text.slice(node.pos, node.getStart(origin.source)).includes("/**")) return undefined;
  const comments = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  const doc = comments.findLast(({ pos, end }) => text.startsWith("/**", pos) && end - pos > "/***/".length);
  if (!doc) return undefined;
  const lines = text.slice(doc.pos + "/**".length, doc.end - "*/".length).split(/\r?\n/);
  const bare = lines.map((line, index) => (index === 0 ? line : line.replace(/^\s*\* ?/, "")).trimEnd());
  return bare.join("\n").trim().replaceAll("*\\/", "*/") || undefined;
}
