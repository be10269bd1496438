/** Writes the types that keys have of their own, and keys.ts, which makes them of values from outside. */
import type { BrandPlan, Plan } from "./plan.ts";
import { lines } from "./table-file.ts";
import { docComment, oneLine, stringLiteral } from "./text.ts";

/** For types.ts: `export type MessagesId = number & { readonly [key]: "MessagesId" };` */
export function keyTypes({ tables }: Plan): string {
  const brands = tables.flatMap(({ table, brands }) => brands.map((brand) => ({ table, brand })));
  if (brands.length === 0) return "";
  return lines(
    "declare const key: unique symbol;",
    ...brands.flatMap(({ table, brand: { name, column, base } }) => [
      "",
      ...docComment(`${oneLine(column.property)} of ${oneLine(table.name)}, as no other table's key.`),
      `export type ${name} = ${base.includes("|") ? `(${base})` : base} & { readonly [key]: ${stringLiteral(name)} };`,
    ]),
    "",
  );
}

export function writeKeys({ tables }: Plan, header: string): string {
  const brands = tables.flatMap((table) => table.brands);
  return lines(
    header,
    'import type * as types from "./types.ts";',
    ...brands.flatMap(({ name, base }) => [
      "",
      `/** ${name} of a value from outside, on the caller's word: helpers check it as they check any other value. */`,
      `export function ${functionName({ name })}(value: ${base}): types.${name} {`,
      `  return value as types.${name};`,
      "}",
    ]),
  );
}

/** `messagesId` */
function functionName({ name }: Pick<BrandPlan, "name">): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
