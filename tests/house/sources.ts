/** Reads the project's own sources for the checks of the house: which files there are, and what each imports. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ts } from "@ts-morph/common";

export const root = path.resolve(import.meta.dirname, "../..");

/** Texts by path from the repository's root. */
export type Texts = ReadonlyMap<string, string>;

export interface Import {
  readonly file: string;
  /** A path from the repository's root, or the name of a package, `node:` included. */
  readonly module: string;
  /** static: loaded with the file. lazy: when it runs. type: never. */
  readonly kind: "static" | "lazy" | "type";
}

/** Every text file that is tracked, or would be with the next `git add`. */
export function projectTexts(): Texts {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = [...new Set(listed.split("\0"))].filter((file) => file !== "" && existsSync(path.join(root, file)));
  return new Map(files.sort().map((file) => [file, readFileSync(path.join(root, file), "utf8")]));
}

/** The TypeScript below these folders. */
export function typescriptIn(texts: Texts, ...folders: readonly string[]): Texts {
  return new Map(
    [...texts].filter(([file]) => file.endsWith(".ts") && folders.some((folder) => file.startsWith(`${folder}/`))),
  );
}

/** All that the files import or re-export, in their order. */
export function importsOf(texts: Texts): readonly Import[] {
  return [...texts].flatMap(([file, text]) => {
    const found: Import[] = [];
    const add = (specifier: ts.Expression | undefined, kind: Import["kind"]) => {
      if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
      const isPath = specifier.text.startsWith(".");
      const module = isPath ? path.posix.join(path.posix.dirname(file), specifier.text) : specifier.text;
      found.push({ file, module, kind });
    };
    for (const node of nodesOf(file, text)) {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause) ? "type" : "static");
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? "type" : "static");
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        add(node.arguments[0], "lazy");
    }
    return found;
  });
}

/** Every string literal, with its line. */
export function stringsOf(
  texts: Texts,
): readonly { readonly file: string; readonly line: number; readonly text: string }[] {
  return [...texts].flatMap(([file, text]) => {
    const nodes = nodesOf(file, text).filter(ts.isStringLiteralLike);
    return nodes.map((node) => {
      const line = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
      return { file, line, text: node.text };
    });
  });
}

/** `import type …`, and `import { type A, type B } …`, of which nothing is left either. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  if (clause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function nodesOf(file: string, text: string): readonly ts.Node[] {
  const nodes: ts.Node[] = [ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)];
  // The list grows while it is read.
  for (const node of nodes) ts.forEachChild(node, (child) => void nodes.push(child));
  return nodes;
}
