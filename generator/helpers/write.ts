/** Writes the helpers of a schema: types.ts, index.ts, and a folder of modules for each dialect. */
import { posix } from "node:path";
import type { Version } from "../dialects/dialect.ts";
import { helperDialects } from "../dialects/helper-registry.ts";
import type { DialectName, PerDialect, Schema, TypeText } from "../schema/schema.ts";
import type { JsonTypes } from "./column-type.ts";
import { type HelperHead, writeConstraints, writeDialectIndex, writeIndex } from "./index-files.ts";
import { allocator } from "./names.ts";
import { type Plan, plan } from "./plan.ts";
import { writeTable } from "./table-file.ts";
import { type ImportedType, writeTypes } from "./types-file.ts";
import { writeView } from "./view-file.ts";

export interface HelperOptions {
  /** The schema's folder, for headers: `schema/shared-context`. */
  readonly origin: string;
  /** Where the files go; both are relative to the project's root, with `/`. */
  readonly outDir: string;
  /** The dialects to write, each with its newest migration. */
  readonly heads: ReadonlyMap<DialectName, HelperHead>;
  /** Server versions that output is made for, above the floors. */
  readonly targets?: PerDialect<Version>;
  /** The configuration's database, which `open` falls back to. */
  readonly url?: string;
}

/** What the helpers of a schema will be, and what cannot be named in generated code. */
export interface HelperPlan extends Plan {
  readonly imports: readonly ImportedType[];
}

/** `outDir` is where the files go, relative to the project's root. */
export function planHelpers(schema: Schema, outDir: string): HelperPlan {
  const imports = importedTypes(outDir, generatedTypes(schema));
  return { ...plan(schema, imports.typeOf), imports: imports.list() };
}

/** The files by their path below `outDir`. */
export function writeHelpers(
  schema: Schema,
  options: HelperOptions,
  planned = planHelpers(schema, options.outDir),
): ReadonlyMap<string, string> {
  const header = (what: string) => `/** ${what} Generated from ${options.origin}; do not edit. */`;
  const files = new Map<string, string>();
  files.set("types.ts", writeTypes(planned, planned.imports, header("Rows, and what the helpers take and give.")));
  files.set("constraints.ts", writeConstraints(schema, header("Constraints by name, for errors.")));
  files.set("index.ts", writeIndex([...options.heads.keys()], options.url, header("Opens the database.")));
  const dialects = [...options.heads.keys()].map((name) => helperDialects[name](options.targets?.[name]));
  for (const [name, head] of options.heads) {
    files.set(`${name}/index.ts`, writeDialectIndex(planned, head, header("The helpers of every table and view.")));
  }
  for (const table of planned.tables) {
    const texts = writeTable(schema, table, dialects, header(`Helpers of ${table.className}.`));
    for (const [index, { name }] of dialects.entries()) files.set(`${name}/${table.module}.ts`, texts[index] ?? "");
  }
  for (const view of planned.views) {
    const title = header(`Helpers of ${view.className}.`);
    for (const dialect of dialects) files.set(`${dialect.name}/${view.module}.ts`, writeView(view, dialect, title));
  }
  return files;
}

/** Names that types.ts uses in its own sense. */
const globalNames = ["Buffer", "Date", "Promise", "Uint8Array", "ListOptions", "Page", "PageOptions", "Tables"];

/** The interfaces of types.ts whose names follow from the classes alone. */
function generatedTypes({ tables, views }: Schema): readonly string[] {
  const suffixes = ["Row", "Insert", "Patch", "Key", "Table", "View"];
  return [...tables, ...views].flatMap(({ className }) => suffixes.map((suffix) => className + suffix));
}

/** Collects what the authors' types of JSON columns need; equal names of different files are told apart. */
function importedTypes(
  outDir: string,
  taken: readonly string[],
): { readonly typeOf: JsonTypes; list(): readonly ImportedType[] } {
  const names = allocator([...globalNames, ...taken]);
  const imports = new Map<string, ImportedType>();
  const nameOf = ({ name, file }: TypeText["imports"][number]) => {
    const key = `${file} ${name}`;
    let found = imports.get(key);
    if (found === undefined) {
      const own = names.take(name);
      const relative = posix.relative(outDir, file);
      const path = relative.startsWith(".") ? relative : `./${relative}`;
      found = own === name ? { name, path } : { name, as: own, path };
      imports.set(key, found);
    }
    return found.as ?? found.name;
  };
  return {
    typeOf({ type }) {
      if (type === undefined) return "unknown";
      let text = type.text;
      for (const each of type.imports) {
        const own = nameOf(each);
        if (own !== each.name)
          text = text.replace(new RegExp(`(?<![\\w$.])${escapePattern(each.name)}(?![\\w$])`, "g"), own);
      }
      return text;
    },
    list: () => [...imports.values()],
  };
}

function escapePattern(name: string): string {
  return name.replaceAll("$", "\\$");
}
