/** C014: no two objects share a name, as databases compare names: after snake_case, without case, cut to 63 bytes. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import { maxNameBytes } from "../../schema/names.ts";
import { type NameUse, nameUses, withoutCase } from "../name-uses.ts";
import type { Scope } from "../scope.ts";

export function* duplicateNames(scope: Scope): Iterable<Problem> {
  const first = new Map<string, NameUse>();
  const objects = new Set<string>();
  for (const use of nameUses(scope)) {
    // Nothing in a database bears the name of a script.
    const name = use.spaces.every((space) => space === "scripts") ? use.name : folded(use.name, scope);
    const keys = use.spaces.map((space) => `${space}\0${name}`);
    const taken = keys.find((key) => first.has(key));
    const before = taken === undefined ? undefined : first.get(taken);
    if (before !== undefined && !follows(before, use, objects)) yield collision(before, use);
    if (before !== undefined && use.owner === undefined) objects.add(`${before.called}\0${use.called}`);
    for (const key of keys) if (!first.has(key)) first.set(key, use);
  }
}

/** Two tables of one name have keys and indexes of derived names in common, which says nothing more. */
function follows(before: NameUse, use: NameUse, objects: ReadonlySet<string>): boolean {
  return before.owner !== use.owner && objects.has(`${before.owner}\0${use.owner}`);
}

function folded(name: string, { limits }: Scope): string {
  const cut = truncated(name);
  return limits.foldsCase ? withoutCase(cut) : cut;
}

/** PostgreSQL cuts silently: https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS */
function truncated(name: string): string {
  // A UTF-16 unit is three bytes at most.
  const fits = name.length * 3 <= maxNameBytes || Buffer.byteLength(name) <= maxNameBytes;
  return fits ? name : Buffer.from(name).subarray(0, maxNameBytes).toString();
}

function collision(before: NameUse, use: NameUse): Problem {
  const kinds =
    before.what === use.what ? `two ${plural(use.what)}` : `${article(before.what)} and ${article(use.what)}`;
  return {
    code: "C014",
    at: use.at,
    message: `${kinds} ${inWhat(before, use)}`,
    label: `the ${use.what} \`${use.called}\``,
    related: [{ at: before.at, message: `the ${before.what} \`${before.called}\` is \`${before.name}\` too` }],
    hint: use.hint,
  };
}

function inWhat(before: NameUse, use: NameUse): string {
  if (before.name === use.name) return `are named \`${use.name}\``;
  if (truncated(before.name) === truncated(use.name))
    return `have names that agree in the first ${maxNameBytes} bytes, where PostgreSQL cuts them`;
  return `have names that differ only in case: \`${before.name}\` and \`${use.name}\``;
}

function article(what: string): string {
  return /^[aeiou]/.test(what) && !what.startsWith("unique") ? `an ${what}` : `a ${what}`;
}

function plural(what: string): string {
  return what.endsWith("x")
    ? `${what}es`
    : what.endsWith("y") && !what.endsWith("ey")
      ? `${what.slice(0, -1)}ies`
      : `${what}s`;
}
