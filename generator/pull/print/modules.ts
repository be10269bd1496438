/** A Schema as the files of its source: each table and view with what belongs to it, and what belongs to none. */
import { compareText } from "../../catalog/order.ts";
import { groupBy } from "../../dialects/cells.ts";
import * as names from "../../schema/names.ts";
import type { Schema, Script, View } from "../../schema/schema.ts";
import { fileName, fileNames, schemaWords } from "../naming.ts";
import { docComment, type Entry, lineComment, member, object, quoted, sqlCode, template } from "./code.ts";
import { typeHead } from "./column.ts";
import { printTable } from "./table.ts";

export interface Printed {
  /** Relative to the schema's folder, with the text. */
  readonly files: ReadonlyMap<string, string>;
  /** Of each class and const, the file. */
  readonly places: ReadonlyMap<string, string>;
}

export interface Remarks {
  /** Of scripts, by their const: the class that they belong to. */
  readonly owners: ReadonlyMap<string, string>;
  /** What could not be said, by class; under the empty name what belongs to none. */
  readonly unsaid: ReadonlyMap<string, readonly string[]>;
}

interface Unit {
  readonly file: string;
  /** Names that it exports. */
  readonly exports: readonly string[];
  readonly lines: readonly string[];
}

const single = "schema.ts";
const rest = "objects.ts";

/** How the source is laid out. */
export interface Layout {
  readonly singleFile?: boolean;
  /** Files of classes that are there already. */
  readonly places?: ReadonlyMap<string, string>;
}

export function printSchema(schema: Schema, remarks: Remarks, { singleFile = false, places: known }: Layout): Printed {
  const files = fileNames();
  for (const file of known?.values() ?? []) files.take(file.replace(/\.ts$/, ""));
  const place = (className: string) =>
    known?.get(className) ?? (singleFile ? single : `${files.take(fileName(className))}.ts`);
  const of = (className: string) => schema.scripts.filter(({ property }) => remarks.owners.get(property) === className);
  const shared = singleFile ? single : rest;
  if (known === undefined) files.take(rest.slice(0, -".ts".length));
  const loose = schema.scripts.filter(({ property }) => !remarks.owners.has(property));
  const classes = [
    ...schema.tables.map(
      (table): Unit => unitOf(place(table.className), table.className, printTable(schema, table), of, remarks, schema),
    ),
    ...schema.views.map(
      (view): Unit => unitOf(place(view.className), view.className, printView(view), of, remarks, schema),
    ),
  ];
  const units: readonly Unit[] = [
    ...(unsaidLines(remarks, "").length === 0 ? [] : [{ file: shared, exports: [], lines: unsaidLines(remarks, "") }]),
    ...listUnit(shared, "extensions", schema.extensions),
    ...listUnit(shared, "namespaces", schema.namespaces ?? []),
    ...loose.map((script): Unit => ({ file: shared, exports: [script.property], lines: printScript(script, schema) })),
    ...classes,
  ];
  const places = new Map(units.flatMap(({ file, exports }) => exports.map((name) => [name, file] as const)));
  const byFile = groupBy(units, ({ file }) => file);
  const texts = [...byFile].map(([file, own]): readonly [string, string] => [file, fileText(file, own, places)]);
  return { files: new Map(texts.sort(([a], [b]) => compareText(a, b))), places };
}

/** An exported list that the compiler knows by its name. */
function listUnit(file: string, name: string, values: readonly string[]): readonly Unit[] {
  if (values.length === 0) return [];
  return [{ file, exports: [name], lines: [`export const ${name} = [${values.map(quoted).join(", ")}];`] }];
}

function unitOf(
  file: string,
  className: string,
  lines: readonly string[],
  of: (className: string) => readonly Script[],
  remarks: Remarks,
  schema: Schema,
): Unit {
  const scripts = of(className);
  return {
    file,
    exports: [className, ...scripts.map(({ property }) => property)],
    lines: [
      ...unsaidLines(remarks, className),
      ...lines,
      ...scripts.flatMap((script) => ["", ...printScript(script, schema)]),
    ],
  };
}

function unsaidLines({ unsaid }: Remarks, className: string): readonly string[] {
  return (unsaid.get(className) ?? []).flatMap((text) => lineComment(text, ""));
}

