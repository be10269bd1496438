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

/** A function of `colonnade/schema`, or its `Table` and `View`, as a value. */
export interface DslFunction {
  readonly kind: "dsl";
  readonly name: DslName;
}

const dslFunctions: ReadonlyMap<string, DslFunction> = new Map(dslNames.map((name) => [name, { kind: "dsl", name }]));

export function isDslName(name: string): name is DslName {
  return dslFunctions.has(name);
}

/** The same value for the same name. */
export function dslValue(name: DslName): DslFunction {
  return dslFunctions.get(name) ?? { kind: "dsl", name };
}

/** Types that `colonnade/schema` exports, which an author may import without saying `type`. */
export const dslTypes: readonly string[] = [
  "Aliases",
  "AnyColumn",
  "AnyTableClass",
  "BackfillOptions",
  "BaseClass",
  "BigintColumn",
  "BooleanColumn",
  "BytesColumn",
  "CheckMember",
  "CheckOptions",
  "CollatedColumn",
  "Column",
  "ConversionOptions",
  "DateColumn",
  "DecimalColumn",
  "Deferrable",
  "DialectName",
  "DoubleColumn",
  "EngineOptions",
  "ForeignKeyMember",
  "ForeignKeyOptions",
  "GeneratedOptions",
  "IdentityOptions",
  "IndexKey",
  "IndexMember",
  "Instant",
  "IntegerColumn",
  "JsonColumn",
  "Meaning",
  "MixedClass",
  "MixedMembers",
  "NameOptions",
  "NamedMember",
  "NativeColumn",
  "NumberedColumn",
  "OneOfColumn",
  "OrderOptions",
  "OrderedKey",
  "PerDialect",
  "PrimaryKeyMember",
  "ReferenceColumn",
  "ReferenceOptions",
  "ReferentialAction",
  "Script",
  "ScriptOptions",
  "Sql",
  "SqlValue",
  "TableAlias",
  "TableClass",
  "TableOptions",
  "TextColumn",
  "TimestampColumn",
  "UniqueMember",
  "UniqueOptions",
  "UuidColumn",
  "ViewClass",
  "ViewOptions",
  "ViewQuery",
];

const dslTypeSet: ReadonlySet<string> = new Set(dslTypes);

export function isDslType(name: string): boolean {
  return dslTypeSet.has(name);
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
