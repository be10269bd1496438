/** Names what a schema may not contain, in the author's words. */
import { ts } from "@ts-morph/common";
import type { Refused } from "../syntax.ts";
import { hasModifier, type Origin, place } from "./origin.ts";

const neverRun = "a schema is read and never run: it declares tables, views and constants only";

const statementNames: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.IfStatement]: "an `if` statement",
  [ts.SyntaxKind.ForStatement]: "a loop",
  [ts.SyntaxKind.ForInStatement]: "a loop",
  [ts.SyntaxKind.ForOfStatement]: "a loop",
  [ts.SyntaxKind.WhileStatement]: "a loop",
  [ts.SyntaxKind.DoStatement]: "a loop",
  [ts.SyntaxKind.SwitchStatement]: "a `switch` statement",
  [ts.SyntaxKind.TryStatement]: "a `try` statement",
  [ts.SyntaxKind.ThrowStatement]: "a `throw` statement",
  [ts.SyntaxKind.Block]: "a block",
  [ts.SyntaxKind.LabeledStatement]: "a labelled statement",
  [ts.SyntaxKind.DebuggerStatement]: "a `debugger` statement",
};

/** Undefined for what does nothing: types, ambient declarations, empty statements. */
export function refusedStatement(origin: Origin, statement: ts.Statement): Refused | undefined {
  const at = place(origin, statement);
  if (ts.isEmptyStatement(statement) || hasModifier(statement, ts.SyntaxKind.DeclareKeyword)) return undefined;
  if (ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)) return undefined;
  if (ts.isFunctionDeclaration(statement)) {
    const { name } = statement;
    return {
      ...(name ? place(origin, name) : at),
      why: "form",
      what: "a function declaration",
      hint: `write a recipe as an arrow function: \`const ${name?.text ?? "recipe"} = (…) => …\``,
      ...(name && { names: [name.text] }),
    };
  }
  if (ts.isEnumDeclaration(statement)) {
    return {
      ...place(origin, statement.name),
      why: "form",
      what: "an `enum`",
      hint: 'a closed set of values is `oneOf("…", "…")`',
      names: [statement.name.text],
    };
  }
  if (ts.isModuleDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return {
      ...place(origin, statement.name ?? statement),
      why: "form",
      what: "a namespace",
      hint: "use a file of its own",
    };
  }
  if (ts.isExportAssignment(statement))
    return { ...at, why: "form", what: "an `export default` of a value", hint: "export it by name" };
  if (ts.isImportEqualsDeclaration(statement))
    return { ...at, why: "form", what: "an `import … =`", hint: "import it with `from`", names: [statement.name.text] };
  if (ts.isExpressionStatement(statement))
    return { ...at, why: "effect", what: effectName(statement.expression), hint: neverRun };
  return { ...at, why: "effect", what: statementNames[statement.kind] ?? "a statement", hint: neverRun };
}

function effectName(expression: ts.Expression): string {
  if (ts.isAwaitExpression(expression)) return "an `await` at module level";
  if (ts.isCallExpression(expression)) return "a call at module level";
  if (ts.isBinaryExpression(expression)) return "an assignment at module level";
  return "an expression at module level";
}

const expressionNames: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.AwaitExpression]: "an `await` expression",
  [ts.SyntaxKind.NewExpression]: "a `new` expression",
  [ts.SyntaxKind.ConditionalExpression]: "a conditional expression",
  [ts.SyntaxKind.FunctionExpression]: "a `function` expression",
  [ts.SyntaxKind.ClassExpression]: "a class expression",
  [ts.SyntaxKind.RegularExpressionLiteral]: "a regular expression",
  [ts.SyntaxKind.TypeOfExpression]: "a `typeof` expression",
  [ts.SyntaxKind.VoidExpression]: "a `void` expression",
  [ts.SyntaxKind.DeleteExpression]: "a `delete` expression",
  [ts.SyntaxKind.YieldExpression]: "a `yield` expression",
  [ts.SyntaxKind.MetaProperty]: "`import.meta`",
  [ts.SyntaxKind.SuperKeyword]: "`super`",
  [ts.SyntaxKind.PostfixUnaryExpression]: "an increment",
  [ts.SyntaxKind.PrefixUnaryExpression]: "an operator",
};

export function expressionName(expression: ts.Expression): string {
  if (!ts.isBinaryExpression(expression)) return expressionNames[expression.kind] ?? "this expression";
  const operator = expression.operatorToken.kind;
  const assigns = operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
  return assigns ? "an assignment" : `the operator \`${ts.tokenToString(operator) ?? "?"}\``;
}
