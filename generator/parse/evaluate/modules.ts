/** Files as modules: what each declares, imports and exports, and how a name is followed from file to file. */
import { posix } from "node:path";
import type { ClassDeclaration, ConstDeclaration, SyntaxTree } from "../syntax.ts";
import type { Context } from "./context.ts";
import { type DslFunction, dslValue, isDslName } from "./names.ts";
import type { Value } from "./values.ts";

export const dslModule = "colonnade/schema";

export interface Module {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly tree: SyntaxTree;
  readonly bindings: ReadonlyMap<string, Binding>;
}

export type Binding =
  | ConstBinding
  | { readonly kind: "class"; readonly class: ClassHandle; readonly exported: boolean }
  | { readonly kind: "type"; readonly name: string; readonly module: string; readonly exported: boolean }
  | { readonly kind: "import"; readonly from: string; readonly name: string; readonly typeOnly: boolean }
  | DslFunction
  /** Its declaration is refused, and that is reported. */
  | { readonly kind: "refused" };

type BindingOf<K extends Binding["kind"]> = Extract<Binding, { kind: K }>;

export interface ConstBinding {
  readonly kind: "const";
  readonly declaration: ConstDeclaration;
  readonly exported: boolean;
  value?: Value | "evaluating";
}

/** A class of the schema, by identity. */
export interface ClassHandle {
  readonly name: string;
  readonly module: Module;
  readonly declaration: ClassDeclaration;
  heritage?: Heritage | "evaluating";
  /** What its members are, once it is built; a poisoned one is a mistake reported already. */
  values?: ReadonlyMap<string, Value>;
}

/** What a class descends from; `bases` are the abstract ones, base first, without itself. */
export interface Heritage {
  readonly root: "Table" | "View" | "unknown";
  readonly bases: readonly ClassHandle[];
}

/** What a name stands for, wherever it is declared. */
export type Resolved =
  | { readonly kind: "const"; readonly binding: ConstBinding; readonly module: Module }
  | { readonly kind: "class"; readonly class: ClassHandle; readonly module: Module; readonly exported: boolean }
  | { readonly kind: "type"; readonly name: string; readonly module: Module; readonly exported: boolean }
  | DslFunction
  | { readonly kind: "namespace"; readonly module: Module | "dsl" }
  /** A type from elsewhere, or a value whose import is reported. */
  | { readonly kind: "outside"; readonly from: string; readonly typeOnly: boolean }
  | { readonly kind: "refused" };

/** Declares the names of each file. Two declarations of one name are TypeScript's to refuse; here the first stays. */
export function declareModules(trees: ReadonlyMap<string, SyntaxTree>): {
  readonly modules: ReadonlyMap<string, Module>;
  readonly classes: readonly ClassHandle[];
} {
  const modules = new Map<string, Module>();
  const classes: ClassHandle[] = [];
  for (const [file, tree] of trees) {
    const bindings = new Map<string, Binding>();
    const module: Module = { file, tree, bindings };
    modules.set(file, module);
    for (const { from, names, typeOnly } of tree.imports) {
      for (const { name, as, typeOnly: own } of names) {
        const isDsl = from === dslModule && isDslName(name);
        bindings.set(as, isDsl ? dslValue(name) : { kind: "import", from, name, typeOnly: typeOnly || own === true });
      }
    }
    for (const refused of tree.refused) for (const name of refused.names ?? []) bindings.set(name, { kind: "refused" });
    for (const declaration of tree.declarations) {
      const { name, exported } = declaration;
      if (declaration.kind === "const") bindings.set(name, { kind: "const", declaration, exported });
      else if (declaration.kind === "type") bindings.set(name, { kind: "type", name, module: file, exported });
      else {
        const handle: ClassHandle = { name, module, declaration };
        classes.push(handle);
        bindings.set(name, { kind: "class", class: handle, exported });
      }
    }
  }
  return { modules, classes };
}

/** What a name at the top of a file stands for; undefined when the file knows no such name. */
export function resolveName(context: Context, module: Module, name: string): Resolved | undefined {
  const binding = module.bindings.get(name);
  if (!binding) return undefined;
  const found = resolveBinding(context, module, name, binding);
  return found.kind === "export" ? (resolveExport(context, found.module, found.name) ?? { kind: "refused" }) : found;
}

/** Another file's export, which is looked up next. */
interface Onward {
  readonly kind: "export";
  readonly module: Module;
  readonly name: string;
}

function resolveBinding(context: Context, module: Module, name: string, binding: Binding): Resolved | Onward {
  switch (binding.kind) {
    case "const":
      return { kind: "const", binding, module };
    case "class":
      return { kind: "class", class: binding.class, module, exported: binding.exported };
    case "type":
      return { kind: "type", name, module, exported: binding.exported };
    case "dsl":
      return binding;
    case "refused":
      return { kind: "refused" };
    case "import":
      return resolveImport(context, module, binding);
  }
}