function printView(view: View): readonly string[] {
  const options = object([
    ["name", names.snakeCase(view.className) === view.name ? undefined : quoted(view.name)],
    ["namespace", view.namespace === undefined ? undefined : quoted(view.namespace)],
  ]);
  return [
    ...docComment(view.comment, ""),
    `export class ${view.className} extends View {`,
    ...(options === undefined ? [] : [`  static options = ${options} satisfies ViewOptions;`, ""]),
    ...view.columns.map(({ property, name, type, nullable }) =>
      member(property, typeHead(type), [
        ...(names.snakeCase(property) === name ? [] : [`.named(${quoted(name)})`]),
        ...(nullable ? [".nullable()"] : []),
      ]),
    ),
    `  query = ${sqlCode(view.query, (part) => ("table" in part ? part.table : ""))};`,
    "}",
  ];
}

function printScript(
  { property, name, create, drop, dependsOn, beforeTables }: Script,
  schema: Schema,
): readonly string[] {
  const texts = (given: Script["create"]): string | undefined =>
    object(Object.entries(given).map(([dialect, parts]): Entry => [dialect, template(parts, () => "")]));
  const known = new Set([...schema.tables, ...schema.views].map(({ className }) => className));
  const needs = dependsOn.filter(
    (each) => known.has(each) || schema.scripts.some((script) => script.property === each),
  );
  const entries: readonly Entry[] = [
    ["create", texts(create)],
    ["drop", texts(drop)],
    ["dependsOn", needs.length === 0 ? undefined : `() => [${needs.join(", ")}]`],
    ["beforeTables", beforeTables ? "true" : undefined],
  ];
  return [
    `export const ${property} = script(${quoted(name)}, {`,
    ...entries.flatMap(([entry, value]) => (value === undefined ? [] : [`  ${entry}: ${value},`])),
    "});",
  ];
}

const language = new Set([
  ...schemaWords.filter((word) => !["extensions", "namespaces", "mayLose"].includes(word)),
  "Table",
  "View",
]);

function fileText(file: string, units: readonly Unit[], places: ReadonlyMap<string, string>): string {
  const body = units.map(({ lines }) => lines.join("\n")).join("\n\n");
  const code = bareCode(body);
  const used = identifiersIn(code);
  const called = new Set(
    [...code.matchAll(/(?<![.\w$])([A-Za-z]+)[(`]|extends (Table|View)\b/g)].map(([, name, base]) => name ?? base),
  );
  const words = [...language].filter((word) => called.has(word));
  const types = ["TableOptions", "ViewOptions"].filter((word) => used.has(word)).map((word) => `type ${word}`);
  const own = new Set(units.flatMap(({ exports }) => exports));
  const others = groupBy(
    [...used].filter((name) => !own.has(name) && places.has(name)),
    (name) => places.get(name) ?? "",
  );
  const imports = [
    ...(words.length + types.length === 0 ? [] : [importLine([...words, ...types], "colonnade/schema")]),
    ...[...others]
      .filter(([other]) => other !== file)
      .sort(([a], [b]) => compareText(a, b))
      .map(([other, found]) => importLine(found, `./${other}`)),
  ];
  return `${[...imports, ...(imports.length === 0 ? [] : [""]), body].join("\n")}\n`;
}

/** Sorted as an editor's "organize imports" does: without regard to case. */
function importLine(found: readonly string[], from: string): string {
  const bare = (name: string) => name.replace(/^type /, "");
  const sorted = found.toSorted(
    (a, b) => compareText(bare(a).toLowerCase(), bare(b).toLowerCase()) || compareText(bare(a), bare(b)),
  );
  const line = `import { ${sorted.join(", ")} } from ${quoted(from)};`;
  return line.length <= 120
    ? line
    : [`import {`, ...sorted.map((name) => `  ${name},`), `} from ${quoted(from)};`].join("\n");
}

/** The code without comments, strings and the text of templates. */
function bareCode(code: string): string {
  return code.replace(
    /\/\*\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/g,
    (part) =>
      part.startsWith("`")
        ? `\` ${[...part.matchAll(/(?<!\\)\$\{([^}]*)\}/g)].map(([, inner]) => inner).join(" ")} `
        : " ",
  );
}

function identifiersIn(bare: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name] of bare.matchAll(/(?<![.\w$])[\p{L}_$][\p{L}\p{N}_$]*(?!\s*=[^>=])/gu)) found.add(name);
  return found;
}
