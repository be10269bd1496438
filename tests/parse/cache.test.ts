/** The cache of syntax trees: used for unchanged files, and worth nothing when it is damaged, foreign or out of reach. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import { readCache, writeCache } from "../../generator/parse/cache.ts";
import { type Parsed, parseSchema } from "../../generator/parse/index.ts";
import { readSource } from "../../generator/parse/read/read.ts";
import { type SyntaxTree, syntaxVersion } from "../../generator/parse/syntax.ts";

const test = suite("cache");
const root = mkdtempSync(path.join(tmpdir(), "colonnade-cache-"));
const cacheDir = path.join(root, "cache");
const file = path.join(cacheDir, "syntax.jsonl");
const schema = path.join(root, "schema");

const table = (name: string) =>
  `import { id, Table } from "colonnade/schema";\nexport class ${name} extends Table { id = id(); }\n`;

function parse(): Promise<Parsed> {
  return parseSchema({ root, dir: "schema", cacheDir });
}

const classes = ({ schema: { tables } }: Parsed) => tables.map(({ className }) => className);

test.before.each(() => {
  rmSync(cacheDir, { recursive: true, force: true });
  rmSync(schema, { recursive: true, force: true });
  mkdirSync(schema);
  writeFileSync(path.join(schema, "a.ts"), table("A"));
  writeFileSync(path.join(schema, "b.ts"), table("B"));
});

test.after(() => rmSync(root, { recursive: true }));

test("a second run takes its trees from the cache and writes nothing", async () => {
  const first = await parse();
  const written = statSync(file).mtimeMs;
  const second = await parse();
  assert.deepEqual(second.schema, first.schema);
  assert.equal(statSync(file).mtimeMs, written);
  assert.equal(readCache(cacheDir).size, 2);
});

test("a changed file is parsed anew, and one that moved is not", async () => {
  await parse();
  writeFileSync(path.join(schema, "a.ts"), table("Changed"));
  rmSync(path.join(schema, "b.ts"));
  writeFileSync(path.join(schema, "c.ts"), table("B"));
  assert.deepEqual(classes(await parse()), ["Changed", "B"]);
});

const damages: { readonly [kind: string]: string } = {
  empty: "",
  "of another kind": "[]",
  "of another version": `colonnade syntax ${syntaxVersion + 1}\nx {}\n`,
  "without trees": `colonnade syntax ${syntaxVersion}`,
};

test("a cache that was cut off or damaged within serves what is whole", async () => {
  const first = await parse();
  const whole = readFileSync(file, "utf8");
  for (const text of [whole.slice(0, -300), whole.replaceAll("}", ""), whole.replaceAll(/ \{.*/g, " null")]) {
    writeFileSync(file, text);
    assert.deepEqual((await parse()).schema, first.schema);
    assert.deepEqual(readFileSync(file, "utf8").split("\n").sort(), whole.split("\n").sort());
  }
});

for (const [kind, text] of Object.entries(damages)) {
  test(`a cache that is ${kind} is no cache`, async () => {
    mkdirSync(cacheDir);
    writeFileSync(file, text);
    assert.deepEqual(classes(await parse()), ["A", "B"]);
    assert.equal(readCache(cacheDir).size, 2);
  });
}

test("a cache that cannot be written is no mistake", async () => {
  writeFileSync(cacheDir, "a file where the folder should be");
  assert.deepEqual(classes(await parse()), ["A", "B"]);
  rmSync(cacheDir);
  mkdirSync(file, { recursive: true });
  chmodSync(cacheDir, 0o555);
  assert.deepEqual(classes(await parse()), ["A", "B"]);
  assert.deepEqual(readdirSync(cacheDir), ["syntax.jsonl"]);
});

test("runs at the same time leave one whole cache", async () => {
  const all = await Promise.all(Array.from({ length: 8 }, parse));
  assert.ok(all.every((parsed) => classes(parsed).length === 2));
  assert.equal(readCache(cacheDir).size, 2);
  assert.deepEqual(readdirSync(cacheDir), ["syntax.jsonl"]);
});

test("what other runs used is kept while there is room", () => {
  const tree = (name: string): SyntaxTree => readSource(`${name}.ts`, table(name));
  const trees = (from: number, to: number) =>
    new Map(Array.from({ length: to - from }, (_, n) => [`hash${from + n}`, tree(`T${from + n}`)] as const));
  mkdirSync(cacheDir);
  const run = (from: number): void => {
    const parsed = trees(from, from + 10);
    writeCache(cacheDir, { hashes: parsed.keys(), parsed }, readCache(cacheDir));
  };
  run(0);
  run(10);
  assert.ok(readCache(cacheDir).size > 15);
  for (let from = 20; from < 200; from += 10) run(from);
  const last = readCache(cacheDir);
  assert.ok(last.has("hash199") && last.size <= 20, `${last.size} trees`);
});

test("the shape of trees and the version that names it change together", () => {
  const sample = readFileSync(path.join(import.meta.dirname, "sample.txt"), "utf8");
  const shape = createHash("sha256")
    .update(JSON.stringify(readSource("sample.ts", sample)))
    .digest("hex")
    .slice(0, 16);
  assert.deepEqual(
    { syntaxVersion, shape },
    { syntaxVersion: 5, shape: "6852b4d30aac2e41" },
    "raise syntaxVersion in generator/parse/syntax.ts, and write both here",
  );
});

test.run();
