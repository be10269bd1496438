/** What is compared of each kind of object in a Catalog, and how it is shown to a person. */
import type {
  Check,
  Column,
  Enum,
  Expression,
  ExpressionPart,
  ForeignKey,
  Index,
  IndexKey,
  Other,
  PrimaryKey,
  Routine,
  Script,
  Table,
  Trigger,
  Unique,
  View,
} from "./catalog.ts";
import { same, title } from "./identity.ts";

/** What differs in one aspect; undefined stands for "none". */
export interface Change {
  readonly aspect: string;
  readonly expected: string | undefined;
  readonly actual: string | undefined;
}

/** Expressions count as they stand, or only by their presence. */
export type Expressions = "text" | "presence";

/** Compares one aspect of two objects of one identity. */
export type Aspect<T> = (expected: T, actual: T, expressions: Expressions) => readonly Change[];

/** Every field, so that a new one is compared or left out on purpose. */
type Aspects<T> = { readonly [K in keyof T]-?: Aspect<T> };

/** By this the two were found to be the same object. */
export const identity = () => [];
const ignored = () => [];
/** Compared apart, object by object. */
const apart = () => [];

/** An aspect by how it is read from an object and shown to a person; `blur` leaves of it what counts without expressions. */
function aspect<T, V>(
  label: string,
  read: (item: T) => V | undefined,
  show: (value: V) => string = String,
  blur: (value: V) => unknown = (value) => value,
): Aspect<T> {
  return (expected, actual, expressions) => {
    const [before, after] = [read(expected), read(actual)];
    const view = (value: V | undefined) => (value === undefined || expressions === "text" ? value : blur(value));
    if (same(view(before), view(after))) return [];
    const text = (value: V | undefined) => (value === undefined ? undefined : show(value));
    return [{ aspect: label, expected: text(before), actual: text(after) }];
  };
}

function expression<T>(label: string, read: (item: T) => Expression | undefined): Aspect<T> {
  const whole = (item: T) => {
    const found = read(item);
    return found === undefined ? undefined : joined(found);
  };
  return aspect(label, whole, showExpression, () => "present");
}

function names<T>(label: string, read: (item: T) => readonly string[]): Aspect<T> {
  return aspect(label, read, showNames);
}

const showNames = (list: readonly string[]) => `(${list.join(", ")})`;

/** Strings side by side become one, so that only what is written counts. */
function joined(parts: Expression): Expression {
  const whole: ExpressionPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === "string" && typeof last === "string") whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}

function showExpression(parts: Expression): string {
  const text = parts.map((part) => (typeof part === "string" ? part : (part.column ?? part.table))).join("");
  return text.replace(/\s+/g, " ").trim();
}

function isColumn(parts: Expression): boolean {
  return parts.length === 1 && typeof parts[0] === "object";
}

function showKey({ expression, descending, nulls }: IndexKey): string {
  return `${showExpression(expression)}${descending ? " desc" : ""}${nulls === undefined ? "" : ` nulls ${nulls}`}`;
}

function showOptions(options: Table["options"]): string {
  const written = Object.entries(options).map(([name, value]) => (value === true ? name : `${name} = ${value}`));
  return written.length === 0 ? "none" : written.sort().join(", ");
}

function showReference({ columns, ...parent }: ForeignKey["references"]): string {
  return `${title(parent)} ${showNames(columns)}`;
}

const yesOrNo = (value: boolean) => (value ? "yes" : "no");

/** NULLS NOT DISTINCT and invisible say nothing when they are false. */
const onlyTrue = (value: boolean | undefined) => (value === true ? true : undefined);

/** An aspect that counts only where both sides know it. */
function whereKnown<T>(read: (item: T) => unknown, compare: Aspect<T>): Aspect<T> {
  return (expected, actual, expressions) =>
    read(expected) === undefined || read(actual) === undefined ? [] : compare(expected, actual, expressions);
}

