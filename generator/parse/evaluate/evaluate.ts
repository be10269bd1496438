/** Syntax trees → Schema, positions and diagnostics. Reads as the order in which things become known. */
import type { Diagnostic, Span, Spans } from "../../diagnostics/diagnostic.ts";
import type { Schema } from "../../schema/schema.ts";
import type { SyntaxTree } from "../syntax.ts";
import { heritageOf } from "./classes.ts";
import { type Context, report, spanOf } from "./context.ts";
import { constValue } from "./expression.ts";
import { finishTable } from "./finish-table.ts";
import { checkImports } from "./imports.ts";
import { type ClassHandle, declareModules, type Module } from "./modules.ts";
import { memberPlace, spansOf } from "./places.ts";
import { finishScripts } from "./scripts.ts";
import { type DraftTable, draftTable } from "./tables.ts";
import type { ScriptValue, Value } from "./values.ts";
import { type DraftView, draftView, finishView } from "./views.ts";

export interface Evaluated {
  readonly schema: Schema;
  readonly spans: Spans;
  readonly diagnostics: readonly Diagnostic[];
}

const baseSteps = 1_000_000;
const stepsForEachFile = 100_000;

/** `trees` by file in sorted order; `folder` is the schema's, relative to the root. */
export function evaluateSchema(trees: ReadonlyMap<string, SyntaxTree>, folder: string): Evaluated {
  const { modules, classes } = declareModules(trees);
  const context: Context = {
    modules,
    classes,
    places: new Map(),
    files: new Map(),
    exports: new Map(),
    diagnostics: new Map(),
    uses: [],
    scripts: new Set(),
    typeNames: new Map(),
    circular: new Set(),
    depth: 0,
    steps: 0,
    maxSteps: baseSteps + stepsForEachFile * trees.size,
    exhausted: false,
  };
  for (const module of modules.values()) reportRefused(context, module, folder);
  const constants = evaluateConstants(context);
  const drafts = draftClasses(context);
  const tables = [...drafts.tables.values()].map((draft) => finishTable(context, drafts.tables, draft));
  const views = drafts.views.map((draft) => finishView(context, draft));
  const scripts = finishScripts(context, constants.scripts);
  checkUses(context);
  const mayLose = constants.mayLose.length === 0 ? {} : { mayLose: constants.mayLose };
  const namespaces = constants.namespaces.length === 0 ? {} : { namespaces: constants.namespaces };
  const schema: Schema = { tables, views, scripts, extensions: constants.extensions, ...namespaces, ...mayLose };
  reportClassNames(
    context,
    scripts.map(({ property }) => property),
  );
  reportEmpty(context, schema);
  return { schema, spans: spansOf(context.places), diagnostics: [...context.diagnostics.values()] };
}

function reportRefused(context: Context, module: Module, folder: string): void {
  const { tree } = module;
  for (const { start, end, message } of tree.errors) {
    report(context, "C002", { file: module.file, start, end }, message.replace(/\.$/, ""));
  }
  for (const { start, end, why, what, hint } of tree.refused) {
    const span = { file: module.file, start, end };
    if (why === "depth") report(context, "C009", span, `${what} to be read`, { hint: "nesting ends at 200 levels" });
    else if (why === "effect") report(context, "C004", span, `${what} has effects`, { hint });
    else report(context, "C003", span, `${what} does not belong in a schema`, { hint });
  }
  checkImports(context, module, folder);
}

interface Constants {
  readonly scripts: ReadonlyMap<ScriptValue, string>;
  readonly extensions: readonly string[];
  readonly namespaces: readonly string[];
  readonly mayLose: readonly string[];
}

/** Evaluates every constant, used or not: none may hold what is not static. */
function evaluateConstants(context: Context): Constants {
  const scripts = new Map<ScriptValue, string>();
  const extensions: string[] = [];
  const namespaces: string[] = [];
  const mayLose: string[] = [];
  for (const module of context.modules.values()) {
    for (const binding of module.bindings.values()) {
      if (binding.kind !== "const") continue;
      const { declaration, exported } = binding;
      const at = spanOf(module, declaration.place);
      const value = constValue(context, { kind: "const", binding, module }, at);
      if (!exported) continue;
      if (value.kind === "script" && !scripts.has(value)) scripts.set(value, declaration.name);
      if (declaration.name === "extensions")
        extensions.push(
          ...listOf(context, value, at, "`extensions` is an array of PostgreSQL extensions' names", "citext"),
        );
      if (declaration.name === "namespaces")
        namespaces.push(
          ...listOf(context, value, at, "`namespaces` is an array of names of PostgreSQL schemas", "archive"),
        );
      if (declaration.name === "mayLose")
        mayLose.push(...listOf(context, value, at, "`mayLose` is an array of what a step may lose", "accounts.legacy"));
    }
  }
  return { scripts, extensions, namespaces, mayLose };
}

