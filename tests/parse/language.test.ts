/** The language as it is typed and the language as it is read are one: names, methods, and values that do nothing when run. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as dsl from "colonnade/schema";
import { suite } from "uvu";
import { columnMethods } from "../../generator/parse/evaluate/column-methods.ts";
import { memberMethods } from "../../generator/parse/evaluate/members.ts";
import { dslNames, dslTypes } from "../../generator/parse/evaluate/names.ts";
import { inert } from "../../schema/dsl/inert.ts";

const test = suite("language");

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

test("the evaluator knows every exported function, and no other", () => {
  assert.deepEqual(sorted(dslNames), sorted(Object.keys(dsl)));
});

test("the evaluator knows every exported type, and no other", () => {
  const source = readFileSync(new URL("../../schema/dsl/types.ts", import.meta.url), "utf8");
  const declared = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? "");
  const passedOn = /^export type \{([^}]*)\}/m.exec(source)?.[1]?.match(/\w+/g) ?? [];
  assert.deepEqual(sorted(dslTypes), sorted([...declared, ...passedOn]));
});

test("the evaluator knows every method, and no other", () => {
  const known = [columnMethods, ...Object.values(memberMethods)].flatMap((methods) => Object.keys(methods));
  const typed = Object.getOwnPropertyNames(Object.getPrototypeOf(inert)).filter((name) => name !== "constructor");
  assert.deepEqual(sorted(known), sorted(typed));
});

test("a schema that is run after all does nothing and throws nothing", async () => {
  await import("./dsl-types.ts");
  await import("../../schema/shared-context/views.ts");
  await import("../../schema/chat-gateway/schema.ts");
});

test("a table has no members of its own", () => {
  class Empty extends dsl.Table {}
  assert.deepEqual(Object.getOwnPropertyNames(new Empty()), []);
  assert.deepEqual(Object.getOwnPropertyNames(dsl.Table.prototype), ["constructor"]);
});

test.run();