export const columnAspects = {
  name: identity,
  type: aspect("type", (column) => column.type),
  nullable: aspect("nullable", (column) => column.nullable, yesOrNo),
  identity: aspect("identity", (column) => column.identity),
  default: expression("default", (column) => column.default),
  generated: aspect(
    "generated",
    (column) => column.generated && { ...column.generated, expression: joined(column.generated.expression) },
    ({ expression, stored }) => `${showExpression(expression)} ${stored ? "stored" : "virtual"}`,
    ({ stored }) => ({ stored }),
  ),
  onUpdate: expression("on update", (column) => column.onUpdate),
  collation: aspect("collation", (column) => column.collation),
  invisible: aspect("invisible", (column) => onlyTrue(column.invisible), yesOrNo),
  comment: aspect("comment", (column) => column.comment, JSON.stringify),
  meaning: whereKnown(
    ({ meaning }) => meaning,
    aspect("meaning", ({ meaning }) => meaning),
  ),
  values: whereKnown(
    ({ values }) => values,
    aspect("values", ({ values }) => values, showNames),
  ),
} satisfies Aspects<Column>;

export const primaryKeyAspects = {
  name: identity,
  columns: names("columns", (key) => key.columns),
} satisfies Aspects<PrimaryKey>;

export const uniqueAspects = {
  name: identity,
  columns: names("columns", (unique) => unique.columns),
  nullsNotDistinct: aspect("nulls not distinct", (unique) => onlyTrue(unique.nullsNotDistinct), yesOrNo),
  deferrable: aspect("deferrable", (unique) => unique.deferrable),
} satisfies Aspects<Unique>;

export const foreignKeyAspects = {
  name: identity,
  columns: names("columns", (key) => key.columns),
  references: aspect("references", (key) => key.references, showReference),
  onDelete: aspect("on delete", (key) => key.onDelete),
  onUpdate: aspect("on update", (key) => key.onUpdate),
  deferrable: aspect("deferrable", (key) => key.deferrable),
} satisfies Aspects<ForeignKey>;

export const checkAspects = {
  name: identity,
  expression: expression("expression", (check) => check.expression),
} satisfies Aspects<Check>;

export const indexAspects = {
  name: identity,
  unique: aspect("unique", (index) => index.unique, yesOrNo),
  keys: aspect(
    "keys",
    (index) => index.keys.map((key) => ({ ...key, expression: joined(key.expression) })),
    (keys) => showNames(keys.map(showKey)),
    (keys) => keys.map((key) => (isColumn(key.expression) ? key : { ...key, expression: "present" })),
  ),
  include: names("include", (index) => index.include),
  where: expression("where", (index) => index.where),
  method: aspect("method", (index) => index.method),
} satisfies Aspects<Index>;

export const triggerAspects = {
  name: identity,
  create: expression("definition", (trigger) => trigger.create),
} satisfies Aspects<Trigger>;

export const enumAspects = {
  name: identity,
  namespace: identity,
  values: names("values", (type) => type.values),
} satisfies Aspects<Enum>;

export const routineAspects = {
  name: identity,
  namespace: identity,
  arguments: identity,
  create: expression("definition", (routine) => routine.create),
} satisfies Aspects<Routine>;

export const viewAspects = {
  name: identity,
  namespace: identity,
  comment: aspect("comment", (view) => view.comment, JSON.stringify),
  columns: names("columns", (view) => view.columns),
  query: expression("query", (view) => view.query),
  dependsOn: ignored,
  types: ignored,
} satisfies Aspects<View>;

export const scriptAspects = {
  name: identity,
  create: expression("definition", (script) => script.create),
  drop: expression("drop statement", (script) => script.drop),
  dependsOn: ignored,
  beforeTables: ignored,
} satisfies Aspects<Script>;

export const otherAspects = {
  kind: identity,
  name: identity,
  namespace: identity,
  table: identity,
  arguments: identity,
  definition: expression("definition", (other) => [other.definition]),
  usual: ignored,
  sql: ignored,
} satisfies Aspects<Other>;

export const tableAspects = {
  name: identity,
  namespace: identity,
  comment: aspect("comment", (table) => table.comment, JSON.stringify),
  options: aspect("options", (table) => table.options, showOptions),
  columns: apart,
  primaryKey: apart,
  uniques: apart,
  foreignKeys: apart,
  checks: apart,
  indexes: apart,
  triggers: apart,
} satisfies Aspects<Table>;
