/** Imports go one way: what each room of the house may import, as the design says it. */

import assert from "node:assert/strict";
import { test } from "uvu";
import { type Import, importsOf, projectTexts, type Texts, typescriptIn } from "./sources.ts";

interface Room {
  /** Rooms, or single files, that its files may import besides each other; `node:` stands for what comes with Node. */
  readonly may: readonly string[];
  /** The same, for imports that wait until they are needed, and for types. */
  readonly mayLater?: readonly string[];
}

/** What the generator takes from the runtime: formats and texts that both sides must agree on, never a connection. */
const formats = [
  "runtime/annotations.ts",
  "runtime/checksum.ts",
  "runtime/errors.ts",
  "runtime/folder.ts",
  "runtime/migration-file.ts",
  "runtime/migration.ts",
  "runtime/split.ts",
];
const neutral = ["generator/schema", "generator/diagnostics"];
const structural = [...neutral, "generator/catalog", "generator/operations"];
const compiler = [
  ...structural,
  "generator/diff",
  "generator/dialects",
  "generator/parse",
  "generator/validate",
  "generator/helpers",
  "generator/migrations",
  "generator/interop",
  "generator/diagrams",
  "generator/output",
  "generator/timings.ts",
];
/** What is said of values in no dialect's SQL; a guard is made of it. */
const values = ["closed-sets", "conversions", "expression"].map((name) => `generator/dialects/${name}.ts`);
const clients = ["better-sqlite3", "mysql2", "mysql2/promise", "pg"];
/** The statements by which each dialect locks and records; they need no client. */
const statements = ["sqlite", "postgres", "mysql"].map((name) => `runtime/drivers/${name}-migrations.ts`);

/** Longest match first: a file belongs to the most particular room that it is in. */
const rooms: Readonly<Record<string, Room>> = {
  "schema/dsl": { may: [], mayLater: ["generator/schema"] },
  schema: { may: ["colonnade/schema"] },
  "generator/schema": { may: ["node:"] },
  "generator/diagnostics": { may: ["generator/schema"] },
  "generator/catalog": { may: neutral },
  "generator/operations": { may: [...neutral, "generator/catalog"] },
  "generator/diff": { may: structural },
  "generator/dialects": { may: [...structural, "node:", "runtime/annotations.ts", "runtime/split.ts"] },
  "generator/parse": { may: [...neutral, "node:"], mayLater: ["generator/parse/read"] },
  "generator/parse/read": { may: [...neutral, "generator/parse", "node:", "@ts-morph/common"] },
  "generator/validate": { may: [...neutral, "generator/dialects"] },
  "generator/helpers": { may: [...neutral, "generator/dialects", "generator/output/known.ts", "node:"] },
  "generator/migrations": {
    may: [...structural, "generator/diff", "generator/output/known.ts", "node:", ...formats, ...values],
    mayLater: ["generator/dialects"],
  },
  "generator/interop/names.ts": { may: [] },
  "generator/interop": {
    may: ["generator/schema", "generator/helpers", "generator/dialects/driver-values.ts", "generator/interop/names.ts"],
  },
  "generator/diagrams": { may: ["generator/schema", "@dagrejs/dagre"] },
  "generator/output": { may: ["generator/diagnostics", "runtime/checksum.ts", "node:"] },
  // A trial runs migrations as an application does, and is handed the dialect that it reads the result with.
  "generator/verify": { may: [...structural, "runtime", "node:"], mayLater: ["generator/dialects"] },
  // What is there is compared with what should be there, which a scratch database shows.
  "generator/check": {
    may: [
      ...structural,
      "generator/diff",
      "generator/dialects",
      "generator/migrations",
      "generator/verify",
      "runtime",
      "node:",
    ],
  },
  "generator/compile.ts": {
    may: [...compiler, "generator/compose-output.ts", "node:"],
    mayLater: ["generator/verify"],
  },
  "generator/compose-output.ts": { may: [...compiler, "node:"], mayLater: ["generator/compile.ts"] },
  "generator/merge": { may: structural },
  "generator/rebase": {
    may: [...compiler, "generator/merge", "generator/compile.ts", "generator/compose-output.ts", "node:", ...formats],
  },
  "generator/squash": {
    may: [...compiler, "generator/compile.ts", "generator/compose-output.ts", "node:", ...formats],
    mayLater: ["generator/verify"],
  },
  "generator/pull": {
    may: [...neutral, "generator/catalog", "generator/dialects", "generator/parse", "generator/validate", "node:"],
  },
  "generator/compiler.ts": { may: ["generator/compile.ts", "generator/pull", "generator/rebase", "generator/squash"] },
  "generator/fresh.ts": { may: ["node:"], mayLater: ["generator/compile.ts", "generator/output/known.ts"] },
  "generator/index.ts": {
    may: ["generator/compiler.ts", "generator/diagnostics", "generator/schema", "generator/verify"],
    mayLater: ["generator/compile.ts", "generator/squash"],
  },
  "generator/timings.ts": { may: ["node:"] },
  // A command starts before it knows what it needs: the compiler and the connections wait until they are asked for.
  "generator/cli": {
    may: [
      ...neutral,
      "generator/interop/names.ts",
      "generator/fresh.ts",
      "generator/timings.ts",
      "runtime",
      "package.json",
      "node:",
      "yargs",
      "picocolors",
    ],
    mayLater: [
      "generator/check",
      "generator/compile.ts",
      "generator/compiler.ts",
      "generator/dialects",
      "generator/pull",
      "generator/rebase",
      "generator/squash",
      "generator/verify",
    ],
  },
  runtime: { may: ["node:", ...statements], mayLater: ["runtime/drivers"] },
  "runtime/drivers": { may: ["runtime", "node:"], mayLater: clients },
  // Without promises nothing can wait for a client to be loaded.
  "runtime/drivers/sqlite-sync.ts": { may: ["runtime", "runtime/drivers", "runtime/sync", "node:", "better-sqlite3"] },
  "runtime/sync": { may: ["runtime", "runtime/drivers/sqlite-sync.ts"] },
};

