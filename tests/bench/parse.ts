/** Measures reading a schema by stage: files, parser, cache, evaluation. `tsx tests/bench/parse.ts [TABLES …]` */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cachedTree, readCache, writeCache } from "../../generator/parse/cache.ts";
import { evaluateSchema } from "../../generator/parse/evaluate/evaluate.ts";
import { readSources } from "../../generator/parse/sources.ts";
import { writeManyTables } from "./many-tables.ts";

const sizes = process.argv.slice(2).map(Number);
const stages: { readonly [stage: string]: number | string }[] = [];

function timed<T>(run: () => T): readonly [T, number] {
  const start = performance.now();
  const value = run();
  return [value, Math.round((performance.now() - start) * 10) / 10];
}

for (const count of sizes.length > 0 ? sizes : [10, 100, 1000]) {
  const root = mkdtempSync(path.join(tmpdir(), "colonnade-bench-"));
  writeManyTables(path.join(root, "schema"), count);
  const [sources, files] = timed(() => readSources(root, "schema"));
  const loadStart = performance.now();
  const { readSource } = await import("../../generator/parse/read/read.ts");
  const load = Math.round((performance.now() - loadStart) * 10) / 10;
  const [trees, read] = timed(() =>
    sources.files.map((source) => [source, readSource(source.file, source.text)] as const),
  );
  const byHash = new Map(trees.map(([source, tree]) => [source.hash, tree]));
  const [, write] = timed(() => writeCache(path.join(root, "cache"), { hashes: [], parsed: byHash }, new Map()));
  const [byFile, load2] = timed(() => {
    const cached = readCache(path.join(root, "cache"));
    return new Map(
      sources.files.flatMap(({ file, hash }) => {
        const tree = cachedTree(cached, hash);
        return tree ? [[file, tree] as const] : [];
      }),
    );
  });
  const [evaluated, evaluate] = timed(() => evaluateSchema(byFile, "schema"));
  stages.push({
    tables: evaluated.schema.tables.length,
    files,
    load,
    read,
    "write cache": write,
    "read cache": load2,
    evaluate,
  });
  rmSync(root, { recursive: true });
}
console.table(stages);
