/** Writes a table's module for one dialect: finished SQL, the row mapper, and a class that implements the table's interface. */
import type { HelperDialect } from "../dialects/helper-dialect.ts";
import type { Script } from "../schema/schema.ts";
import { closedSets, decoded } from "./codecs.ts";
import { writableLines, writesAll } from "./kinds/insert.ts";
import type { Method, Parameter } from "./kinds/kind.ts";
import { kinds } from "./kinds/registry.ts";
import { allColumns, declared, type Module, sqlExpression } from "./module.ts";
import type { TablePlan, ViewColumnPlan } from "./plan.ts";
import { indented } from "./queries.ts";
import { addRead } from "./reads.ts";
import { escapePattern, list, valueKey } from "./text.ts";

/** The table's methods; `type` is how the file at hand names an interface of types.ts. */
export function methodsOf(plan: TablePlan, type: (name: string) => string): readonly Method[] {
  return kinds.flatMap((kind) => kind(plan, type));
}

/** Writes the table's module for each dialect. */
export function writeTable(
  plan: TablePlan,
  scripts: readonly Script[],
  dialects: readonly HelperDialect[],
  header: string,
): readonly string[] {
  const { className } = plan;
  const methods = methodsOf(plan, (name) => `types.${name}`);
  const mapper = rowMapper(`types.${className}Row`, plan.columns).join("\n");
  const sets = closedSets(plan);
  const shared = new Map<string, string>();
  return dialects.map((dialect) => {
    const { module, used, modules, constants } = openModule(plan, scripts, dialect, shared);
    const bodies = methods.map((method) => writeMethod(method, module));
    for (const read of plan.reads) addRead(module, read);
    const declarations = spaced([...constants.values()]);
    const brands = usedBrands(plan, [mapper, declarations, ...bodies]);
    const lines = [
      header,
      ...list("", "import { ", [...importNames(used), `${dialect.name} as v`], ' } from "colonnade/runtime";'),
      'import type * as types from "../types.ts";',
      ...(brands.length === 0 ? [] : list("", "import type { ", brands, ' } from "../types.ts";')),
      ...[...modules].sort().map(([alias, file]) => `import * as ${alias} from "./${file}.ts";`),
      "",
      ...(writesAll(plan)
        ? [...writableLines({ dialect, plan }), 'const columns = writable.join(", ");', selectFrom(plan.table, dialect)]
        : selectConstants(plan.columns, plan.table, dialect)),
      ...sets,
      "",
      mapper,
      "",
      declarations,
      "",
      `export class ${className}Table implements types.${className}Table {`,
      "  readonly #executor: Executor;",
      "",
      "  constructor(executor: Executor) {",
      "    this.#executor = executor;",
      "  }",
    ];
    for (const body of bodies) lines.push("", body);
    lines.push("}", "");
    return lines.join("\n");
  });
}

/** The keys' own types that the texts name. */
function usedBrands({ columns }: TablePlan, texts: readonly string[]): readonly string[] {
  const names = [...new Set(columns.flatMap(({ brand }) => brand ?? []))].sort();
  return names.filter((name) => {
    const word = new RegExp(`(?<![\\w$.])${escapePattern(name)}(?![\\w$])`);
    return texts.some((text) => word.test(text));
  });
}

interface OpenModule {
  readonly module: Module;
  readonly used: ReadonlySet<string>;
  /** Other tables' modules by the name that they have here. */
  readonly modules: ReadonlyMap<string, string>;
  /** Declarations by name. */
  readonly constants: ReadonlyMap<string, string>;
}

function openModule(
  plan: TablePlan,
  scripts: readonly Script[],
  dialect: HelperDialect,
  shared: Map<string, string>,
): OpenModule {
  const used = new Set<string>(["type Executor", "type Row"]);
  const modules = new Map<string, string>();
  const constants = new Map<string, string>();
  const constant = (name: string, text: () => string) => {
    if (constants.has(name)) return;
    // What the text itself declares comes first.
    const written = text();
    constants.set(name, written);
  };
  const module: Module = {
    dialect,
    plan,
    scripts,
    use(...names) {
      for (const name of names) used.add(name);
    },
    useModule(alias, file) {
      modules.set(alias, file);
    },
    constant: (name, lines) => constant(name, () => lines().join("\n")),
    shared(name, lines) {
      const written = shared.get(name) ?? lines().join("\n");
      shared.set(name, written);
      constant(name, () => written);
    },
  };
  return { module, used, modules, constants };
}

/** Constants, with a blank line around those of several lines. */
function spaced(constants: readonly string[]): string {
  let text = "";
  let isTallBefore = false;
  for (const [index, constant] of constants.entries()) {
    const isTall = constant.includes("\n");
    const gap = isTall || isTallBefore ? "\n\n" : "\n";
    text += index === 0 ? constant : gap + constant;
    isTallBefore = isTall;
  }
  return text;
}

/** Names in order, types under their own. */
function importNames(used: ReadonlySet<string>): readonly string[] {
  const bare = [...used].map((name) => [name.startsWith("type ") ? name.slice("type ".length) : name, name] as const);
  return bare.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

type Named = Parameters<HelperDialect["table"]>[0];

/** `columns` and `select`, which every statement of the module is made of. */
export function selectConstants(
  columns: readonly ViewColumnPlan[],
  of: Named,
  dialect: HelperDialect,
): readonly string[] {
  const names = sqlExpression(columns.map(({ name }) => dialect.quote(name)).join(", "));
  const joined =
    names.length === 1 ? [`const columns = ${names[0]};`] : declared("columns", ["", ...indented(plus(names))]);
  return [...joined.map((line) => line.trimEnd()), selectFrom(of, dialect)];
}

function selectFrom(of: Named, dialect: HelperDialect): string {
  return `const select = ${sqlExpression(`SELECT ${allColumns} FROM ${dialect.table(of)}`).join(" + ")};`;
}

function plus(strings: readonly string[]): readonly string[] {
  return strings.map((text, index) => (index === strings.length - 1 ? text : `${text} +`));
}

export function rowMapper(type: string, columns: readonly ViewColumnPlan[]): readonly string[] {
  return [
    `function row(r: Row): ${type} {`,
    "  return {",
    ...columns.map((column, index) => `    ${valueKey(column.property)}: ${decoded(column, `r[${index}]`)},`),
    "  };",
    "}",
  ];
}

/** Those of the runtime that signatures name. */
const runtimeTypes = ["FindOptions", "MatchOptions", "PageOptions", "StreamOptions", "Where"];

function writeMethod(method: Method, module: Module): string {
  const results = method.isHandedOn ? [] : [method.result];
  for (const text of [...results, ...method.parameters.map(({ type }) => type)]) {
    for (const name of runtimeTypes) if (text.startsWith(`${name}<`)) module.use(`type ${name}`);
  }
  const parameters = method.parameters.map(parameter);
  const body = `\n    ${method.write(module).join("\n    ")}\n  }`;
  if (method.isHandedOn)
    return list("  ", `${method.name}${method.typeParameters ?? ""}(`, parameters, ") {").join("\n") + body;
  const [start, result] = method.isStream
    ? [`async *${method.name}(`, `AsyncGenerator<${method.result}>`]
    : [`async ${method.name}${method.typeParameters ?? ""}(`, `Promise<${method.result}>`];
  const head = list("  ", start, parameters, `): ${result} {`).join("\n");
  return head + body;
}

function parameter({ name, type, optional, default: value }: Parameter): string {
  if (value !== undefined) return `${name}: ${type} = ${value}`;
  return `${name}${optional ? "?" : ""}: ${type}`;
}

export function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
