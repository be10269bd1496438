/** Names of what is generated: members of the database object, methods, modules and parameters that never collide. */
import { snakeCase } from "../schema/names.ts";
import { isIdentifier } from "./text.ts";

/** What the database object and a transaction have besides tables; `then` would make a promise of it. */
const members = [
  "transaction",
  "with",
  "primary",
  "stream",
  "upgrade",
  "downgrade",
  "current",
  "history",
  "status",
  "stamp",
  "query",
  "execute",
  "health",
  "close",
  "dialect",
  "executor",
  "then",
  ...Object.getOwnPropertyNames(Object.prototype),
];

/** Words that cannot name a parameter of a module, which is strict code. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Gives each asker a name of its own: the wished one, or that with a suffix. */
export interface Allocator {
  take(wish: string, suffix?: string): string;
}

/** `fold` makes equal what may not stand side by side, such as file names that differ in case only. */
export function allocator(taken: Iterable<string> = [], fold = (name: string) => name): Allocator {
  const used = new Set(Array.from(taken, fold));
  return {
    take(wish, suffix = "_") {
      let name = wish;
      while (used.has(fold(name))) name += suffix;
      used.add(fold(name));
      return name;
    },
  };
}

/** Properties of the database object; a table called `transaction` becomes `transactionTable`. */
export function databaseProperties(): Allocator {
  return allocator(members);
}

/** Names that Windows gives to devices, and the folder's own index. */
const reservedFiles = [
  "index",
  "con",
  "prn",
  "aux",
  "nul",
  ..."123456789".split("").flatMap((n) => [`com${n}`, `lpt${n}`]),
];

/** Modules of a dialect's folder, without their ending. */
export function moduleNames(): Allocator {
  return allocator(reservedFiles, (name) => name.toLowerCase());
}

/** The wished name of a table's module: its property in snake_case, without what a file name should not hold. */
export function moduleName(property: string): string {
  return snakeCase(property).replace(/[^\p{L}\p{N}_]/gu, "_");
}

/** `sessionTime` → `SessionTime`, `by creator` → `ByCreator`; empty where nothing of the name can stand in an identifier. */
export function pascalCase(member: string): string {
  return member
    .split(/[^\p{ID_Continue}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

/** Constants of a module that are called after its keys, indexes and columns: `getByNameSql`, `byName`, `moodSet`. */
const constant = /Sql$|Set$|^by\p{Lu}/u;

/** A parameter for a column's value, unlike every name that a generated body uses. */
export function parameterName(property: string, used: ReadonlySet<string>): string {
  let name = isIdentifier(property) ? property : "value";
  while (reserved.has(name) || used.has(name) || constant.test(name)) name += "_";
  return name;
}
