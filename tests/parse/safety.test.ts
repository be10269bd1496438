/** A schema is read and never run: nothing in it has an effect, leads out of its folder, or brings the compiler down. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import { hasErrors } from "../../generator/diagnostics/locate.ts";
import { parseSchema } from "../../generator/parse/index.ts";
import { classWith, mistakesIn, parse } from "./schema-of.ts";

const test = suite("safety");

/** Runs with a schema folder of the given files. */
async function inFolder(
  files: { readonly [file: string]: string },
  run: (root: string) => Promise<void>,
): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), "colonnade-parse-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    await run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const table = 'import { id, Table } from "colonnade/schema";\nexport class T extends Table { id = id(); }\n';

test("a file that writes a file and exits at module level does neither, and is refused", async () => {
  const effects = `import { writeFileSync } from "node:fs";
writeFileSync("MARK", "ran");
const written = writeFileSync("MARK", "ran");
export class U extends Table { id = id(); name = text().default((writeFileSync("MARK", "ran"), process.exit(3), "x")); }
process.exit(3);
`;
  await inFolder({ "schema/a.ts": table }, async (root) => {
    const mark = path.join(root, "mark");
    writeFileSync(
      path.join(root, "schema/b.ts"),
      table.replace("T extends", "B extends") + effects.replaceAll("MARK", mark),
    );
    const { diagnostics } = await parseSchema({ root, dir: "schema" });
    assert.ok(!existsSync(mark));
    assert.ok(diagnostics.filter(({ code }) => code === "C004").length >= 2);
    assert.ok(hasErrors(diagnostics));
  });
});

const deep = 10_000;
const nested: { readonly [kind: string]: string } = {
  brackets: `${"[".repeat(deep)}${"]".repeat(deep)}`,
  parentheses: `${"(".repeat(deep)}1${")".repeat(deep)}`,
  objects: `${"{a:".repeat(deep)}1${"}".repeat(deep)}`,
  "a chain of calls": `text()${".nullable()".repeat(deep)}`,
  "a chain of members": `text${".a".repeat(deep)}`,
  negations: `${"- ".repeat(deep)}1`,
  sums: `1${" + 1".repeat(deep)}`,
  templates: `${"`${".repeat(deep)}1${"}`".repeat(deep)}`,
  arrows: `${"() => ".repeat(deep)}1`,
  conditionals: `${"a ? b : ".repeat(deep)}c`,
  "type arguments": `json<${"A<".repeat(deep)}B${">".repeat(deep)}>()`,
};

for (const [kind, text] of Object.entries(nested)) {
  test(`10,000 nested ${kind} end in a diagnostic`, async () => {
    const started = performance.now();
    const mistakes = await mistakesIn(classWith(`  a = text().default(${text});`));
    assert.equal(mistakes.length, 1, mistakes.slice(0, 3).join("\n"));
    assert.match(mistakes[0] ?? "", /^C00[39]/);
    assert.ok(performance.now() - started < 5000);
  });
}

test("a file of more than 1 MB ends in a diagnostic", async () => {
  assert.deepEqual(await mistakesIn(`${table}// ${"x".repeat(1_000_000)}`), ["C009: `schema.ts` is larger than 1 MB"]);
});

test("10,000 tables and a recipe that doubles end, too", async () => {
  const names = Array.from({ length: 10_000 }, (_, n) => `export class T${n} extends Table { id = id(); }`);
  const { schema, diagnostics } = await parse(`import { id, Table } from "colonnade/schema";\n${names.join("\n")}`);
  assert.equal(schema.tables.length, names.length);
  assert.equal(diagnostics.length, 0);
  const doubling = Array.from({ length: 60 }, (_, n) => `const f${n + 1} = () => [...f${n}(), ...f${n}()];`).join("\n");
  const mistakes = await mistakesIn(classWith("  a = oneOf(...f60());", `const f0 = () => ["a"];\n${doubling}`));
  assert.deepEqual(mistakes, ["C009: evaluating this takes too many steps"]);
  const text = Array.from({ length: 60 }, (_, n) => `const s${n + 1} = \`\${s${n}}\${s${n}}\`;`).join("\n");
  assert.deepEqual(await mistakesIn(classWith("  a = text().default(s60);", `const s0 = "a";\n${text}`)), [
    "C009: this text grows too long",
  ]);
});

