/** Expressions of the static subset; all others become `unsupported`, with words for what they are. */
import { ts } from "@ts-morph/common";
import type { Expression, Item, Parameter, Property } from "../syntax.ts";
import { checkDepth, hasModifier, type Origin, place } from "./origin.ts";
import { expressionName } from "./refused.ts";
import { readTypeArgument } from "./type.ts";

const writeIt = "a schema is read and never run: write the value itself";

export function readExpression(origin: Origin, node: ts.Expression, depth = 0): Expression {
  checkDepth(origin, node, depth);
  const inner = unwrapped(node);
  const start = inner.getStart(origin.source);
  const { end } = inner;
  const next = depth + 1;
  if (ts.isIdentifier(inner)) return { kind: "name", start, end, name: inner.text };
  if (ts.isCallExpression(inner)) return readCall(origin, inner, next);
  if (ts.isPropertyAccessExpression(inner)) return readMember(origin, inner, next);
  if (ts.isStringLiteral(inner)) return { kind: "string", start, end, value: inner.text };
  if (ts.isNoSubstitutionTemplateLiteral(inner)) return { kind: "string", start, end, value: inner.text };
  if (ts.isNumericLiteral(inner)) return { kind: "number", start, end, value: Number(inner.text) };
  if (ts.isBigIntLiteral(inner))
    return { kind: "bigint", start, end, digits: BigInt(inner.text.slice(0, -1)).toString() };
  if (ts.isObjectLiteralExpression(inner)) return readObject(origin, inner, next);
  if (ts.isArrayLiteralExpression(inner))
    return { kind: "array", start, end, items: inner.elements.map((element) => readItem(origin, element, next)) };
  if (ts.isTemplateExpression(inner)) return readTemplate(origin, inner, { start, end }, undefined, next);
  if (ts.isTaggedTemplateExpression(inner)) {
    const tag = readExpression(origin, inner.tag, next);
    return readTemplate(origin, inner.template, { start, end }, tag, next);
  }
  if (ts.isArrowFunction(inner)) return readArrow(origin, inner, next);
  if (ts.isElementAccessExpression(inner) && !inner.questionDotToken) {
    const object = readExpression(origin, inner.expression, next);
    return { kind: "element", start, end, object, index: readExpression(origin, inner.argumentExpression, next) };
  }
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.MinusToken)
    return { kind: "negative", start, end, operand: readExpression(origin, inner.operand, next) };
  return readKeyword(origin, inner);
}

/** What stands inside brackets, `as`, `satisfies`, `<const>` and `!`, which mean nothing when the source is read. */
function unwrapped(node: ts.Expression): ts.Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isTypeAssertionExpression(inner) ||
    ts.isNonNullExpression(inner)
  )
    inner = inner.expression;
  return inner;
}

function readKeyword(origin: Origin, node: ts.Expression): Expression {
  const at = place(origin, node);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return { kind: "boolean", ...at, value: true };
    case ts.SyntaxKind.FalseKeyword:
      return { kind: "boolean", ...at, value: false };
    case ts.SyntaxKind.NullKeyword:
      return { kind: "null", ...at };
    case ts.SyntaxKind.ThisKeyword:
      return { kind: "this", ...at };
    default:
      return { kind: "unsupported", ...at, what: expressionName(node), hint: writeIt };
  }
}

function readCall(origin: Origin, node: ts.CallExpression, depth: number): Expression {
  const at = place(origin, node);
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { kind: "unsupported", ...at, what: "a dynamic import", hint: "import it at the top of the file" };
  if (node.questionDotToken)
    return { kind: "unsupported", ...at, what: "an optional call", hint: "call it with `(…)`" };
  return {
    kind: "call",
    ...at,
    callee: readExpression(origin, node.expression, depth),
    ...(node.typeArguments && { types: node.typeArguments.map((type) => readTypeArgument(origin, type)) }),
    arguments: node.arguments.map((argument) => readItem(origin, argument, depth)),
  };
}

function readMember(origin: Origin, node: ts.PropertyAccessExpression, depth: number): Expression {
  const at = place(origin, node);
  if (node.questionDotToken) return { kind: "unsupported", ...at, what: "an optional chain", hint: "use `.`" };
  const object = readExpression(origin, node.expression, depth);
  return { kind: "member", ...at, object, name: node.name.text, at: node.name.getStart(origin.source) };
}

