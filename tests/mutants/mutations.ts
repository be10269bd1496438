/** Makes mutants mechanically: every small change of a file's statements and expressions that a test should notice. */

import { ts } from "@ts-morph/common";

export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** What was done, in a few words. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All mutants of one source file, in the order of its text. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const waiting: ts.Node[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isInert(node)) continue;
    for (const { start, end, text, what } of changesOf(node, source)) {
      const { line } = tree.getLineAndCharacterOfPosition(start);
      found.push({ file, line: line + 1, what, start, end, text });
    }
    ts.forEachChild(node, (child) => void waiting.push(child));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1));
}

/** What is gone when the program runs, and names. */
function isInert(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly what: string;
}

const swapped: { readonly [operator: string]: string } = {
  "&&": "||",
  "||": "&&",
  "===": "!==",
  "!==": "===",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "+": "-",
  "-": "+",
};

/** Calls that a chain may lose and still be one. */
const removable = new Set([
  "filter",
  "toReversed",
  "sort",
  "toSorted",
  "slice",
  "trim",
  "toLowerCase",
  "replace",
  "replaceAll",
  "concat",
]);

function changesOf(node: ts.Node, source: string): readonly Change[] {
  const at = (part: ts.Node, text: string, what: string): Change => ({
    start: part.getStart(),
    end: part.getEnd(),
    text,
    what,
  });
  const said = (part: ts.Node) => short(source.slice(part.getStart(), part.getEnd()));
  const found: Change[] = [];
  if (
    ts.isExpressionStatement(node) ||
    ts.isIfStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isContinueStatement(node)
  ) {
    found.push(at(node, ";", `delete \`${said(node)}\``));
  }
  if (ts.isReturnStatement(node) && node.expression !== undefined && node.expression.getText() !== "undefined") {
    found.push(at(node, "return undefined as never;", `return nothing for \`${said(node)}\``));
  }
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
    found.push(at(node.expression, `!(${node.expression.getText()})`, `negate \`${said(node.expression)}\``));
  }
  if (ts.isConditionalExpression(node)) {
    const { whenTrue, whenFalse } = node;
    const text = `${whenFalse.getText()} : ${whenTrue.getText()}`;
    found.push({
      start: whenTrue.getStart(),
      end: whenFalse.getEnd(),
      text,
      what: `swap the branches of \`${said(node)}\``,
    });
  }
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.getText();
    const other = swapped[operator];
    if (other !== undefined)
      found.push(at(node.operatorToken, other, `${operator} becomes ${other} in \`${said(node)}\``));
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    found.push(at(node, node.operand.getText(), `drop the ! of \`${said(node)}\``));
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) found.push(at(node, "false", "true becomes false"));
  if (node.kind === ts.SyntaxKind.FalseKeyword) found.push(at(node, "true", "false becomes true"));
  if (ts.isNumericLiteral(node))
    found.push(at(node, String(Number(node.text) + 1), `${node.text} becomes ${Number(node.text) + 1}`));
  if (ts.isArrayLiteralExpression(node)) {
    for (const element of node.elements) found.push(withoutItem(node.elements, element, `drop \`${said(element)}\``));
  }
  if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties.filter(ts.isSpreadAssignment)) {
      found.push(withoutItem(node.properties, property, `drop \`${said(property)}\``));
    }
  }
  if (ts.isCaseClause(node)) found.push(at(node, "", `delete \`${said(node)}\``));
  found.push(...textChanges(node, source), ...chainChanges(node));
  return found;
}

function withoutItem(items: ts.NodeArray<ts.Node>, item: ts.Node, what: string): Change {
  const next = items[items.indexOf(item) + 1];
  return { start: item.getStart(), end: next === undefined ? item.getEnd() : next.getStart(), text: "", what };
}

function textChanges(node: ts.Node, source: string): readonly Change[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (isName || node.text === "" || ts.isExternalModuleReference(node.parent)) return [];
    const [open, close] = ts.isStringLiteral(node) ? ['"', '"'] : ["`", "`"];
    return [
      { start: node.getStart(), end: node.getEnd(), text: `${open}${close}`, what: `empty ${short(node.getText())}` },
    ];
  }
  const isChunk = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  if (!isChunk || node.text === "") return [];
  const start = node.getStart() + 1;
  const end = node.getEnd() - (ts.isTemplateTail(node) ? 1 : 2);
  return [{ start, end, text: "", what: `empty \`${short(source.slice(start, end))}\` in a template` }];
}

function chainChanges(node: ts.Node): readonly Change[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  if (!removable.has(name.text)) return [];
  return [{ start: expression.getEnd(), end: node.getEnd(), text: "", what: `drop .${name.text}(…)` }];
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
