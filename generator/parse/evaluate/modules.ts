/** Files as modules: what each declares, imports and exports, and how a name is followed from file to file. */
import { posix } from "node:path";
import { didYouMean, nearest } from "../../diagnostics/suggest.ts";
import type { ClassDeclaration, ConstDeclaration, Place, SyntaxTree } from "../syntax.ts";
import { type Context, report, spanOf } from "./context.ts";
import { dslNames, isDslName } from "./names.ts";
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
  /** Its name, kept for `json<T>()`: columns by property once it is built; a poisoned one is a mistake reported already. */
  columns?: ReadonlyMap<string, Value>;
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
  | { readonly kind: "dsl"; readonly name: string }
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
      for (const { name, as, typeOnly: own } of names)
        bindings.set(as, { kind: "import", from, name, typeOnly: typeOnly || own === true });
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
  switch (binding.kind) {
    case "const":
      return { kind: "const", binding, module };
    case "class":
      return { kind: "class", class: binding.class, module, exported: binding.exported };
    case "type":
      return { kind: "type", name, module, exported: binding.exported };
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
): Resolved | undefined {
  if (from === dslModule) {
    if (name === "*") return { kind: "namespace", module: "dsl" };
    return isDslName(name) ? { kind: "dsl", name } : { kind: "outside", from, typeOnly };
  }
  const file = resolveFile(context, module.file, from);
  const imported = file === undefined ? undefined : context.modules.get(file);
  if (!imported) return { kind: "outside", from, typeOnly };
  if (name === "*") return { kind: "namespace", module: imported };
  return resolveExport(context, imported, name) ?? { kind: "refused" };
}

/** What a file exports under a name, through `export … from` of other files. */
export function resolveExport(context: Context, start: Module, wanted: string): Resolved | undefined {
  const visited = new Set<string>();
  const queue: { readonly module: Module; readonly name: string }[] = [{ module: start, name: wanted }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { module, name } = next;
    const key = `${module.file} ${name}`;
    if (visited.has(key)) continue;
    visited.add(key);
    if (module.tree.errors.length > 0 && module.tree.exports.length === 0) return { kind: "refused" };
    const own = ownExport(context, module, name);
    if (own) return own;
    for (const declared of module.tree.exports) {
      if (declared.from === undefined) {
        if (module.tree.errors.length > 0 && declared.as === name) return { kind: "refused" };
        continue;
      }
      const star = declared.name === "*";
      if (!(star && declared.as === undefined) && declared.as !== name) continue;
      const file = resolveFile(context, module.file, declared.from);
      const from = file === undefined ? undefined : context.modules.get(file);
      if (!from) {
        if (!star) return { kind: "outside", from: declared.from, typeOnly: declared.typeOnly };
      } else if (star && declared.as === name) return { kind: "namespace", module: from };
      else queue.push({ module: from, name: star ? name : declared.name });
    }
  }
  return undefined;
}

function ownExport(context: Context, module: Module, name: string): Resolved | undefined {
  const binding = module.bindings.get(name);
  if (binding && binding.kind !== "import" && (binding.kind === "refused" || binding.exported))
    return name === "default" ? undefined : resolveName(context, module, name);
  if (name === "default") {
    const declared = module.tree.declarations.find(
      (declaration) => declaration.kind === "class" && declaration.isDefault,
    );
    if (declared) return resolveName(context, module, declared.name);
  }
  const listed = module.tree.exports.find(({ from, as }) => from === undefined && as === name);
  const resolved = listed && module.tree.errors.length === 0 ? resolveName(context, module, listed.name) : undefined;
  // What a list exports counts as exported; types remember it for `json<T>()`.
  return resolved?.kind === "type" || resolved?.kind === "class" ? { ...resolved, exported: true } : resolved;
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
  const path = posix.join(posix.dirname(importer), from);
  const candidates = [path, `${path}.ts`, path.replace(/\.js$/, ".ts"), posix.join(path, "index.ts")];
  const found = candidates.find((candidate) => context.modules.has(candidate));
  context.files.set(key, found);
  return found;
}

/** Reports imports and exports of values that lead nowhere; `folder` is the schema's. */
export function checkImports(context: Context, module: Module, folder: string): void {
  const { tree } = module;
  if (tree.errors.length > 0) return;
  for (const { from, fromPlace, names, typeOnly } of tree.imports) {
    if (typeOnly) continue;
    if (names.length === 0) {
      const hint = "a schema is read and never run: remove it";
      report(context, "C004", spanOf(module, fromPlace), "an import for its effect", { hint });
      continue;
    }
    const values = names.filter((name) => !name.typeOnly);
    if (values.length > 0) checkImport(context, module, from, fromPlace, values, folder);
  }
  for (const declared of tree.exports) {
    const { from, typeOnly, name } = declared;
    if (from !== undefined && !typeOnly)
      checkImport(context, module, from, declared.fromPlace ?? declared, [declared], folder);
    else if (from === undefined && tree.errors.length === 0 && !module.bindings.has(name))
      report(context, "C005", spanOf(module, declared), `unknown name \`${name}\``, {
        hint: didYouMean(name, module.bindings.keys()),
      });
  }
}

function checkImport(
  context: Context,
  module: Module,
  from: string,
  fromPlace: Place,
  names: readonly (Place & { readonly name: string })[],
  folder: string,
): void {
  if (from === dslModule) {
    for (const { name, start, end } of names) {
      if (name === "*" || isDslName(name)) continue;
      const hint = didYouMean(name, dslNames) ?? "types are imported with `import type`";
      report(context, "C005", spanOf(module, { start, end }), `\`${dslModule}\` exports no \`${name}\``, { hint });
    }
    return;
  }
  const file = resolveFile(context, module.file, from);
  const imported = file === undefined ? undefined : context.modules.get(file);
  if (!imported) {
    reportUnresolved(context, module, from, fromPlace, folder);
    return;
  }
  for (const { name, start, end } of names) {
    if (name === "*" || resolveExport(context, imported, name)) continue;
    const hint = didYouMean(name, exportedNames(imported)) ?? unexportedHint(imported, name);
    report(context, "C005", spanOf(module, { start, end }), `\`${from}\` exports no \`${name}\``, { hint });
  }
}

function unexportedHint(module: Module, name: string): string | undefined {
  return module.bindings.has(name) ? `export \`${name}\` there` : undefined;
}

function reportUnresolved(context: Context, module: Module, from: string, place: Place, folder: string): void {
  const span = spanOf(module, place);
  const relative = from.startsWith(".");
  const path = relative ? posix.join(posix.dirname(module.file), from) : from;
  const inside = relative && (folder === "." ? !path.startsWith("..") : path.startsWith(`${folder}/`));
  if (inside) {
    const folderOf = posix.dirname(path);
    const files = [...context.modules.keys()].filter((file) => posix.dirname(file) === folderOf);
    const found = nearest(
      posix.basename(path, ".ts"),
      files.map((file) => posix.basename(file, ".ts")),
    );
    report(context, "C008", span, `there is no schema file \`${from}\``, {
      hint: found && `did you mean \`${relativeImport(module.file, posix.join(folderOf, `${found}.ts`))}\`?`,
    });
    return;
  }
  report(context, "C008", span, `\`${from}\` is not a file of this schema`, {
    hint: relative
      ? "values come from files in the schema folder; a type is imported with `import type`"
      : `values come from schema files and \`${dslModule}\`; a type is imported with \`import type\``,
  });
}

export function relativeImport(importer: string, file: string): string {
  const path = posix.relative(posix.dirname(importer), file);
  return path.startsWith(".") ? path : `./${path}`;
}