/** An exported array of strings that the compiler knows by its name. */
function listOf(context: Context, value: Value, at: Span, what: string, example: string): readonly string[] {
  if (value.kind === "poison") return [];
  const items = value.kind === "array" ? value.items : undefined;
  const names = items?.flatMap(({ value: item }) =>
    item.kind === "scalar" && typeof item.value === "string" ? [item.value] : [],
  );
  if (items && names && names.length === items.length) return names;
  report(context, "C006", at, what, { hint: `write \`["${example}"]\`` });
  return [];
}

interface Drafts {
  readonly tables: ReadonlyMap<ClassHandle, DraftTable>;
  readonly views: readonly DraftView[];
}

function draftClasses(context: Context): Drafts {
  const tables = new Map<ClassHandle, DraftTable>();
  const views: DraftView[] = [];
  for (const handle of context.classes) {
    const { root } = heritageOf(context, handle);
    for (const { start, end, what, hint } of handle.declaration.refused) {
      report(context, "C003", { file: handle.module.file, start, end }, `${what} does not belong in a schema`, {
        hint,
      });
    }
    if (!isConcrete(handle)) continue;
    if (root === "Table") {
      const draft = draftTable(context, handle);
      if (draft) tables.set(handle, draft);
    } else if (root === "View") {
      const draft = draftView(context, handle);
      if (draft) views.push(draft);
    }
  }
  readUnusedBases(context);
  return { tables, views };
}

/** A base that no table has yet is read for its mistakes. */
function readUnusedBases(context: Context): void {
  const used = new Set(context.classes.filter(isConcrete).flatMap((handle) => heritageOf(context, handle).bases));
  for (const handle of context.classes) {
    if (isConcrete(handle) || used.has(handle) || context.places.has(handle.name)) continue;
    if (heritageOf(context, handle).root === "Table") draftTable(context, handle);
  }
}

function isConcrete({ declaration }: ClassHandle): boolean {
  return !declaration.abstract;
}

/** Members that were named as columns and are none. */
function checkUses(context: Context): void {
  for (const { ref, at } of context.uses) {
    const value = ref.class.values?.get(ref.property);
    if (!value || value.kind === "column" || value.kind === "poison") continue;
    report(context, "C011", at, `\`${ref.class.name}.${ref.property}\` is no column`, {
      related: [
        { span: memberPlace(context.places.get(ref.class.name), ref.property) ?? at, message: "it is declared here" },
      ],
    });
  }
}

/** Classes and scripts are told apart by their names throughout the schema. */
function reportClassNames(context: Context, scripts: readonly string[]): void {
  const seen = new Map<string, ClassHandle>();
  for (const handle of context.classes) {
    if (!isConcrete(handle) || handle.heritage === undefined) continue;
    const first = seen.get(handle.name);
    seen.set(handle.name, first ?? handle);
    if (!first) continue;
    report(
      context,
      "C014",
      spanOf(handle.module, handle.declaration.place),
      `two classes of the schema are named \`${handle.name}\``,
      {
        related: [{ span: spanOf(first.module, first.declaration.place), message: "the first one" }],
        hint: "give one another name, and its table's name in `static options`",
      },
    );
  }
  const properties = new Set<string>();
  for (const property of scripts) {
    const at = context.places.get(property)?.at;
    if (at && (properties.has(property) || seen.has(property)))
      report(context, "C014", at, `two objects of the schema are named \`${property}\``);
    properties.add(property);
  }
}

function reportEmpty(context: Context, { tables, views, scripts }: Schema): void {
  if (tables.length + views.length + scripts.length > 0 || context.diagnostics.size > 0) return;
  const [first] = context.modules.keys();
  context.diagnostics.set("empty", {
    code: "C007",
    severity: "error",
    message: "the schema declares no table",
    ...(first !== undefined && { span: { file: first, start: 0, end: 0 } }),
    hint: "export a class that extends `Table`",
  });
}
