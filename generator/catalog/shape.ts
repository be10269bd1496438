/** Shapes of plain data: what a JSON value must look like, and the one way to write it down. */

/** Where in a document something is wrong, `catalog.tables[2].name`, and what. */
export interface Mistake {
  readonly at: string;
  readonly message: string;
}

export interface Shape<T> {
  /** Whether the value has this shape; if not, what is wrong is added to `mistakes`. */
  is(value: unknown, at: string, mistakes: Mistake[]): value is T;
  /** JSON; lines after the first begin with `indent`. */
  write(value: T, indent: string): string;
}

function primitive<T>(expected: string, is: (value: unknown) => value is T): Shape<T> {
  return {
    is: (value, at, mistakes): value is T => is(value) || refuse(mistakes, at, expected, value),
    write: (value) => JSON.stringify(value),
  };
}

function refuse(mistakes: Mistake[], at: string, expected: string, value: unknown): false {
  mistakes.push({ at, message: `expected ${expected}, found ${describe(value)}` });
  return false;
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(value);
  return json.length <= 40 ? json : `${json.slice(0, 37)}…`;
}

export const string = primitive("a string", (value): value is string => typeof value === "string");
export const stringOrNull = primitive(
  "a string or null",
  (value): value is string | null => value === null || typeof value === "string",
);
export const boolean = primitive("true or false", (value): value is boolean => typeof value === "boolean");
export const count = primitive(
  "a whole number",
  (value): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0,
);
export const scalar = primitive("a string, number, true or false", (value): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value),
);

/** One of these strings or numbers. */
export function oneOf<const V extends string | number>(...values: readonly V[]): Shape<V> {
  const expected = values.map((value) => JSON.stringify(value)).join(" or ");
  return primitive(expected, (value): value is V => values.some((other) => other === value));
}

/** One of the keys of this record, whose type can be made to list them all. */
export function keyOf<K extends string>(keys: { readonly [P in K]: true }): Shape<K> {
  return primitive(
    Object.keys(keys).join(" or "),
    (value): value is K => typeof value === "string" && Object.hasOwn(keys, value),
  );
}

/** No value: the field is absent. */
export const nothing = primitive("nothing", (value): value is never => value === undefined);

/** A field that may be absent. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** A shape for every field, in the order in which they are written. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? Optional<Exclude<T[K], undefined>>
    : Record<never, never> extends Pick<T, K>
      ? Optional<NonNullable<T[K]>>
      : Shape<T[K]>;
};

/** `line` writes the value on one line, `lines` each field on its own. */
export type Layout = "line" | "lines";

interface Entry {
  readonly shape: Shape<unknown>;
  readonly required: boolean;
}

/** An object with these fields and no others. */
export function object<T extends object>(layout: Layout, fields: Fields<T>): Shape<T> {
  const entries = new Map(
    Object.entries<Shape<unknown> | Optional<unknown>>(fields).map(([key, field]): [string, Entry] => [
      key,
      "optional" in field ? { shape: field.optional, required: false } : { shape: field, required: true },
    ]),
  );
  return {
    is(value, at, mistakes): value is T {
      if (!isRecord(value)) return refuse(mistakes, at, "an object", value);
      const before = mistakes.length;
      for (const key of Object.keys(value)) {
        if (!entries.has(key)) mistakes.push({ at, message: `unknown field ${JSON.stringify(key)}` });
      }
      for (const [key, { shape, required }] of entries) {
        const present = Object.hasOwn(value, key);
        if (present || required) shape.is(present ? value[key] : undefined, below(at, key), mistakes);
      }
      return mistakes.length === before;
    },
    write(value, indent) {
      if (!isRecord(value)) throw new TypeError(`expected an object, found ${describe(value)}`);
      const deeper = layout === "lines" ? `${indent}  ` : indent;
      const written: string[] = [];
      for (const [key, { shape }] of entries) {
        const field = value[key];
        if (field !== undefined) written.push(`"${key}": ${shape.write(field, deeper)}`);
      }
      return join("{", written, "}", layout, indent);
    },
  };
}

/** An array; `order` sorts it where its order means nothing. */
export function list<T>(layout: Layout, item: Shape<T>, order?: (a: T, b: T) => number): Shape<readonly T[]> {
  return {
    is(value, at, mistakes): value is readonly T[] {
      if (!Array.isArray(value)) return refuse(mistakes, at, "an array", value);
      const before = mistakes.length;
      for (const [index, element] of value.entries()) item.is(element, `${at}[${index}]`, mistakes);
      return mistakes.length === before;
    },
    write(value, indent) {
      const deeper = layout === "lines" ? `${indent}  ` : indent;
      const items = order === undefined ? value : value.toSorted(order);
      const written = items.map((element) => item.write(element, deeper));
      return join("[", written, "]", layout, indent);
    },
  };
}

/** An object of any keys, which are sorted. */
export function dictionary<T>(item: Shape<T>): Shape<{ readonly [key: string]: T }> {
  return {
    is(value, at, mistakes): value is { readonly [key: string]: T } {
      if (!isRecord(value)) return refuse(mistakes, at, "an object", value);
      const before = mistakes.length;
      for (const [key, element] of Object.entries(value)) item.is(element, below(at, key), mistakes);
      return mistakes.length === before;
    },
    write(value, indent) {
      const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      const written = entries.map(([key, element]) => `${JSON.stringify(key)}: ${item.write(element, indent)}`);
      return join("{", written, "}", "line", indent);
    },
  };
}

/** The first shape that fits; `tell` chooses the one whose mistakes are reported, and which writes. */
export function either<A, B>(
  tell: (value: unknown) => "first" | "second",
  first: Shape<A>,
  second: Shape<B>,
): Shape<A | B> {
  return {
    is: (value, at, mistakes): value is A | B =>
      tell(value) === "first" ? first.is(value, at, mistakes) : second.is(value, at, mistakes),
    write(value, indent) {
      if (tell(value) === "first" && first.is(value, "", [])) return first.write(value, indent);
      if (second.is(value, "", [])) return second.write(value, indent);
      throw new TypeError(`a value of neither shape: ${describe(value)}`);
    },
  };
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function below(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}

function join(open: string, written: readonly string[], close: string, layout: Layout, indent: string): string {
  if (written.length === 0) return open + close;
  if (layout === "lines")
    return `${open}\n${written.map((line) => `${indent}  ${line}`).join(",\n")}\n${indent}${close}`;
  const gap = open === "{" ? " " : "";
  return `${open}${gap}${written.join(", ")}${gap}${close}`;
}
