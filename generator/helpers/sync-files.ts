/** Writes the synchronous twin of the helpers: derived from the finished text of the promise modules, whose statements and mappers it shares. */
import { type HelperHead, tablesFunction } from "./index-files.ts";
import type { Plan } from "./plan.ts";
import { awaits, synchronous, wordsOf } from "./synchronous.ts";
import { lines } from "./table-file.ts";
import { list, stringLiteral } from "./text.ts";

const runtime = "colonnade/runtime/sync";

/** A promise module whose declarations its twin imports. */
export function shared(module: string): string {
  return module.replace(/^(?=const |function |async function )/gm, "export ");
}

/** The twin of a table's or view's module, which lies beside it in `sync/`. */
export function writeSyncModule(module: string, name: string, header: string): string {
  const { imports, modules, types, declarations, classes } = partsOf(module);
  const own = declarations.filter(({ text }) => awaits(text) || wordsOf(text).includes("Executor"));
  const code = synchronous([...own.map(({ text }) => text), classes].join("\n\n")).replaceAll(
    " implements types.",
    " implements sync.",
  );
  const used = new Set(wordsOf(code));
  const fromRuntime = imports.filter((each) => used.has(each.local)).map(({ text }) => text);
  const brands = types.filter((each) => used.has(each));
  const fromModule = declarations.filter((each) => !own.includes(each) && used.has(each.name)).map((each) => each.name);
  return lines(
    header,
    ...list("", "import { ", fromRuntime, ` } from ${stringLiteral(runtime)};`),
    'import type * as sync from "../../sync-types.ts";',
    ...(used.has("types") ? ['import type * as types from "../../types.ts";'] : []),
    ...(brands.length === 0 ? [] : list("", "import type { ", brands, ' } from "../../types.ts";')),
    ...modules.filter(({ name }) => used.has(name)).map(({ text }) => text.replace('"./', '"../')),
    ...list("", "import { ", fromModule, ` } from ${stringLiteral(`../${name}.ts`)};`),
    "",
    code.trimEnd(),
  );
}

interface Parts {
  /** What the module imports of the runtime. */
  readonly imports: readonly { readonly text: string; readonly local: string }[];
  /** The modules of other tables, whose reads its twin shares. */
  readonly modules: readonly { readonly name: string; readonly text: string }[];
  /** Types of keys that it imports by name. */
  readonly types: readonly string[];
  readonly declarations: readonly { readonly name: string; readonly text: string }[];
  readonly classes: string;
}

/** The parts of a module as `writeTable` and `writeView` write them: a line that is not indented begins one. */
function partsOf(module: string): Parts {
  const start = module.search(/^export class /m);
  const head = module.slice(0, start);
  const imported = /^import \{([^}]*)\} from "colonnade\/runtime";/m.exec(head)?.[1] ?? "";
  const imports = imported
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((text) => ({ text, local: text.split(" ").at(-1) ?? text }));
  const modules = [...head.matchAll(/^import \* as ([\p{ID_Continue}$]+) from "\.\/.*";$/gmu)].map(
    ([text, name = ""]) => ({ name, text }),
  );
  const types = /^import type \{([^}]*)\} from "\.\.\/types\.ts";/m.exec(head)?.[1] ?? "";
  const declarations = head.split(/^(?=(?:export )?(?:const |function |async function )|\/\*\* )/m).flatMap((text) => {
    const name = /^(?:export )?(?:const|function|async function)\*? ([\p{ID_Continue}$]+)/mu.exec(text)?.[1];
    return name === undefined ? [] : [{ name, text: text.trimEnd() }];
  });
  return {
    imports,
    modules,
    types: types.split(",").flatMap((each) => each.trim() || []),
    declarations,
    classes: module.slice(start),
  };
}

/** The interfaces of the tables and views without promises; rows and the rest are those of types.ts. */
export function writeSyncTypes(types: string, header: string): string {
  const declared = [...types.matchAll(/^export (?:interface|type) ([\p{ID_Continue}$]+)/gmu)].map(
    ([, name = ""]) => name,
  );
  const imported = /^import type \{([^}]*)\} from "\.\/imports\.ts";/m.exec(types)?.[1] ?? "";
  const blocks = types.split(/\n\n(?=export |\/\*\*)/).filter((block) => isTwinned(block));
  const code = synchronous(blocks.join("\n\n")).trimEnd();
  const used = new Set(wordsOf(code));
  const own = new Set(blocks.map(nameOf));
  const others = imported
    .split(",")
    .map((each) => each.trim())
    .filter((each) => used.has(each));
  const rows = declared.filter((name) => used.has(name) && !own.has(name));
  return lines(
    header,
    ...(others.length === 0 ? [] : list("", "import type { ", others, ' } from "./imports.ts";')),
    ...(rows.length === 0 ? [] : list("", "import type { ", rows, ' } from "./types.ts";')),
    "",
    code,
  );
}

const nameOf = (block: string): string => /^export interface ([\p{ID_Continue}$]+)/mu.exec(block)?.[1] ?? "";

/** Whether it is the interface of a table's or view's helpers, or of all of them. */
function isTwinned(block: string): boolean {
  return awaits(block) || nameOf(block) === "Tables" || /(?:Table|View)$/.test(nameOf(block));
}

/** `sync/index.ts` of the dialect: the helpers of every table and view over one connection. */
export function writeSyncDialectIndex(plan: Plan, head: HelperHead, header: string): string {
  const { imports, code } = tablesFunction(plan);
  return lines(
    header,
    `import type { Executor, Head } from ${stringLiteral(runtime)};`,
    'import type { Tables } from "../../sync-types.ts";',
    ...imports,
    "",
    'export { constraints } from "../../constraints.ts";',
    "",
    `export const head: Head = { version: ${head.version}, chain: ${stringLiteral(head.chain)} };`,
    "",
    ...code,
  );
}

/** `sync.ts`: opens a file without promises. */
export function writeSyncIndex(dialect: string, url: string | undefined, header: string): string {
  return lines(
    header,
    `import { type Database as Opened, openSync as openDatabase, type OpenOptions, type Transaction as Tx } from ${stringLiteral(runtime)};`,
    `import * as generated from "./${dialect}/sync/index.ts";`,
    'import type { Tables } from "./sync-types.ts";',
    "",
    'export type * from "./sync-types.ts";',
    "export type Database = Opened<Tables>;",
    "export type Transaction = Tx<Tables>;",
    "",
    "/** Opens the SQLite file that `url` names, else the environment's DATABASE_URL, else the configured one, for calls without promises. */",
    "export function openSync(url?: string, options?: OpenOptions): Database {",
    `  return openDatabase<Tables>(url, ${url === undefined ? "generated" : `{ ...generated, url: ${stringLiteral(url)} }`}, options);`,
    "}",
  );
}