const sources = ["schema", "generator", "runtime"];

function isIn(module: string, room: string): boolean {
  return module === room || module.startsWith(room.endsWith(":") ? room : `${room}/`);
}

function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => isIn(file, room))
    .sort((a, b) => b.length - a.length)[0];
}

function isAllowed({ file, module, kind }: Import): boolean {
  const name = roomOf(file);
  const room = name === undefined ? undefined : rooms[name];
  if (name === undefined || room === undefined) return false;
  if (roomOf(module) === name) return true;
  const allowed = kind === "static" ? room.may : [...room.may, ...(room.mayLater ?? [])];
  return allowed.some((each) => isIn(module, each));
}

/** A line for each import that goes the wrong way. */
function wrongImports(texts: Texts): readonly string[] {
  const wrong = importsOf(texts).filter((each) => !isAllowed(each));
  return wrong.map(({ file, module, kind }) => `${file}: ${kind} import of ${module}`);
}

/** Files of the command line that load with it, found from its start by static imports. */
function loadedFrom(start: string, texts: Texts): ReadonlySet<string> {
  const imports = importsOf(texts).filter(({ kind }) => kind === "static");
  const reached = new Set([start]);
  for (const file of reached) for (const each of imports) if (each.file === file) reached.add(each.module);
  return reached;
}

test("every file imports only what its room may", () => {
  assert.deepEqual(wrongImports(typescriptIn(projectTexts(), ...sources)), []);
});

test("the checks would see what they are for", () => {
  const planted: Readonly<Record<string, string>> = {
    "schema/dsl/table.ts": 'import { snakeCase } from "../../generator/schema/names.ts";',
    "generator/schema/names.ts": 'import type { Catalog } from "../catalog/catalog.ts";',
    "generator/catalog/compare.ts": 'export { diff } from "../diff/diff.ts";',
    "generator/operations/invert.ts": 'import { quote } from "../dialects/quote.ts";',
    "generator/dialects/postgres/introspect.ts": 'const client = await import("pg");',
    "generator/dialects/mysql/introspect.ts": 'import type { Driver } from "../../../runtime/driver.ts";',
    "generator/parse/evaluate/types.ts": 'import { ts } from "@ts-morph/common";',
    "generator/migrations/state.ts": 'import { open } from "../../runtime/open.ts";',
    "generator/cli/generate.ts": 'import { generate } from "../compiler.ts";',
    "generator/verify/index.ts": 'import { diff } from "../diff/diff.ts";',
    "generator/squash/fold.ts": 'import { verifier } from "../verify/index.ts";',
    "runtime/open.ts": 'import type { Schema } from "../generator/schema/schema.ts";',
    "runtime/pool.ts": 'import type pg from "pg";',
    "runtime/drivers/postgres.ts": 'import { type ClientConfig, Client } from "pg";',
    "generator/unknown.ts": 'import "node:fs";',
  };
  const found = wrongImports(new Map(Object.entries(planted)));
  assert.deepEqual(
    Object.keys(planted).filter((file) => !found.some((line) => line.startsWith(`${file}: `))),
    [],
  );
});

test("what goes the right way passes", () => {
  const fine: Readonly<Record<string, string>> = {
    "schema/dsl/table.ts": 'import type { TableOptions } from "../../generator/schema/schema.ts";',
    "generator/helpers/types-file.ts": 'const text = `import { open } from "colonnade/runtime"`;',
    "generator/parse/index.ts": 'const reader = await import("./read/read.ts");',
    "runtime/drivers/postgres.ts": 'import type { Client } from "pg";\nconst pg = await import("pg");',
  };
  assert.deepEqual(wrongImports(new Map(Object.entries(fine))), []);
});

test("starting the command line loads neither the compiler nor a connection", () => {
  const loaded = loadedFrom("generator/cli/bin.ts", typescriptIn(projectTexts(), ...sources));
  const heavy = [...loaded].filter((file) =>
    /^(generator\/(compile|verify)|runtime\/(connect|migrate|drivers)|@|pg$)/.test(file),
  );
  assert.deepEqual(heavy, []);
  const direct = new Map([
    ["generator/cli/bin.ts", 'import "./main.ts";'],
    ["generator/cli/main.ts", 'import "../../runtime/connect.ts";'],
  ]);
  assert.ok(loadedFrom("generator/cli/bin.ts", direct).has("runtime/connect.ts"));
});

test.run();
