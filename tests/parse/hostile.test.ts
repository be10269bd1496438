/** Whatever is done to a valid schema's text, the compiler ends with diagnostics or a schema and never crashes or runs it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import { codes } from "../../generator/diagnostics/codes.ts";
import { hasErrors, locate } from "../../generator/diagnostics/locate.ts";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import { mermaid } from "../../generator/diagrams/mermaid.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { type Parsed, parseTexts } from "../../generator/parse/index.ts";
import { dialectNames } from "../../generator/schema/schema.ts";
import { validateSchema } from "../../generator/validate/index.ts";
import { runs } from "../support/effort.ts";

const root = path.join(import.meta.dirname, "../..");
const tries = runs(60, 5_000);

/** Valid sources, as texts by file: the reference schemas, and one file with most of the language. */
const sources: readonly ReadonlyMap<string, string>[] = [
  folder("schema/shared-context"),
  folder("schema/chat-gateway"),
  new Map([["schema/all.ts", readFileSync(path.join(import.meta.dirname, "hostile/all.schema.ts"), "utf8")]]),
];

function folder(name: string): ReadonlyMap<string, string> {
  const files = readdirSync(path.join(root, name), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return new Map(files.map((file) => [path.posix.join(name, file), readFileSync(path.join(root, name, file), "utf8")]));
}

/** Pieces that were trouble somewhere: names of prototypes, halves of pairs, open ends, things that would have effects. */
const pieces = [
  ..."(){}[];:,.<>=`'\"$\\/*-+?!&|@#~\u0000\n\t\ud83d\udc4d\u202e",
  ...`\ufeff /* */ // \${ } => ... ?? ?. ** >>>= 0x 1e999 9007199254740993n -0 NaN this super new await yield import export
    default class extends abstract static const let var function async enum namespace declare type interface
    __proto__ constructor prototype toString hasOwnProperty process.exit(7) require('fs') eval(1) globalThis Symbol
    Table View mix id() text() integer().default() references(()=>X) oneOf() index() unique() check() sql\`\` sql\`\${}\` variants({})
    select({},()=>sql\`\`) nullable().nullable() named('') named('\\u0000') renamedFrom('x') where(sql\`1\`) generated(()=>sql\`1\`)
    decimal(-1,99) text({max:-1})`.split(/\s+/),
  "`${`".repeat(50),
  "(".repeat(300),
  "[".repeat(5000),
  "x.".repeat(3000),
  "-".repeat(3000),
  "é".repeat(100),
];

const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 8 }));
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** One change of a text; places are fractions of its length, or of its words. */
type Mutation = (text: string) => string;

const at = (text: string, fraction: number) => Math.floor(fraction * text.length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, piece).map(
    ([where, added]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + added + text.slice(at(text, where)),
  ),
  fc.tuple(place, fc.nat(60)).map(
    ([where, length]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
  ),
  fc.tuple(place, fc.nat(200), place).map(
    ([from, length, to]): Mutation =>
      (text) => {
        const copied = text.slice(at(text, from), at(text, from) + length);
        return text.slice(0, at(text, to)) + copied + text.slice(at(text, to));
      },
  ),
  fc.tuple(place, place).map(
    ([left, right]): Mutation =>
      (text) =>
        swapWords(text, left, right),
  ),
  fc.tuple(place, piece).map(
    ([where, added]): Mutation =>
      (text) =>
        replaceWord(text, where, added),
  ),
  fc.tuple(place, place).map(
    ([left, right]): Mutation =>
      (text) =>
        swapLines(text, left, right),
  ),
  place.map(
    (where): Mutation =>
      (text) =>
        text.slice(0, at(text, where)),
  ),
);

const word = /[\p{L}\d_]+/gu;

function replaceWord(text: string, fraction: number, by: string): string {
  const words = [...text.matchAll(word)];
  const chosen = words[Math.floor(fraction * words.length)];
  return chosen === undefined ? by : text.slice(0, chosen.index) + by + text.slice(chosen.index + chosen[0].length);
}

function swapWords(text: string, left: number, right: number): string {
  const words = [...text.matchAll(word)].map(([found]) => found);
  const [a = "", b = ""] = [words[Math.floor(left * words.length)], words[Math.floor(right * words.length)]];
  return text.replace(word, (found) => (found === a ? b : found === b ? a : found));
}

function swapLines(text: string, left: number, right: number): string {
  const lines = text.split("\n");
  const [a, b] = [Math.floor(left * lines.length), Math.floor(right * lines.length)];
  return lines.map((line, position) => (position === a ? lines[b] : position === b ? lines[a] : line)).join("\n");
}

const mutated = fc
  .tuple(fc.nat(sources.length - 1), place, fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([which, whichFile, mutations]) => {
    const files = sources[which] ?? new Map<string, string>();
    const names = [...files.keys()];
    const chosen = names[Math.floor(whichFile * names.length)];
    return new Map(
      [...files].map(([file, text]) => [
        file,
        file === chosen ? mutations.reduce((changed, change) => change(changed), text) : text,
      ]),
    );
  });

/** The whole compiler up to the dialects' catalogs, as text: what it says, or what it understood. */
async function compiled(texts: ReadonlyMap<string, string>): Promise<string> {
  const parsed = await parseTexts(texts, "schema");
  checkDiagnostics(parsed, texts);
  const { schema, diagnostics, spans, sources: files } = parsed;
  assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
  const problems = [...validateSchema(schema)];
  if (hasErrors(diagnostics)) return printDiagnostics(diagnostics, files);
  for (const { project, floor } of dialectNames.map((name) => dialects[name]))
    problems.push(...project(schema, floor).problems);
  const located = problems.map((problem) => locate(problem, spans));
  checkDiagnostics({ ...parsed, diagnostics: located }, texts);
  return printDiagnostics([...diagnostics, ...located], files) + mermaid(schema, "mutated", "schema");
}

function checkDiagnostics({ diagnostics }: Parsed, texts: ReadonlyMap<string, string>): void {
  for (const { code, message, span, related } of diagnostics) {
    assert.ok(Object.hasOwn(codes, code));
    assert.notEqual(message, "");
    for (const each of [span, ...(related ?? []).map((other) => other.span)]) {
      if (each === undefined) continue;
      const { length } = texts.get(each.file) ?? "";
      assert.ok(
        0 <= each.start && each.start <= each.end && each.end <= length,
        `${code} at ${each.start}–${each.end} of ${length}`,
      );
    }
  }
}

test("the sources are valid before anything is done to them", async () => {
  for (const files of sources) {
    const parsed = await parseTexts(files, "schema");
    assert.ok(!hasErrors(parsed.diagnostics), printDiagnostics(parsed.diagnostics, parsed.sources));
    await compiled(files);
  }
});

test("a mutated schema compiles or is refused, the same way twice", async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (texts) => {
      assert.equal(await compiled(texts), await compiled(texts));
    }),
    { numRuns: tries, endOnFailure: true },
  );
});

test("any text at all is refused or understood", async () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(piece, { maxLength: 30 }).map((all) => all.join(" ")),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      await compiled(new Map([["schema/any.ts", text]]));
    }),
    { numRuns: tries, endOnFailure: true },
  );
});

test("what would have effects has none", async () => {
  const before = process.exitCode;
  const text =
    'import { id, Table } from "colonnade/schema";\nglobalThis.ran = true;\nprocess.exitCode = 7;\nexport class A extends Table { id = id(); }\n';
  assert.match(await compiled(new Map([["schema/effects.ts", text]])), /error\[C004\]/);
  assert.equal(process.exitCode, before);
  assert.ok(!("ran" in globalThis));
});

test.run();
