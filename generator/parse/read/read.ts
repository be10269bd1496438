/** TypeScript source → SyntaxTree. This folder is the only place that imports a TypeScript parser; it is loaded when needed. */
import { ts } from "@ts-morph/common";
import type {
  ClassDeclaration,
  ConstDeclaration,
  Declaration,
  Export,
  Import,
  ImportedName,
  Refused,
  SourceError,
  SyntaxTree,
} from "../syntax.ts";
import { readClass } from "./class.ts";
import { readExpression } from "./expression.ts";
import { hasModifier, type Origin, place, TooDeep, textOf } from "./origin.ts";
import { refusedStatement } from "./refused.ts";

/** Reads one file. It never throws for what an author can write: too deep a nesting is a refusal like others. */
export function readSource(file: string, text: string): SyntaxTree {
  try {
    return readParsed(parse(file, text), text);
  } catch (error) {
    if (error instanceof TooDeep) return tooDeep(error.start, error.end);
    // TypeScript's parser recurses without a limit of its own.
    if (error instanceof RangeError) return tooDeep(0, 0);
    throw error;
  }
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    text,
    { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    false,
    ts.ScriptKind.TS,
  );
}

function tooDeep(start: number, end: number): SyntaxTree {
  const refused: Refused = { start, end, why: "depth", what: "source nested too deeply" };
  return { imports: [], exports: [], declarations: [], refused: [refused], errors: [] };
}

interface Reading {
  readonly imports: Import[];
  readonly exports: Export[];
  readonly declarations: Declaration[];
  readonly refused: Refused[];
}

function readParsed(source: ts.SourceFile, text: string): SyntaxTree {
  const errors = syntaxErrors(source);
  const reading: Reading = { imports: [], exports: [], declarations: [], refused: [] };
  if (errors.length > 0) return { ...reading, ...declaredNames(source), errors };
  const origin: Origin = { source, text };
  for (const statement of source.statements) readStatement(origin, statement, reading);
  return { ...reading, errors };
}

/** The parser's complaints are not in its public type. */
function syntaxErrors(source: ts.SourceFile): readonly SourceError[] {
  if (!("parseDiagnostics" in source) || !Array.isArray(source.parseDiagnostics)) return [];
  const all: readonly ts.DiagnosticWithLocation[] = source.parseDiagnostics;
  const broken = new Set<number>();
  // The parser stumbles on within a statement that it could not read: its first complaint there is the one that helps.
  const found = all.filter(({ start }) => {
    const statement = source.statements.findLastIndex((each) => each.pos <= start);
    return !broken.has(statement) && broken.add(statement);
  });
  return found.map(({ start, length, messageText }) => ({
    start,
    end: start + length,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}

/** Of a broken file only the names count, so that other files' imports of them are not further mistakes. */
function declaredNames(source: ts.SourceFile): { readonly exports: readonly Export[] } {
  const names: string[] = [];
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) names.push(name.text);
    } else if ((ts.isClassDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name) {
      names.push(statement.name.text);
    } else if (ts.isInterfaceDeclaration(statement)) names.push(statement.name.text);
  }
  return { exports: names.map((name) => ({ name, as: name, typeOnly: false, start: 0, end: 0 })) };
}

function readStatement(origin: Origin, statement: ts.Statement, into: Reading): void {
  if (ts.isImportDeclaration(statement)) into.imports.push(readImport(origin, statement));
  else if (ts.isExportDeclaration(statement)) into.exports.push(...readExport(origin, statement));
  else if (ts.isClassDeclaration(statement) && !hasModifier(statement, ts.SyntaxKind.DeclareKeyword))
    readClassStatement(origin, statement, into);
  else if (ts.isVariableStatement(statement)) readVariables(origin, statement, into);
  else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    into.declarations.push({ kind: "type", name: statement.name.text, exported: isExported(statement) });
  else {
    const refused = refusedStatement(origin, statement);
    if (refused) into.refused.push(refused);
  }
}

function isExported(statement: ts.Statement): boolean {
  return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

function readClassStatement(origin: Origin, statement: ts.ClassDeclaration, into: Reading): void {
  if (!statement.name) {
    into.refused.push({ ...place(origin, statement), why: "form", what: "a class without a name" });
    return;
  }
  const declaration: ClassDeclaration = readClass(origin, statement, statement.name, isExported(statement));
  into.declarations.push(declaration);
}

function readVariables(origin: Origin, statement: ts.VariableStatement, into: Reading): void {
  const list = statement.declarationList;
  const kind = list.flags & ts.NodeFlags.BlockScoped;
  const ambient = hasModifier(statement, ts.SyntaxKind.DeclareKeyword);
  if (kind !== ts.NodeFlags.Const || ambient) {
    const word = (ambient ? "declare" : textOf(origin, list).split(/\s/, 1)[0]) ?? "";
    const start = (ambient ? statement : list).getStart(origin.source);
    into.refused.push({
      start,
      end: start + word.length,
      why: "form",
      what: `a \`${word}\` declaration`,
      hint: "declare it with `const`",
      names: list.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])),
    });
    return;
  }
  for (const declaration of list.declarations) {
    const { name, initializer } = declaration;
    if (ts.isIdentifier(name) && initializer) {
      const read: ConstDeclaration = {
        kind: "const",
        name: name.text,
        place: place(origin, name),
        exported: isExported(statement),
        value: readExpression(origin, initializer),
      };
      into.declarations.push(read);
    } else {
      into.refused.push({
        ...place(origin, name),
        why: "form",
        what: "a destructuring declaration",
        hint: "give each value a `const` of its own",
        names: bindingNames(name),
      });
    }
  }
}

function bindingNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  const names: string[] = [];
  for (const element of name.elements) {
    if (ts.isBindingElement(element) && ts.isIdentifier(element.name)) names.push(element.name.text);
  }
  return names;
}

function readImport(origin: Origin, statement: ts.ImportDeclaration): Import {
  const specifier = statement.moduleSpecifier;
  const clause = statement.importClause;
  const names: ImportedName[] = [];
  const add = (node: ts.Node, name: string, as: string, typeOnly: boolean): void => {
    const start = node.getStart(origin.source);
    names.push(typeOnly ? { name, as, start, end: node.end, typeOnly } : { name, as, start, end: node.end });
  };
  if (clause?.name) add(clause.name, "default", clause.name.text, false);
  const bindings = clause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) add(bindings, "*", bindings.name.text, false);
  if (bindings && ts.isNamedImports(bindings)) {
    for (const element of bindings.elements)
      add(element, (element.propertyName ?? element.name).text, element.name.text, element.isTypeOnly);
  }
  return {
    from: ts.isStringLiteral(specifier) ? specifier.text : "",
    fromPlace: place(origin, specifier),
    typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    names,
  };
}

function readExport(origin: Origin, statement: ts.ExportDeclaration): readonly Export[] {
  const { moduleSpecifier, exportClause, isTypeOnly } = statement;
  const from =
    moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? { from: moduleSpecifier.text, fromPlace: place(origin, moduleSpecifier) }
      : {};
  if (!exportClause) return [{ ...from, ...place(origin, statement), typeOnly: isTypeOnly, name: "*" }];
  if (ts.isNamespaceExport(exportClause)) {
    const as = exportClause.name.text;
    return [{ ...from, ...place(origin, exportClause), typeOnly: isTypeOnly, name: "*", as }];
  }
  return exportClause.elements.map((element) => ({
    ...from,
    ...place(origin, element),
    typeOnly: isTypeOnly || element.isTypeOnly,
    name: (element.propertyName ?? element.name).text,
    as: element.name.text,
  }));
}
