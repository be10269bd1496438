/** TypeScript source → Schema: read the folder, take trees from the cache or parse, evaluate. Nothing of it is ever run. */
import path from "node:path";
import type { Diagnostic, Spans } from "../diagnostics/diagnostic.ts";
import { hasErrors, sortDiagnostics } from "../diagnostics/locate.ts";
import type { Schema } from "../schema/schema.ts";
import { cachedTree, readCache, type TreeCache, writeCache } from "./cache.ts";
import { evaluateSchema } from "./evaluate/evaluate.ts";
import { maxFileLength, readSources, relativePath, type SourceFile, sourceFile } from "./sources.ts";
import type { SyntaxTree } from "./syntax.ts";

export interface ParseInput {
  /** Absolute; every file is named relative to it. */
  readonly root: string;
  /** The schema folder, relative to the root or absolute. */
  readonly dir: string;
  /** Where syntax trees are kept between runs; `node_modules/.cache/colonnade` below the root by default. */
  readonly cacheDir?: string;
}

export interface Parsed {
  /** What could be understood; not to be compiled when a diagnostic is an error. */
  readonly schema: Schema;
  readonly spans: Spans;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the source files, by the name that spans use. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads the schema in a folder. It rejects only for faults of its own: whatever an author writes ends in diagnostics. */
export async function parseSchema({ root, dir, cacheDir }: ParseInput): Promise<Parsed> {
  const folder = relativePath(root, path.resolve(root, dir));
  const { files, diagnostics } = readSources(root, dir);
  const cacheFolder = cacheDir ?? path.join(root, "node_modules", ".cache", "colonnade");
  const cached = readCache(cacheFolder);
  const { byHash, parsed } = await readTrees(files, cached);
  if (parsed.size > 0) writeCache(cacheFolder, { hashes: byHash.keys(), parsed }, cached);
  return evaluateFiles(files, byHash, folder, diagnostics);
}

/** The same for texts that are no files, by path; `folder` is the schema's. */
export async function parseTexts(texts: ReadonlyMap<string, string>, folder = "."): Promise<Parsed> {
  const files = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, text]) => sourceFile(file, text));
  const { byHash } = await readTrees(files, new Map());
  return evaluateFiles(files, byHash, folder, []);
}

interface Trees {
  readonly byHash: ReadonlyMap<string, SyntaxTree>;
  /** Those that were not in the cache. */
  readonly parsed: ReadonlyMap<string, SyntaxTree>;
}

/** The parser is loaded only when a file must be parsed. */
async function readTrees(files: readonly SourceFile[], cached: TreeCache): Promise<Trees> {
  const byHash = new Map<string, SyntaxTree>();
  const missing: SourceFile[] = [];
  for (const source of files) {
    const tree = cachedTree(cached, source.hash);
    if (tree) byHash.set(source.hash, tree);
    else if (source.text.length <= maxFileLength) missing.push(source);
  }
  const parsed = new Map<string, SyntaxTree>();
  if (missing.length === 0) return { byHash, parsed };
  const { readSource } = await import("./read/read.ts");
  for (const { file, text, hash } of missing) {
    const tree = readSource(file, text);
    parsed.set(hash, tree);
    byHash.set(hash, tree);
  }
  return { byHash, parsed };
}

function evaluateFiles(
  files: readonly SourceFile[],
  byHash: ReadonlyMap<string, SyntaxTree>,
  folder: string,
  found: readonly Diagnostic[],
): Parsed {
  const trees = new Map<string, SyntaxTree>();
  const diagnostics = [...found];
  for (const { file, hash } of files) {
    const tree = byHash.get(hash);
    if (tree) trees.set(file, tree);
    else diagnostics.push(tooLarge(file));
  }
  const evaluated = evaluateSchema(trees, folder);
  // A schema is called empty only when nothing else explains it.
  const own = hasErrors(diagnostics)
    ? evaluated.diagnostics.filter(({ code }) => code !== "C007")
    : evaluated.diagnostics;
  return {
    schema: evaluated.schema,
    spans: evaluated.spans,
    diagnostics: sortDiagnostics([...diagnostics, ...own]),
    sources: new Map(files.map(({ file, text }) => [file, text])),
  };
}

function tooLarge(file: string): Diagnostic {
  return {
    code: "C009",
    severity: "error",
    message: `\`${file}\` is larger than ${maxFileLength / 1_000_000} MB`,
    span: { file, start: 0, end: 0 },
    hint: "split the schema into several files",
  };
}
