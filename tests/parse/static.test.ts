/** The static subset: what may stand in a schema file, and how files find each other. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import { classWith, columnsOf, mistakesIn, schemaOf, tableOf } from "./schema-of.ts";

const test = suite("static subset");

async function maxOf(expression: string, before = ""): Promise<unknown> {
  const [column] = await columnsOf(`  a = text({ max: ${expression} });`, before);
  return column?.type.kind === "text" ? column.type.max : undefined;
}

test("literals, constants, members, elements, spreads, templates, as const, satisfies", async () => {
  const before = `
const base = { short: 20, nested: { long: [100, 200] } } as const;
const more = { ...base, short: 30, "with-dash": 40 } satisfies object;
const list = [1, ...more.nested.long];
const key = "short";`;
  assert.equal(await maxOf("0xff", before), 255);
  assert.equal(await maxOf("(more.short as number)!", before), 30);
  assert.equal(await maxOf("list[2]", before), 200);
  assert.equal(await maxOf('more["with-dash"]', before), 40);
  assert.equal(await maxOf("more[`\x24{key}`]", before), 30);
  assert.equal(await maxOf("later", "const later = earlier; const earlier = 7;"), 7);
});

test("recipes: parameters, defaults, rest, patterns, recipes in recipes", async () => {
  const before = `
const label = (max = 20, { wide = 2, narrow: thin }: { wide?: number; narrow?: number } = {}) => text({ max: max });
const twice = (...values: string[]) => oneOf(...values, "last");
const money = (digits: number) => decimal(digits, 2).check((v) => sql\`\${v} >= 0\`);
const price = () => money(12).nullable();
const block = (max: number) => { return text({ max }); };
const picked = ({ max, other: name = "n" }: { max: number; other?: string }) => text({ max }).named(name);`;
  const columns = await columnsOf(
    '  a = label();\n  b = label(30);\n  c = twice("x", "y");\n  d = price();\n  e = block(5);\n  f = picked({ max: 6 });\n  g = picked({ max: 7, other: "o" });',
    before,
  );
  assert.deepEqual(
    columns.map(({ type, name, nullable }) => [JSON.stringify(type), name, nullable]),
    [
      ['{"kind":"text","max":20}', "a", false],
      ['{"kind":"text","max":30}', "b", false],
      ['{"kind":"oneOf","values":["x","y","last"]}', "c", false],
      ['{"kind":"decimal","precision":12,"scale":2}', "d", true],
      ['{"kind":"text","max":5}', "e", false],
      ['{"kind":"text","max":6}', "n", false],
      ['{"kind":"text","max":7}', "o", false],
    ],
  );
});

test("a member called like a function does not hide it", async () => {
  const columns = await columnsOf("  timestamp = timestamp();\n  text = text();\n  other = timestamp();");
  assert.deepEqual(
    columns.map(({ type }) => type.kind),
    ["timestamp", "text", "timestamp"],
  );
});

test("imports: aliases, namespaces, .ts, .js, no extension, folders, re-exports, types", async () => {
  const schema = await schemaOf({
    "limits.ts": "export const limits = { name: 40 };\nconst inner = 9;\nexport { inner as outer };",
    "deep/recipes.ts":
      'import { text as t } from "colonnade/schema";\nimport * as all from "../limits";\nexport const name = () => t({ max: all.limits.name });',
    "deep/index.ts":
      'export * from "./recipes.js";\nexport { outer } from "../limits.ts";\nexport * as numbers from "../limits.ts";\nexport type { Shape } from "../shapes.ts";',
    "shapes.ts": "export interface Shape { readonly a: number }",
    "bases.ts":
      'import { Table, id } from "colonnade/schema";\nexport default abstract class Base extends Table { id = id(); }',
    "users.ts": `import * as c from "colonnade/schema";
import type { Anything } from "some-package";
import Base from "./bases.ts";
import { name, numbers, outer, type Shape } from "./deep";
import { name as again } from "./deep/index.ts";
export class Users extends Base {
  a = name(); b = again(); c = c.text({ max: outer }); d = c.text({ max: numbers.limits.name }); e = c.json<Shape>();
}`,
  });
  const [users] = schema.tables;
  assert.deepEqual(
    users?.columns.map(({ type }) => JSON.stringify(type)),
    [
      '{"kind":"bigint","as":"number"}',
      '{"kind":"text","max":40}',
      '{"kind":"text","max":40}',
      '{"kind":"text","max":9}',
      '{"kind":"text","max":40}',
      '{"kind":"json","type":{"text":"Shape","imports":[{"name":"Shape","file":"shapes.ts"}]}}',
    ],
  );
});

test("files may import each other in a circle", async () => {
  const { tables } = await schemaOf({
    "a.ts":
      'import { id, references, Table } from "colonnade/schema";\nimport { B } from "./b.ts";\nexport class A extends Table { id = id(); b = references(() => B); }',
    "b.ts":
      'import { id, references, Table } from "colonnade/schema";\nimport { A } from "./a.ts";\nexport class B extends Table { id = id(); a = references(() => A).nullable(); }',
  });
  assert.equal(tables.length, 2);
});

test("types of json: imports, namespaces, type parameters, two of one name", async () => {
  const { tables } = await schemaOf({
    "one/types.ts": "export type Data = { a: 1 };\nexport const roles = ['x'] as const;",
    "two/types.ts": "export interface Data { b: 2 }",
    "schema.ts": `import { id, json, Table } from "colonnade/schema";
import type { Data as First } from "./one/types.ts";
import type * as two from "./two/types.ts";
import { roles } from "./one/types.ts";
export interface Own { readonly x: number }
export class T extends Table {
  id = id();
  a = json<First | null>();
  b = json<Record<string, two.Data[]>>();
  c = json<{ [K in keyof Own]: Own[K] extends infer V ? V : never }>();
  d = json<(typeof roles)[number]>();
  e = json<Partial<First> & two.Data>();
}`,
  });
  const types = tables[0]?.columns.slice(1).map(({ type }) => (type.kind === "json" ? type.type : undefined));
  const first = { name: "Data", file: "one/types.ts" };
  const second = { name: "Data", as: "Data2", file: "two/types.ts" };
  assert.deepEqual(types, [
    { text: "Data | null", imports: [first] },
    { text: "Record<string, Data2[]>", imports: [second] },
    { text: "{ [K in keyof Own]: Own[K] extends infer V ? V : never }", imports: [{ name: "Own", file: "schema.ts" }] },
    { text: "(typeof roles)[number]", imports: [{ name: "roles", file: "one/types.ts" }] },
    { text: "Partial<Data> & Data2", imports: [first, second] },
  ]);
});

test("types, ambient declarations and empty statements do nothing", async () => {
  const before = '"use strict";\n;\ndeclare module "x" {}\ndeclare function f(): void;\ninterface I {}\ntype A = I;';
  const { columns } = await tableOf(classWith("  id = id();", before), "T");
  assert.equal(columns.length, 1);
});

test("tables come in the order of files and of the source", async () => {
  const text = (name: string) =>
    `import { id, Table } from "colonnade/schema";\nexport class ${name} extends Table { id = id(); }`;
  const { tables } = await schemaOf({ "z.ts": text("A"), "b.ts": text("C"), "b/a.ts": text("B") });
  assert.deepEqual(
    tables.map(({ className }) => className),
    ["C", "B", "A"],
  );
});

test("what is not static is refused at its place, once", async () => {
  assert.deepEqual(await mistakesIn(classWith("  a = text({ max: Date.now() });\n  b = text({ max: Date.now() });")), [
    "C003: `Date` is not static",
    "C003: `Date` is not static",
  ]);
  assert.deepEqual(await mistakesIn(classWith("  id = id();", "const unused = fetch('x');")), [
    "C003: `fetch` is not static",
  ]);
});

test.run();
