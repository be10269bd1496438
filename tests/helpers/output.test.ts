/** The generated files themselves: as expected, the same twice, and quickly made. */
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "uvu";
import { planHelpers, writeHelpers } from "../../generator/helpers/write.ts";
import { dialectNames, type Schema } from "../../generator/schema/schema.ts";
import { assertGolden } from "../support/golden.ts";
import { schema } from "./fixture.ts";
import { generate } from "./generate.ts";

/** Enough of the output to read in a review; the other files are like these. */
const shown = [
  "types.ts",
  "imports.ts",
  "constraints.ts",
  ...dialectNames.flatMap((name) => [`${name}/memory.ts`, `${name}/sessions.ts`]),
  "mysql/transaction.ts",
  "sync-types.ts",
  "sqlite/sync/memory.ts",
  "sqlite/sync/sessions.ts",
];

for (const file of shown) {
  test(`${file} is as expected`, async () => {
    await assertGolden(path.join(import.meta.dirname, "expected", file), generate(schema).get(file) ?? "");
  });
}

test("the same schema gives the same bytes", () => {
  assert.deepEqual([...generate(schema)], [...generate(schema)]);
});

test("every file says where it comes from, and no line is much too long", () => {
  for (const [file, text] of generate(schema)) {
    assert.match(text, /^\/\*\* .* Generated from tests\/helpers\/fixture\.ts; do not edit\. \*\/\n/, file);
    const isSeen = ["index.ts", "sync.ts", "imports.ts", "keys.ts"].includes(file);
    assert.equal(/^\/\/ @ts-nocheck: /m.test(text), !isSeen, file);
    assert.ok(text.endsWith("\n") && !text.endsWith("\n\n"), file);
    for (const line of text.split("\n")) {
      assert.ok(line.length <= 200, `${file}: ${line}`);
      assert.equal(line, line.trimEnd(), file);
    }
  }
});

test("a thousand tables in four dialects are written at once", () => {
  const tables = Array.from({ length: 1000 }, (_, index) => {
    const table = schema.tables.find(({ className }) => className === "Memory");
    assert.ok(table);
    return { ...table, className: `Memory${index}`, property: `memory${index}`, name: `memory_${index}` };
  });
  const many: Schema = { ...schema, tables, views: [] };
  const files = generate(many);
  assert.equal(files.size, 5 * 1001 + 6);
});

test("names that generated code cannot have are diagnosed", () => {
  const [table] = schema.tables;
  assert.ok(table);
  const index = (property: string) => ({ property, name: `idx_${property}`, unique: false, keys: [], include: [] });
  const wrong: Schema = {
    ...schema,
    tables: [
      {
        ...table,
        columns: [
          ...table.columns,
          { property: "toString", name: "to_string", type: { kind: "text" }, nullable: true },
        ],
        indexes: [index("byName"), index("ByName"), index("…")],
      },
    ],
  };
  const { problems } = planHelpers(wrong, "generated");
  assert.deepEqual(
    problems.map(({ code, at }) => [code, at]),
    [
      ["C025", "Values.toString"],
      ["C014", "Values.ByName"],
      ["C014", "Values.…"],
    ],
  );
});

test("types of JSON columns with one name in two files stay apart", () => {
  const column = (property: string, file: string) => ({
    property,
    name: property,
    nullable: false,
    type: { kind: "json" as const, type: { text: "readonly Meta[]", imports: [{ name: "Meta", file }] } },
  });
  const [table] = schema.tables;
  assert.ok(table);
  const two: Schema = {
    ...schema,
    tables: [
      { ...table, columns: [...table.columns, column("one", "schema/one.ts"), column("two", "schema/sub/two.ts")] },
    ],
    views: [],
  };
  const files = writeHelpers(two, { origin: "schema", outDir: "generated/x", heads: new Map() });
  const [text = "", imports = ""] = [files.get("types.ts"), files.get("imports.ts")];
  assert.match(imports, /export type \{ Meta \} from "\.\.\/\.\.\/schema\/one\.ts";/);
  assert.match(imports, /export type \{ Meta as Meta_ \} from "\.\.\/\.\.\/schema\/sub\/two\.ts";/);
  assert.match(text, /^import type \{[^}]*\bMeta,\s+Meta_,[^}]*\} from "\.\/imports\.ts";$/m);
  assert.match(text, /readonly one: readonly Meta\[\];/);
  assert.match(text, /readonly two: readonly Meta_\[\];/);
});

test.run();
