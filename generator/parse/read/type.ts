/** Type arguments: their text, and the names in it that are declared elsewhere. */
import { ts } from "@ts-morph/common";
import type { TypeArgument, TypeName } from "../syntax.ts";
import { checkDepth, type Origin, place, textOf } from "./origin.ts";

export function readTypeArgument(origin: Origin, type: ts.TypeNode): TypeArgument {
  const own = new Set<string>();
  const names: TypeName[] = [];
  const start = type.getStart(origin.source);
  /** An offset into the text, whose line ends are LF. */
  const within = (offset: number): number => origin.text.slice(start, offset).replaceAll("\r\n", "\n").length;
  const name = (node: ts.Node, path: readonly string[]): TypeName => ({
    start: within(node.getStart(origin.source)),
    end: within(node.end),
    path,
  });
  const visit = (node: ts.Node, depth: number): void => {
    checkDepth(origin, node, depth);
    if (ts.isTypeParameterDeclaration(node)) own.add(node.name.text);
    if (ts.isTypeReferenceNode(node)) names.push(name(node.typeName, entityPath(node.typeName)));
    if (ts.isTypeQueryNode(node)) names.push({ ...name(node.exprName, entityPath(node.exprName)), value: true });
    if (ts.isImportTypeNode(node)) names.push({ ...name(node, ["import"]), value: true });
    ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(type, 0);
  return {
    ...place(origin, type),
    text: textOf(origin, type).replaceAll("\r\n", "\n"),
    names: names.filter(({ path, value }) => value || path[0] === undefined || !own.has(path[0])),
  };
}

function entityPath(name: ts.EntityName | ts.ImportTypeNode): readonly string[] {
  const path: string[] = [];
  let rest: ts.EntityName | ts.ImportTypeNode = name;
  while (ts.isQualifiedName(rest)) {
    path.unshift(rest.right.text);
    rest = rest.left;
  }
  path.unshift(ts.isIdentifier(rest) ? rest.text : "import");
  return path;
}