function resolveImport(
  context: Context,
  module: Module,
  { from, name, typeOnly }: BindingOf<"import">,
): Resolved | Onward {
  if (from === dslModule)
    return name === "*" ? { kind: "namespace", module: "dsl" } : { kind: "outside", from, typeOnly };
  const file = resolveFile(context, module.file, from);
  const imported = file === undefined ? undefined : context.modules.get(file);
  if (!imported) return { kind: "outside", from, typeOnly };
  return name === "*" ? { kind: "namespace", module: imported } : { kind: "export", module: imported, name };
}

/** What a file exports under a name, through imports and `export … from` of any number of files. */
export function resolveExport(context: Context, module: Module, name: string): Resolved | undefined {
  const key = `${module.file} ${name}`;
  if (context.exports.has(key)) return context.exports.get(key);
  const found = findExport(context, module, name);
  context.exports.set(key, found);
  return found;
}

function findExport(context: Context, start: Module, wanted: string): Resolved | undefined {
  const visited = new Set<string>();
  const queue: Onward[] = [{ kind: "export", module: start, name: wanted }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { module, name } = next;
    const key = `${module.file} ${name}`;
    if (visited.has(key)) continue;
    visited.add(key);
    if (module.tree.errors.length > 0) {
      // Of a broken file nothing is known but names; a folder of re-exports may be behind it.
      if (module.tree.exports.length === 0 || module.tree.exports.some(({ as }) => as === name))
        return { kind: "refused" };
      continue;
    }
    const own = ownExport(context, module, name);
    if (own?.kind === "export") queue.push(own);
    else if (own) return own;
    else {
      const found = reExport(context, module, name, queue);
      if (found) return found;
    }
  }
  return undefined;
}

function isDeclared(binding: Binding): binding is Exclude<Binding, BindingOf<"import"> | DslFunction> {
  return binding.kind !== "import" && binding.kind !== "dsl";
}

function ownExport(context: Context, module: Module, name: string): Resolved | Onward | undefined {
  const binding = module.bindings.get(name);
  const exported = binding && isDeclared(binding) && (binding.kind === "refused" || binding.exported);
  if (exported && name !== "default") return resolveBinding(context, module, name, binding);
  const listed =
    name === "default"
      ? module.tree.declarations.find((declaration) => declaration.kind === "class" && declaration.isDefault)
      : module.tree.exports.find(({ from, as }) => from === undefined && as === name);
  const local = listed && module.bindings.get(listed.name);
  if (!listed || !local) return undefined;
  const resolved = resolveBinding(context, module, listed.name, local);
  // What a list exports counts as exported; types remember it for `json<T>()`.
  return resolved.kind === "type" || resolved.kind === "class" ? { ...resolved, exported: true } : resolved;
}

/** Adds the files that `export … from` leads to, unless it answers by itself. */
function reExport(context: Context, module: Module, name: string, queue: Onward[]): Resolved | undefined {
  for (const { from, name: exported, as, typeOnly } of module.tree.exports) {
    if (from === undefined) continue;
    const star = exported === "*";
    const all = star && as === undefined;
    if (!all && as !== name) continue;
    const file = resolveFile(context, module.file, from);
    const other = file === undefined ? undefined : context.modules.get(file);
    if (other && star && !all) return { kind: "namespace", module: other };
    if (other) queue.push({ kind: "export", module: other, name: all ? name : exported });
    else if (!all) return { kind: "outside", from, typeOnly };
  }
  return undefined;
}

/** Names that a file exports, for suggestions. */
export function exportedNames(module: Module): readonly string[] {
  const names = module.tree.declarations.filter(({ exported }) => exported).map(({ name }) => name);
  return [...names, ...module.tree.exports.flatMap(({ as }) => as ?? [])];
}

/** The schema file that an import means: as written, with `.ts`, with `.ts` for `.js`, or a folder's index. */
export function resolveFile(context: Context, importer: string, from: string): string | undefined {
  if (!from.startsWith("./") && !from.startsWith("../") && from !== "." && from !== "..") return undefined;
  const key = `${importer} ${from}`;
  if (context.files.has(key)) return context.files.get(key);
  const path = joined(importer, from);
  const candidates = [path, `${path}.ts`, path.replace(/\.js$/, ".ts"), posix.join(path, "index.ts")];
  const found = candidates.find((candidate) => context.modules.has(candidate));
  context.files.set(key, found);
  return found;
}

/** Most imports are of a neighbour: `./name.ts`. */
function joined(importer: string, from: string): string {
  const neighbour = from.startsWith("./") && !from.includes("/", 2);
  return neighbour
    ? importer.slice(0, importer.lastIndexOf("/") + 1) + from.slice(2)
    : posix.join(posix.dirname(importer), from);
}

export function relativeImport(importer: string, file: string): string {
  const path = posix.relative(posix.dirname(importer), file);
  return path.startsWith(".") ? path : `./${path}`;
}
