/** Imports and exports of values that lead nowhere. */
import { posix } from "node:path";
import { didYouMean, nearest } from "../../diagnostics/suggest.ts";
import type { Place } from "../syntax.ts";
import { type Context, report, spanOf } from "./context.ts";
import { dslModule, exportedNames, type Module, relativeImport, resolveExport, resolveFile } from "./modules.ts";
import { dslNames, isDslName, isDslType } from "./names.ts";

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
      if (name === "*" || isDslName(name) || isDslType(name)) continue;
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
