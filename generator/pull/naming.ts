/** TypeScript's names for what a database holds: classes, properties and files, each once. */
import { snakeCase } from "../schema/names.ts";

/** Words that no class may bear: those of the language, of `colonnade/schema`, and globals that generated code uses. */
const reservedClasses = new Set(
  (
    "Table View Array Buffer Date Error JSON Map Math Number Object Partial Pick Promise Readonly Record RegExp Set String Symbol " +
    "Boolean BigInt Function Omit Required Exclude Extract NonNullable AsyncIterable Iterable Row Insert Patch Database Transaction"
  ).split(" "),
);

/** Words that no const of a module may bear, besides those of the language. */
export const schemaWords =
  "id integer bigint double decimal text boolean timestamp date json uuid bytes oneOf native references foreignKey primaryKey unique index desc asc check sql variants select script mix extensions namespaces mayLose".split(
    " ",
  );

const languageWords =
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield".split(
    " ",
  );

/** Members that a class cannot have. */
const reservedMembers = ["constructor", "prototype", "__proto__", "toString", "valueOf", "hasOwnProperty"];

/** The parts of a name: `user_accounts`, `UserAccounts` and `user accounts` are `user` and `accounts`. */
function words(name: string): readonly string[] {
  return snakeCase(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

function identifier(name: string, fallback: string): string {
  if (name === "") return fallback;
  return /^\p{N}/u.test(name) ? `${fallback}${capital(name)}` : name;
}

/** `user_accounts` → `UserAccounts` */
export function className(name: string): string {
  return identifier(words(name).map(capital).join(""), "T");
}

/** `created_at` → `createdAt` */
export function camelCase(name: string, fallback = "value"): string {
  const [first = "", ...rest] = words(name);
  return identifier(first + rest.map(capital).join(""), fallback);
}

/** `UserAccounts` → `user-accounts` */
export function fileName(name: string): string {
  const parts = words(name);
  return parts.length === 0 ? "table" : parts.join("-");
}

/** Gives each asker a name of its own; names that differ in case only count as one. */
export interface Names {
  take(wish: string): string;
}

function names(taken: Iterable<string>): Names {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  return {
    take(wish) {
      let name = wish;
      for (let ordinal = 2; used.has(name.toLowerCase()); ordinal += 1) name = `${wish}${ordinal}`;
      used.add(name.toLowerCase());
      return name;
    },
  };
}

/** Names of classes and consts, which all modules of a schema share. */
export function moduleNames(): Names {
  const taken = names([...languageWords, ...schemaWords]);
  return { take: (wish) => taken.take(reservedClasses.has(wish) ? `${wish}Table` : wish) };
}

/** Names of the members of one class. */
export function memberNames(): Names {
  return names(reservedMembers);
}

/** Names of files in one folder. */
export function fileNames(): Names {
  return names(["index", "con", "prn", "aux", "nul"]);
}

/**
 * The member that an index or constraint becomes: its name without what its table and kind say, `idx_messages_session_time` →
 * `sessionTime`; `fallback` stands for a name that says nothing more.
 */
export function memberWish(name: string, table: string, fallback: string): string {
  const kinds = new Set([
    "idx",
    "ix",
    "index",
    "uq",
    "uk",
    "uniq",
    "unique",
    "ck",
    "chk",
    "check",
    "fk",
    "fkey",
    "key",
  ]);
  const own = words(table);
  let left = words(name).filter((word) => !kinds.has(word));
  if (own.every((word, place) => left[place] === word)) left = left.slice(own.length);
  return left.every((word) => /^\d+$/.test(word)) ? camelCase(fallback) : camelCase(left.join("_"));
}

/** The wished name, or, where a column has it, the name with what the member is behind it. */
export function memberName({ members, properties }: Taken, wish: string, what: string): string {
  const isColumn = [...properties.values()].some((property) => property.toLowerCase() === wish.toLowerCase());
  return members.take(isColumn ? `${wish}${what}` : wish);
}

interface Taken {
  readonly members: Names;
  readonly properties: ReadonlyMap<string, string>;
}
