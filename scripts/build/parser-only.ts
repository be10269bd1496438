/**
 * Replaces TypeScript by the part of it that parses. The whole takes 120 ms to load and 9 MB; scanner, parser and syntax tree take
 * 10 ms and 1 MB. TypeScript's bundle is one scope of some 5,400 statements: those that the parser reaches are kept, whole.
 */
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { ts } from "@ts-morph/common";
import { type Plugin, transform } from "esbuild";

/** An esbuild plugin that answers imports of @ts-morph/common, of which the compiler uses `ts` alone. */
export function parserOnly(root: string): Plugin {
  let contents: Promise<string> | undefined;
  return {
    name: "parser-only",
    setup(build) {
      build.onResolve({ filter: /^@ts-morph\/common$/ }, () => ({
        path: "@ts-morph/common",
        namespace: "parser-only",
      }));
      build.onLoad({ filter: /.*/, namespace: "parser-only" }, async () => {
        contents ??= parserModule(root);
        return { contents: await contents, loader: "js" };
      });
    },
  };
}

async function parserModule(root: string): Promise<string> {
  const file = createRequire(path.join(root, "package.json")).resolve("@ts-morph/common/dist/typescript.js");
  const text = await readFile(file, "utf8");
  const license = text.slice(0, text.indexOf("*/") + 2);
  const statements = topLevel(innerScope(text));
  const wanted = (await usedMembers(path.join(root, "generator"))).filter((name) => statements.byName.has(name));
  // Without it nodes lack the methods of the public interface, such as getText.
  const kept = reachable(statements, [...wanted, "setObjectAllocator"]);
  const source = pruneDiagnostics(kept.map((statement) => statement.text).join(""));
  const { code } = await transform(`${source}\nexport const ts = { ${wanted.join(", ")} };\n`, {
    minifyWhitespace: true,
    minifySyntax: true,
    format: "esm",
    target: "node20.19",
  });
  return `${license}\n${code}`;
}

/** TypeScript wraps its scope as `((module) => { … })({ get exports() … })`. */
function innerScope(text: string): string {
  const opening = "((module) => {";
  const start = text.indexOf(opening);
  const end = text.lastIndexOf("})({ get exports()");
  if (start < 0 || end < start)
    throw new Error("typescript.js is not wrapped as expected: scripts/build/parser-only.ts must follow");
  return text.slice(start + opening.length, end);
}

/** What the compiler's sources say `ts.` of; types among these are no statement's name and fall away. */
async function usedMembers(folder: string): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.endsWith(".ts")) continue;
    const source = await readFile(path.join(folder, entry), "utf8");
    if (!source.includes("@ts-morph/common")) continue;
    for (const [, name = ""] of source.matchAll(/\bts\.(\w+)/g)) names.add(name);
  }
  return [...names].sort();
}

interface Statement {
  readonly text: string;
  readonly uses: ReadonlySet<string>;
  /** What it changes without declaring it: `X` in `((X) => { … })(X || (X = {}))`. Empty for a declaration. */
  readonly changes: readonly string[];
}

interface Statements {
  readonly all: readonly Statement[];
  readonly byName: ReadonlyMap<string, Statement>;
}

function topLevel(scope: string): Statements {
  const file = ts.createSourceFile("typescript.js", scope, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const all: Statement[] = [];
  const byName = new Map<string, Statement>();
  for (const node of file.statements) {
    const text = scope.slice(node.pos, node.end);
    // The export of everything would keep everything.
    if (/^\s*(__export\(|module\.exports|0 && )/.test(text)) continue;
    const names = declaredNames(node);
    const statement = { text, uses: identifiers(node), changes: names.length > 0 ? [] : changedNames(node) };
    all.push(statement);
    for (const name of names) byName.set(name, statement);
  }
  return { all, byName };
}

function declaredNames(node: ts.Statement): readonly string[] {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))
    return node.name === undefined ? [] : [node.name.text];
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((element) =>
          ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [element.name.text] : [],
        ),
  );
}

/** Names that a node mentions other than as a member's; names of its own scopes among them only keep too much. */
function identifiers(node: ts.Node): ReadonlySet<string> {
  const found = new Set<string>();
  const pending: ts.Node[] = [node];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    if (ts.isIdentifier(current)) found.add(current.text);
    else if (ts.isPropertyAccessExpression(current)) pending.push(current.expression);
    else if (ts.isPropertyAssignment(current))
      pending.push(current.initializer, ...(ts.isComputedPropertyName(current.name) ? [current.name] : []));
    else ts.forEachChild(current, (child) => void pending.push(child));
  }
  return found;
}

function changedNames(node: ts.Statement): readonly string[] {
  if (ts.isIfStatement(node)) return [...identifiers(node.expression)];
  if (!ts.isExpressionStatement(node)) return [...identifiers(node)];
  const { expression } = node;
  if (ts.isBinaryExpression(expression)) return [...identifiers(expression.left)];
  if (!ts.isCallExpression(expression)) return [...identifiers(expression)];
  const callee = ts.skipPartiallyEmittedExpressions(expression.expression);
  const inner = ts.isParenthesizedExpression(callee) ? callee.expression : callee;
  const immediate = ts.isArrowFunction(inner) || ts.isFunctionExpression(inner);
  return [
    ...(immediate
      ? new Set(expression.arguments.flatMap((argument) => [...identifiers(argument)]))
      : identifiers(callee)),
  ];
}

/** What the roots need, and every statement that changes only what is kept, in the order of the source. */
function reachable({ all, byName }: Statements, roots: readonly string[]): readonly Statement[] {
  const kept = new Set<Statement>();
  const pending = roots.flatMap((name) => byName.get(name) ?? []);
  do {
    for (let statement = pending.pop(); statement !== undefined; statement = pending.pop()) {
      if (kept.has(statement)) continue;
      kept.add(statement);
      for (const name of statement.uses) pending.push(...(byName.has(name) ? [byName.get(name) ?? statement] : []));
    }
    for (const statement of all) {
      const changed = statement.changes.flatMap((name) => byName.get(name) ?? []);
      if (!kept.has(statement) && changed.length > 0 && changed.every((target) => kept.has(target)))
        pending.push(statement);
    }
  } while (pending.length > 0);
  return all.filter((statement) => kept.has(statement));
}

/** Of TypeScript's 2,200 messages, those that the parser can say. */
function pruneDiagnostics(source: string): string {
  const file = ts.createSourceFile("parser.js", source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  for (const node of file.statements) {
    if (!ts.isVariableStatement(node)) continue;
    const [declaration] = node.declarationList.declarations;
    if (declaration === undefined || !ts.isIdentifier(declaration.name) || declaration.name.text !== "Diagnostics")
      continue;
    const { initializer } = declaration;
    if (initializer === undefined || !ts.isObjectLiteralExpression(initializer)) break;
    const rest = source.slice(0, node.pos) + source.slice(node.end);
    if (/\bDiagnostics\b(?!\.\w)/.test(rest))
      throw new Error(
        "TypeScript's messages are used otherwise than by name: scripts/build/parser-only.ts must follow",
      );
    const used = new Set([...rest.matchAll(/\bDiagnostics\.(\w+)/g)].map(([, name]) => name));
    const members = initializer.properties.filter(
      (member) => member.name !== undefined && ts.isIdentifier(member.name) && used.has(member.name.text),
    );
    const text = members.map((member) => source.slice(member.pos, member.end)).join(",");
    return `${source.slice(0, node.pos)}\nvar Diagnostics = {${text}};${source.slice(node.end)}`;
  }
  throw new Error("TypeScript's messages were not found: scripts/build/parser-only.ts must follow");
}
