/** Expressions of a Catalog: written down in a dialect, and taken apart where a lowering needs it. */
import type { Expression, ExpressionPart, Named } from "../catalog/catalog.ts";

export type Quote = (name: string) => string;

/** `"namespace"."name"`, or the name alone. */
export function writeName(quote: Quote, { name, namespace }: Named): string {
  return namespace === undefined ? quote(name) : `${quote(namespace)}.${quote(name)}`;
}

/** The expression as SQL text: every identifier quoted, text as it stands. */
export function writeExpression(quote: Quote, expression: Expression): string {
  return expression.map((part) => writePart(quote, part)).join("");
}

function writePart(quote: Quote, part: ExpressionPart): string {
  if (typeof part === "string") return part;
  if (part.column !== undefined) {
    const owner = part.alias ?? part.table;
    return owner === undefined ? quote(part.column) : `${quote(owner)}.${quote(part.column)}`;
  }
  const { table, namespace, alias } = part;
  const name = writeName(quote, { name: table, ...(namespace === undefined ? {} : { namespace }) });
  return alias === undefined ? name : `${name} AS ${quote(alias)}`;
}

/** A template of SQL around parts: strings and parts inserted become one flat expression. */
export function expression(
  texts: TemplateStringsArray,
  ...inserted: readonly (Expression | ExpressionPart)[]
): Expression {
  return joined(texts.flatMap((text, i) => [text, ...partsOf(inserted[i])]));
}

function partsOf(inserted: Expression | ExpressionPart | undefined): Expression {
  if (inserted === undefined) return [];
  return isParts(inserted) ? inserted : [inserted];
}

function isParts(inserted: Expression | ExpressionPart): inserted is Expression {
  return Array.isArray(inserted);
}

/** The same expression with neighbouring texts in one part and no empty ones, so that equal SQL is equal data. */
export function joined(parts: Expression): Expression {
  const whole: ExpressionPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === "string" && typeof last === "string") whole[whole.length - 1] = last + part;
    else if (part !== "") whole.push(part);
  }
  return whole;
}

/** Expressions with a text between each two. */
export function joinedBy(between: string, expressions: readonly Expression[]): Expression {
  return joined(expressions.flatMap((each, i) => (i === 0 ? each : [between, ...each])));
}

/** Puts another expression where a column of the owning table stands; undefined leaves the column. */
export function substitute(of: Expression, value: (column: string) => Expression | undefined): Expression {
  return joined(
    of.flatMap((part): Expression => {
      const isOwn = typeof part === "object" && part.column !== undefined && part.alias === undefined;
      return (isOwn ? value(part.column) : undefined) ?? [part];
    }),
  );
}

/** The column, if the expression is one plain column and nothing else. */
export function plainColumn(of: Expression): string | undefined {
  const [part, ...others] = of;
  return typeof part === "object" && part.column !== undefined && others.length === 0 ? part.column : undefined;
}