test("long chains of bases, constants, recipes and re-exports end", async () => {
  const count = 5000;
  const lines = (line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n)).join("\n");
  const bases = `${lines((n) => `export abstract class B${n} extends B${n + 1} {}`)}\nexport abstract class B${count} extends Table {}`;
  assert.deepEqual(
    [...new Set((await mistakesIn(classWith("  id = id();", bases))).map((text) => text.slice(0, 4)))],
    ["C009"],
  );
  const constants = `${lines((n) => `const c${n} = c${n + 1};`)}\nconst c${count} = 1;`;
  assert.deepEqual(
    [...new Set((await mistakesIn(classWith("  id = id();", constants))).map((text) => text.slice(0, 4)))],
    ["C009"],
  );
  const recipes = `${lines((n) => `const r${n} = () => r${n + 1}();`)}\nconst r${count} = () => text();`;
  assert.deepEqual(await mistakesIn(classWith("  a = r0();", recipes)), [
    "C009: this nests too deeply, or a recipe calls itself",
  ]);
  const links = 400;
  const files = Object.fromEntries(
    Array.from({ length: links }, (_, n) => [
      `f${n}.ts`,
      n % 2 ? `export { a } from "./f${n + 1}.ts";` : `import { a } from "./f${n + 1}.ts";\nexport { a };`,
    ]),
  );
  const user = `import { a } from "./f0.ts";\n${classWith("  id = text({ max: a }).primaryKey();").replace("export class T", "export class Long")}`;
  const { schema, diagnostics } = await parse({ ...files, [`f${links}.ts`]: "export const a = 3;", "user.ts": user });
  assert.deepEqual([schema.tables.length, diagnostics], [1, []]);
  const circle = {
    "a.ts": 'import { x } from "./b.ts";\nexport { x };',
    "b.ts": 'export { x } from "./a.ts";',
    "c.ts": classWith("  id = id();"),
  };
  assert.deepEqual(await mistakesIn(circle), ["C005: `./b.ts` exports no `x`", "C005: `./a.ts` exports no `x`"]);
});

test("names of Object.prototype are names like others", async () => {
  const mistakes = await mistakesIn(
    classWith("  constructor_ = text();\n  a = text({ toString: 1 }).hasOwnProperty();\n  b = index(this.valueOf);"),
  );
  assert.deepEqual(mistakes, [
    "C006: `text()` has no option `toString`",
    "C005: a column has no method `hasOwnProperty`",
    "C011: `T` has no column `valueOf`",
  ]);
});

test("links that lead out are refused; those within add nothing", async () => {
  await inFolder({ "schema/a.ts": table, "outside/b.ts": table.replace("T extends", "B extends") }, async (root) => {
    symlinkSync(path.join(root, "outside"), path.join(root, "schema/folder"));
    symlinkSync(path.join(root, "outside/b.ts"), path.join(root, "schema/file.ts"));
    symlinkSync(path.join(root, "nowhere.ts"), path.join(root, "schema/dangling.ts"));
    symlinkSync(path.join(root, "schema/a.ts"), path.join(root, "schema/same.ts"));
    symlinkSync(path.join(root, "schema"), path.join(root, "schema/circle"));
    const { schema, diagnostics } = await parseSchema({ root, dir: "schema" });
    assert.deepEqual(
      diagnostics.map(({ code, message }) => `${code} ${message}`),
      ["dangling.ts", "file.ts", "folder"].map(
        (name) => `C001 \`schema/${name}\` is a symbolic link that leads out of the schema folder`,
      ),
    );
    assert.equal(schema.tables.length, 1);
  });
});

test("a missing folder, a file, and an empty folder are told apart", async () => {
  await inFolder(
    { "file.ts": table, "empty/readme.md": "", "tests/a.test.ts": "process.exit()", "tests/a.d.ts": "" },
    async (root) => {
      const messages = async (dir: string) =>
        (await parseSchema({ root, dir })).diagnostics.map(({ code, message }) => `${code} ${message}`);
      assert.deepEqual(await messages("missing"), ["C001 there is no schema folder `missing`"]);
      assert.deepEqual(await messages("file.ts"), ["C001 the folder `file.ts` cannot be read: not a directory"]);
      assert.deepEqual(await messages("empty"), ["C007 the schema declares no table"]);
      assert.deepEqual(await messages("tests"), ["C007 the schema declares no table"]);
    },
  );
});

test("the same files give the same answer in another folder", async () => {
  const files = {
    "schema/a.ts": table,
    "schema/sub/b.ts": table.replace("T extends", "B extends").replace("id()", "idd()"),
  };
  const answers: string[] = [];
  for (const _ of [1, 2]) {
    await inFolder(files, async (root) => {
      const { schema, diagnostics, sources } = await parseSchema({ root, dir: path.join(root, "schema") });
      answers.push(JSON.stringify([schema, diagnostics, [...sources]]));
    });
  }
  assert.equal(answers[0], answers[1]);
  assert.match(answers[0] ?? "", /schema\/sub\/b\.ts/);
});

test.run();
