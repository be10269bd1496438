/** The texts of the files that `colonnade init` writes. */

/** A first schema that shows a key, a reference, an index and a check, and compiles for every database. */
export const firstSchema = `/** The first tables: change them, add files beside this one, and run \`colonnade generate\`. */
import { id, index, references, sql, Table, text, timestamp } from "colonnade/schema";

/** Someone who writes. */
export class Authors extends Table {
  id = id();
  email = text({ max: 320 }).unique();
  name = text({ max: 200 });
  createdAt = timestamp().defaultNow();
}

/** Something that an author wrote. */
export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  title = text({ max: 200 }).check((title) => sql\`length(\${title}) > 0\`);
  body = text();
  /** Absent while it is a draft. */
  publishedAt = timestamp().nullable();
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();

  author = index(this.authorId, this.createdAt);
}
`;

/**
 * The compiler reads schema files itself; this is for the editor, `tsc`, and the code that uses what is generated. In a package of
 * CommonJS, `verbatimModuleSyntax` would refuse every import (https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax).
 */
export function tsconfig(isModule: boolean): string {
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023"],
    types: ["node"],
    module: "nodenext",
    moduleDetection: "force",
    noEmit: true,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    ...(isModule ? { verbatimModuleSyntax: true } : {}),
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
  };
  return `${JSON.stringify({ compilerOptions }, undefined, 2)}\n`;
}

/** Migrations are hashed and compared as written, so that a checkout must not change their line ends. */
export function gitAttributes(out: string): readonly string[] {
  return [`${out}/** text eol=lf linguist-generated`];
}

/** What does not belong into the repository: packages, and the SQLite file of `defaultUrl` with its journals. */
export const gitIgnore: readonly string[] = ["node_modules/", "colonnade.db", "colonnade.db-*"];
