/** The names that `colonnade/schema` exports, and those of JavaScript and TypeScript that authors reach for. */

export const dslNames = [
  "Table",
  "View",
  "mix",
  "id",
  "integer",
  "bigint",
  "double",
  "decimal",
  "text",
  "boolean",
  "timestamp",
  "date",
  "json",
  "uuid",
  "bytes",
  "oneOf",
  "native",
  "references",
  "foreignKey",
  "primaryKey",
  "unique",
  "index",
  "desc",
  "asc",
  "check",
  "sql",
  "variants",
  "select",
  "script",
] as const;
export type DslName = (typeof dslNames)[number];

const dslNameSet: ReadonlySet<string> = new Set(dslNames);

export function isDslName(name: string): name is DslName {
  return dslNameSet.has(name);
}

/** Types that need no import, for `json<T>()`. */
export const globalTypes: ReadonlySet<string> = new Set([
  "Array",
  "Capitalize",
  "Exclude",
  "Extract",
  "Lowercase",
  "NoInfer",
  "NonNullable",
  "Omit",
  "Partial",
  "Pick",
  "Readonly",
  "ReadonlyArray",
  "Record",
  "Required",
  "Uncapitalize",
  "Uppercase",
]);

/** Whether JavaScript itself knows the name, so that it is no misspelling but something that would have to run. */
export function isGlobalValue(name: string): boolean {
  return name in globalThis || nodeNames.has(name);
}

const nodeNames: ReadonlySet<string> = new Set([
  "require",
  "module",
  "exports",
  "__dirname",
  "__filename",
  "window",
  "document",
]);
