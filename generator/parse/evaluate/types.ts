/** `json<T>()`: the type's text with the imports that the generated types need for it. */

import { didYouMean } from "../../diagnostics/suggest.ts";
import type { TypeText } from "../../schema/schema.ts";
import type { TypeArgument, TypeName } from "../syntax.ts";
import { type Context, report, spanOf } from "./context.ts";
import { type Module, type Resolved, resolveExport, resolveName } from "./modules.ts";
import { globalTypes } from "./names.ts";

type Needed = TypeText["imports"][number];

/** Undefined after a report. */
export function typeText(context: Context, module: Module, type: TypeArgument): TypeText | undefined {
  const imports: Needed[] = [];
  let text = "";
  let done = 0;
  const names = [...type.names].sort((a, b) => a.start - b.start);
  for (const name of names) {
    const found = resolveTypeName(context, module, type, name);
    if (found === undefined) return undefined;
    if (found === "global") continue;
    const as = localName(context, found);
    if (!imports.some((needed) => (needed.as ?? needed.name) === as))
      imports.push({ name: found.name, ...(as !== found.name && { as }), file: found.file });
    text += type.text.slice(done, name.start) + as;
    done = name.end;
  }
  return { text: text + type.text.slice(done), imports };
}

/** Keeps the exported name unless another type of the schema has it already. */
function localName(context: Context, { name, file }: Needed): string {
  const key = `${file}#${name}`;
  let local = name;
  for (let count = 2; (context.typeNames.get(local) ?? key) !== key; count++) local = `${name}${count}`;
  context.typeNames.set(local, key);
  return local;
}

function resolveTypeName(
  context: Context,
  module: Module,
  type: TypeArgument,
  { path, value }: TypeName,
): Needed | "global" | undefined {
  const [first = "", second] = path;
  const spoken = path.join(".");
  const at = spanOf(module, type);
  if (first === "import") {
    report(context, "C006", at, "an `import(…)` type cannot stand in `json<…>()`", {
      hint: "export a type of a schema file",
    });
    return undefined;
  }
  let resolved = resolveName(context, module, first);
  if (resolved?.kind === "namespace" && resolved.module !== "dsl" && second !== undefined && path.length === 2)
    resolved = resolveExport(context, resolved.module, second);
  else if (path.length > 1) resolved = undefined;
  if (!resolved) {
    if (path.length === 1 && !value && globalTypes.has(first)) return "global";
    const types = module.tree.declarations.filter(({ kind }) => kind === "type").map(({ name }) => name);
    report(context, "C005", at, `unknown type \`${spoken}\``, { hint: didYouMean(first, [...types, ...globalTypes]) });
    return undefined;
  }
  return needed(context, module, type, resolved, spoken);
}

function needed(
  context: Context,
  module: Module,
  type: TypeArgument,
  resolved: Resolved,
  spoken: string,
): Needed | undefined {
  const at = spanOf(module, type);
  switch (resolved.kind) {
    case "type":
      if (resolved.exported) return { name: resolved.name, file: resolved.module.file };
      report(context, "C006", at, `the type \`${spoken}\` is not exported`, {
        hint: "export it: the generated types import it",
      });
      return undefined;
    case "const":
      if (resolved.binding.exported) return { name: resolved.binding.declaration.name, file: resolved.module.file };
      report(context, "C006", at, `\`${spoken}\` is not exported`, {
        hint: "export it: the generated types import it",
      });
      return undefined;
    case "refused":
      return undefined;
    case "outside":
      report(context, "C006", at, `the type \`${spoken}\` is not of a schema file`, {
        hint: `export it from a schema file: \`export type ${spoken} = …\``,
      });
      return undefined;
    default:
      report(context, "C006", at, `\`${spoken}\` is not a type for JSON`, {
        hint: "export a type or interface of a schema file",
      });
      return undefined;
  }
}
