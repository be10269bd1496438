/** The one order in which views and scripts that read each other go and come. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Catalog, Script, View } from "../../generator/catalog/catalog.ts";
import { diff } from "../../generator/diff/diff.ts";
import { inDependencyOrder } from "../../generator/operations/dependents.ts";
import { listing } from "../../generator/operations/english.ts";
import { noIntent } from "../../generator/operations/operation.ts";
import { catalog } from "../support/catalogs.ts";

const test = suite("dependents");

function view(name: string, reads: readonly string[], query = "select 1", namespace?: string): View {
  const place = namespace === undefined ? {} : { namespace };
  return { name, ...place, columns: ["x"], query: [query], dependsOn: reads.map((each) => ({ name: each })) };
}

function script(name: string, dependsOn: readonly string[], text = "create"): Script {
  return { name, create: [text], drop: ["drop"], dependsOn };
}

function holding(views: readonly View[], scripts: readonly Script[]): Catalog {
  return { ...catalog(), views, scripts };
}

const lines = (from: Catalog, to: Catalog) =>
  listing(diff(from, to, noIntent)).map((line) =>
    line.replace(/run the author's SQL that (create|drop)s/, "$1 script"),
  );

test("a view that calls a script's function comes after it, and a script that reads a view after that", () => {
  const all = holding([view("b", ["f"]), view("a", ["b", "g"])], [script("g", ["b"]), script("f", [])]);
  assert.deepEqual(lines(catalog(), all), ["create script f", "create view b", "create script g", "create view a"]);
  assert.deepEqual(lines(all, catalog()), ["drop view a", "drop script g", "drop view b", "drop script f"]);
});

test("what reads something that is made anew is made anew, whichever of the two it is", () => {
  const before = holding([view("b", ["f"]), view("a", []), view("c", ["a"])], [script("g", ["b"]), script("f", [])]);
  const after = { ...before, scripts: [script("g", ["b"]), script("f", [], "create anew")] };
  assert.deepEqual(lines(before, after), [
    "drop script g",
    "drop view b",
    "drop script f",
    "create script f",
    "create view b",
    "create script g",
  ]);
});

test("views come before scripts, and go after them, where neither reads the other", () => {
  const [createView, createScript] = [
    { kind: "createView", view: view("v", []) },
    { kind: "createScript", script: script("s", []) },
  ] as const;
  assert.deepEqual(inDependencyOrder([createScript, createView]), [createView, createScript]);
  const [dropView, dropScript] = [
    { kind: "dropView", view: view("v", []) },
    { kind: "dropScript", script: script("s", []) },
  ] as const;
  assert.deepEqual(inDependencyOrder([dropView, dropScript]), [dropScript, dropView]);
});

test("views of one name in two namespaces are two", () => {
  const reader: View = { ...view("v", []), dependsOn: [{ name: "v", namespace: "n" }] };
  const all = holding([reader, view("v", [], "select 2", "n")], []);
  assert.deepEqual(lines(catalog(), all), ["create view n.v", "create view v"]);
  assert.deepEqual(lines(all, catalog()), ["drop view v", "drop view n.v"]);
});

test("a chain of 2,000 views does not recurse", () => {
  const views = Array.from({ length: 2000 }, (_, i) => view(`v${i}`, i === 1999 ? [] : [`v${i + 1}`]));
  assert.equal(lines(catalog(), holding(views, []))[0], "create view v1999");
});

test.run();
