/** Reads the arguments of a schema function; what does not fit is reported at its own place and left out. */
import type { Span } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import { type DialectName, dialectNames, type Json, type PerDialect } from "../../schema/schema.ts";
import type { TypeArgument } from "../syntax.ts";
import { type Context, report } from "./context.ts";
import { describe, type Located, type PropertyValue, type Scope, type Value } from "./values.ts";

/** One call of a schema function or of a method. */
export interface Call {
  readonly name: string;
  readonly nameAt: Span;
  readonly at: Span;
  readonly scope: Scope;
  readonly args: readonly Located[];
  readonly types?: readonly TypeArgument[];
}

/** Turns a value into what is asked for, or reports and gives undefined; `what` names it: `` `max` ``. */
export type Reader<T> = (context: Context, located: Located, what: string) => T | undefined;

/** Reports that `what` should have been something else. */
export function wrong(
  context: Context,
  { value, at }: Located,
  what: string,
  expected: string,
  hint?: string,
): undefined {
  if (value.kind !== "poison")
    report(context, "C006", at, `${what} is ${expected}`, { label: `this is ${describe(value)}`, hint });
  return undefined;
}

export const asString: Reader<string> = (context, located, what) => {
  const { value } = located;
  if (value.kind === "scalar" && typeof value.value === "string" && value.value !== "") return value.value;
  return wrong(context, located, what, "a text that is not empty");
};

export const asBoolean: Reader<boolean> = (context, located, what) => {
  const { value } = located;
  if (value.kind === "scalar" && typeof value.value === "boolean") return value.value;
  return wrong(context, located, what, "true or false");
};

/** A whole number of at least `least`. */
export function asWhole(least: number): Reader<number> {
  return (context, located, what) => {
    const { value } = located;
    const number = value.kind === "scalar" ? value.value : undefined;
    if (typeof number === "number" && Number.isSafeInteger(number) && number >= least) return number;
    return wrong(context, located, what, least > 0 ? "a whole number above 0" : "a whole number, 0 or more");
  };
}

/** One of a closed set of words. */
export function asOneOf<const W extends string>(words: readonly W[]): Reader<W> {
  return (context, located, what) => {
    const { value, at } = located;
    const given = value.kind === "scalar" ? value.value : undefined;
    const found = words.find((word) => word === given);
    if (found !== undefined) return found;
    if (typeof given !== "string") return wrong(context, located, what, listed(words));
    report(context, "C006", at, `${what} is ${listed(words)}`, { hint: didYouMean(given, words) });
    return undefined;
  };
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`).join(", ");
  return words.length === 1 ? quoted : `one of ${quoted}`;
}

/** `{ postgres: …, mysql: … }`, with at least one dialect. */
export function asPerDialect<T>(read: Reader<T>): Reader<PerDialect<T>> {
  return (context, located, what) => {
    const { value, at } = located;
    if (value.kind !== "object") return wrong(context, located, what, "an object with a key for each dialect");
    const given: { [D in DialectName]?: T } = {};
    for (const [key, property] of value.properties) {
      const dialect = dialectNames.find((name) => name === key);
      if (dialect === undefined) {
        const longer = dialectNames.find((name) => key.startsWith(name));
        const hint = longer === undefined ? didYouMean(key, dialectNames) : `did you mean \`${longer}\`?`;
        report(context, "C006", property.keyAt, `\`${key}\` is no dialect`, {
          hint: hint ?? `the dialects are ${dialectNames.join(", ")}`,
        });
        continue;
      }
      const one = read(context, property, `${what} for ${dialect}`);
      if (one !== undefined) given[dialect] = one;
    }
    if (value.properties.size === 0) report(context, "C006", at, `${what} names no dialect`);
    return Object.keys(given).length > 0 ? given : undefined;
  };
}

/** A value that JSON can hold, for defaults. */
export function asJson(context: Context, { value, at }: Located, what: string): Json | undefined {
  switch (value.kind) {
    case "scalar":
      if (value.value !== undefined) return value.value;
      return wrong(context, { value, at }, what, "a value");
    case "array": {
      const items: Json[] = [];
      for (const item of value.items) {
        const one = asJson(context, item, what);
        if (one === undefined) return undefined;
        items.push(one);
      }
      return items;
    }
    case "object": {
      const entries: [string, Json][] = [];
      for (const [key, property] of value.properties) {
        const one = asJson(context, property, what);
        if (one === undefined) return undefined;
        entries.push([key, one]);
      }
      // Defines each key as the object's own, `__proto__` too.
      return Object.fromEntries(entries);
    }
    default:
      return wrong(context, { value, at }, what, "a literal value or SQL");
  }
}

export interface Options {
  readonly read: <T>(name: string, reader: Reader<T>) => T | undefined;
  readonly get: (name: string) => PropertyValue | undefined;
}

const noOptions: Options = { read: () => undefined, get: () => undefined };

/** The object at a place, none of whose keys is unknown. */
export function readOptions(
  context: Context,
  located: Located | undefined,
  owner: string,
  known: readonly string[],
): Options {
  if (!located || isNothing(located.value)) return noOptions;
  const { value, at } = located;
  if (value.kind !== "object") {
    if (value.kind !== "poison") {
      const label = `this is ${describe(value)}`;
      report(context, "C006", at, `${owner} takes an object with ${known.map((name) => `\`${name}\``).join(", ")}`, {
        label,
      });
    }
    return noOptions;
  }
  for (const [key, { keyAt }] of value.properties) {
    if (!known.includes(key)) {
      const hint = didYouMean(key, known) ?? `its options are ${known.map((name) => `\`${name}\``).join(", ")}`;
      report(context, "C006", keyAt, `${owner} has no option \`${key}\``, { hint });
    }
  }
  const get = (name: string): PropertyValue | undefined => {
    const property = value.properties.get(name);
    return property && !isNothing(property.value) ? property : undefined;
  };
  const read = <T>(name: string, reader: Reader<T>): T | undefined => {
    const property = get(name);
    return property && reader(context, property, `\`${name}\` of ${owner}`);
  };
  return { read, get };
}

function isNothing(value: Value): boolean {
  return value.kind === "scalar" && value.value === undefined;
}

/** Reports arguments beyond the last that the function takes, and a missing one. */
export function checkCount(context: Context, call: Call, least: number, most: number): boolean {
  const { args, name, at, nameAt } = call;
  const extra = args[most];
  if (extra) {
    const takes = most === 0 ? "no arguments" : most === 1 ? "one argument" : `${most} arguments`;
    report(context, "C006", extra.at, `\`${name}()\` takes ${takes}`);
  }
  if (args.length >= least) return true;
  const needs = least === 1 ? "an argument" : `${least} arguments`;
  report(context, "C006", least > 0 && args.length === 0 ? nameAt : at, `\`${name}()\` needs ${needs}`);
  return false;
}
