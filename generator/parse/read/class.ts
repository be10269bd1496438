/** Classes: their members with initializers, doc comments, and what a table's class may not have. */
import { ts } from "@ts-morph/common";
import type { ClassDeclaration, Member, Refused } from "../syntax.ts";
import { readExpression } from "./expression.ts";
import { docOf, hasModifier, type Origin, place } from "./origin.ts";

export function readClass(
  origin: Origin,
  node: ts.ClassDeclaration,
  name: ts.Identifier,
  exported: boolean,
): ClassDeclaration {
  const members: Member[] = [];
  const refused: Refused[] = decorators(origin, node);
  for (const element of node.members) {
    refused.push(...decorators(origin, element));
    const why = refusal(element);
    if (why) refused.push({ ...place(origin, element.name ?? element), why: "form", ...why });
    else if (ts.isPropertyDeclaration(element)) members.push(readMember(origin, element));
  }
  const heritage = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const doc = docOf(origin, node);
  return {
    kind: "class",
    name: name.text,
    place: place(origin, name),
    exported,
    ...(hasModifier(node, ts.SyntaxKind.DefaultKeyword) && { isDefault: true as const }),
    abstract: hasModifier(node, ts.SyntaxKind.AbstractKeyword),
    ...(heritage && { extends: readExpression(origin, heritage.expression) }),
    ...(doc !== undefined && { doc }),
    members,
    refused,
  };
}

function readMember(origin: Origin, node: ts.PropertyDeclaration): Member {
  const doc = docOf(origin, node);
  return {
    name: ts.isComputedPropertyName(node.name) ? "" : node.name.text,
    place: place(origin, node.name),
    ...(hasModifier(node, ts.SyntaxKind.StaticKeyword) && { static: true as const }),
    ...(node.initializer && { value: readExpression(origin, node.initializer) }),
    ...(doc !== undefined && { doc }),
  };
}

function decorators(origin: Origin, node: ts.ClassDeclaration | ts.ClassElement): Refused[] {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).map((decorator) => ({
    ...place(origin, decorator),
    why: "form",
    what: "a decorator",
    hint: "a schema is read and never run: say it with the column's methods",
  }));
}

function refusal(element: ts.ClassElement): { readonly what: string; readonly hint: string } | undefined {
  const hint = "members of a table are columns, keys, indexes and checks";
  if (ts.isSemicolonClassElement(element)) return undefined;
  if (ts.isPropertyDeclaration(element)) {
    if (ts.isComputedPropertyName(element.name))
      return { what: "a computed member name", hint: "write the name itself" };
    if (ts.isPrivateIdentifier(element.name)) return { what: "a private member", hint: "write the name without `#`" };
    if (hasModifier(element, ts.SyntaxKind.DeclareKeyword)) return { what: "a `declare` member", hint };
    if (hasModifier(element, ts.SyntaxKind.AccessorKeyword)) return { what: "an accessor", hint };
    return undefined;
  }
  if (ts.isConstructorDeclaration(element)) return { what: "a constructor", hint };
  if (ts.isClassStaticBlockDeclaration(element)) return { what: "a static block", hint };
  if (ts.isAccessor(element)) return { what: "a getter or setter", hint };
  if (ts.isMethodDeclaration(element)) return { what: "a method", hint };
  return { what: "this member", hint };
}