function readItem(origin: Origin, node: ts.Expression, depth: number): Item {
  if (ts.isSpreadElement(node)) return { spread: true, value: readExpression(origin, node.expression, depth) };
  if (ts.isOmittedExpression(node))
    return { value: { kind: "unsupported", ...place(origin, node), what: "a hole in an array", hint: writeIt } };
  return { value: readExpression(origin, node, depth) };
}

function readObject(origin: Origin, node: ts.ObjectLiteralExpression, depth: number): Expression {
  const properties = node.properties.map((property): Property => {
    if (ts.isSpreadAssignment(property)) return { value: readExpression(origin, property.expression, depth) };
    const at = place(origin, property.name);
    if (ts.isShorthandPropertyAssignment(property)) {
      const name = property.name.text;
      return { name, place: at, value: { kind: "name", ...at, name } };
    }
    if (!ts.isPropertyAssignment(property)) {
      const what = ts.isMethodDeclaration(property) ? "a method" : "a getter or setter";
      return { value: { kind: "unsupported", ...at, what, hint: writeIt } };
    }
    if (ts.isComputedPropertyName(property.name))
      return { value: { kind: "unsupported", ...at, what: "a computed key", hint: "write the key itself" } };
    return { name: property.name.text, place: at, value: readExpression(origin, property.initializer, depth) };
  });
  return { kind: "object", ...place(origin, node), properties };
}

function readTemplate(
  origin: Origin,
  node: ts.TemplateLiteral,
  at: { readonly start: number; readonly end: number },
  tag: Expression | undefined,
  depth: number,
): Expression {
  const tagged = tag && { tag };
  if (ts.isNoSubstitutionTemplateLiteral(node))
    return { kind: "template", ...at, ...tagged, texts: [node.text], values: [] };
  const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  const values = node.templateSpans.map(({ expression }) => readExpression(origin, expression, depth));
  return { kind: "template", ...at, ...tagged, texts, values };
}

function readArrow(origin: Origin, node: ts.ArrowFunction, depth: number): Expression {
  const at = place(origin, node);
  if (hasModifier(node, ts.SyntaxKind.AsyncKeyword))
    return { kind: "unsupported", ...at, what: "an async function", hint: "a recipe is a plain arrow function" };
  const parameters: Parameter[] = [];
  for (const parameter of node.parameters) {
    const read = readParameter(origin, parameter, depth);
    if (!read) {
      const what = "this kind of parameter";
      return { kind: "unsupported", ...place(origin, parameter), what, hint: "a recipe's parameters are names" };
    }
    parameters.push(read);
  }
  return { kind: "arrow", ...at, parameters, body: readBody(origin, node.body, depth) };
}

function readBody(origin: Origin, body: ts.ConciseBody, depth: number): Expression {
  if (!ts.isBlock(body)) return readExpression(origin, body, depth);
  const [only, ...others] = body.statements;
  if (only && others.length === 0 && ts.isReturnStatement(only) && only.expression)
    return readExpression(origin, only.expression, depth);
  const what = "a function that does more than return an expression";
  return { kind: "unsupported", ...place(origin, body), what, hint: "write `(…) => expression`" };
}

/** Undefined for patterns within patterns and the like. */
function readParameter(origin: Origin, node: ts.ParameterDeclaration, depth: number): Parameter | undefined {
  const base = {
    ...(node.initializer && { default: readExpression(origin, node.initializer, depth) }),
    ...(node.dotDotDotToken && { rest: true as const }),
  };
  if (ts.isIdentifier(node.name)) return { name: node.name.text, ...base };
  if (!ts.isObjectBindingPattern(node.name)) return undefined;
  const pick = [];
  for (const element of node.name.elements) {
    const { name, propertyName, initializer, dotDotDotToken } = element;
    if (!ts.isIdentifier(name) || dotDotDotToken || (propertyName && !ts.isIdentifier(propertyName))) return undefined;
    pick.push({
      key: (propertyName ?? name).text,
      name: name.text,
      place: place(origin, propertyName ?? name),
      ...(initializer && { default: readExpression(origin, initializer, depth) }),
    });
  }
  return { pick, ...base };
}
