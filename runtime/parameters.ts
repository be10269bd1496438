/** Named parameters of ad-hoc SQL: `:name` becomes the dialect's placeholder, and its value is encoded for the dialect. */
import type { DialectName, Statement, Value } from "./driver.ts";
import { UsageError, ValueError } from "./errors.ts";
import { tokenAt } from "./split.ts";
import { unprepared } from "./statement.ts";
import { match } from "./sticky.ts";
import * as mysql from "./values/mysql.ts";
import * as postgres from "./values/postgres.ts";
import * as sqlite from "./values/sqlite.ts";

/** What a named parameter can be; `undefined` counts as missing. */
export type NamedValue = Value | Date;
export type NamedValues = Readonly<Record<string, NamedValue | undefined>>;

export interface Bound {
  readonly statement: Statement;
  readonly values: readonly Value[];
}

/** How a dialect takes parameters. */
interface Style {
  /** Numbered placeholders name the parameter, so that one can stand in several places. */
  readonly isNumbered: boolean;
  /** Whether comments that begin with an exclamation mark are run. */
  readonly isCommentRun: boolean;
  readonly codec: typeof sqlite;
  encodeWhole(value: number): Value;
}

const styles = {
  // better-sqlite3 binds every number as a float, which shows where no column's affinity makes it whole again.
  sqlite: { isNumbered: false, isCommentRun: false, codec: sqlite, encodeWhole: BigInt },
  postgres: { isNumbered: true, isCommentRun: false, codec: postgres, encodeWhole: (value) => value },
  mysql: { isNumbered: false, isCommentRun: true, codec: mysql, encodeWhole: (value) => value },
  mariadb: { isNumbered: false, isCommentRun: true, codec: mysql, encodeWhole: (value) => value },
} as const satisfies Record<DialectName, Style>;

interface Scanned {
  readonly statement: Statement;
  /** The parameter of each placeholder, in their order. */
  readonly names: readonly string[];
}

const cacheSize = 500;
/** Characters of a text that is kept; one with its rows written into it comes once, and would take the place of megabytes. */
const longestKept = 16_384;
const cache = new Map<string, Scanned>();

/**
 * Replaces `:name` outside strings, quoted names, comments and casts. A name without value, a value without name, a list, and
 * placeholders of the driver's own kind are errors. `\:` writes a colon that begins no name.
 */
export function bind(sql: string, given: NamedValues, dialect: DialectName): Bound {
  const { statement, names } = scanned(sql, dialect);
  const unused = Object.keys(given).find((name) => !names.includes(name));
  if (unused !== undefined) {
    throw new UsageError(`the statement has no parameter :${unused}`, {
      hint:
        names.length === 0
          ? "it has no parameters at all"
          : `it has ${[...new Set(names)].map((name) => `:${name}`).join(", ")}`,
    });
  }
  return { statement, values: names.map((name) => encodeNamed(name, given, styles[dialect])) };
}

/** Without these the pool's connections stay outside transactions that nobody ends. `abort` is PostgreSQL's. */
const transactionControl = new Set(["begin", "commit", "end", "rollback", "savepoint", "release", "abort"]);
const beforeTransaction = new Set(["start", "prepare"]);

function controlsTransaction(sql: string, dialect: DialectName): boolean {
  const [first, end] = wordFrom(sql, 0, dialect);
  if (transactionControl.has(first)) return true;
  return beforeTransaction.has(first) && wordFrom(sql, end, dialect)[0] === "transaction";
}

/** What MySQL and MariaDB run: https://dev.mysql.com/doc/refman/8.4/en/comments.html */
const executedComment = /\/\*M?!\d*/y;
const blank = /[\s;]+/y;
const comment = /--|#|\/\*/y;
const plainWord = /[a-z]+/iy;

/** The next word behind white space, comments and empty statements, in lower case, and where it ends. */
function wordFrom(sql: string, start: number, dialect: DialectName): readonly [string, number] {
  for (let at = start; at < sql.length; ) {
    const executed = styles[dialect].isCommentRun ? match(executedComment, sql, at) : undefined;
    const passed = executed ?? match(blank, sql, at);
    if (passed !== undefined) at = passed;
    else if (match(comment, sql, at) !== undefined) at = tokenAt(sql, at, dialect);
    else {
      const end = match(plainWord, sql, at) ?? at;
      return [sql.slice(at, end).toLowerCase(), end];
    }
  }
  return ["", sql.length];
}

/** The same for a statement that somebody wrote, which must not begin or end a transaction. */
export function bindAdHoc(sql: string, given: NamedValues, dialect: DialectName): Bound {
  if (controlsTransaction(sql, dialect)) {
    throw new UsageError("transactions are not begun and ended by statements here", {
      hint: "use transaction((tx) => …)",
    });
  }
  return bind(sql, given, dialect);
}

function scanned(sql: string, dialect: DialectName): Scanned {
  const key = `${dialect} ${sql}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = scan(sql, dialect);
  if (sql.length > longestKept) return made;
  const [oldest] = cache.keys();
  if (cache.size >= cacheSize && oldest !== undefined) cache.delete(oldest);
  cache.set(key, made);
  return made;
}

const parameter = /:([A-Za-z_][A-Za-z0-9_]*)/y;

function scan(sql: string, dialect: DialectName): Scanned {
  const style: Style = styles[dialect];
  const names: string[] = [];
  let text = "";
  for (let at = 0; at < sql.length; ) {
    parameter.lastIndex = at;
    const name = parameter.exec(sql)?.[1];
    if (name !== undefined) {
      const known = style.isNumbered ? names.indexOf(name) : -1;
      const number = known === -1 ? names.push(name) : known + 1;
      text += style.isNumbered ? `$${number}` : "?";
      at += name.length + 1;
    } else {
      const end = sql.startsWith("::", at) || sql.startsWith("\\:", at) ? at + 2 : tokenAt(sql, at, dialect);
      const token = sql.slice(at, end);
      if (style.isNumbered ? token === "$" && /\d/.test(sql[end] ?? "") : token === "?") throw positional(token);
      text += token === "\\:" ? ":" : token;
      at = end;
    }
  }
  return { statement: unprepared(text), names };
}

function positional(token: string): UsageError {
  return new UsageError(`parameters have names here, and the statement has a ${token}`, {
    hint: "write :name, and give { name: value }",
  });
}

function encodeNamed(name: string, given: NamedValues, style: Style): Value {
  const value: unknown = Object.hasOwn(given, name) ? given[name] : undefined;
  const label = `:${name}`;
  switch (typeof value) {
    case "string":
      return style.codec.encodeText(value, label);
    case "number":
      return Number.isSafeInteger(value) ? style.encodeWhole(value + 0) : style.codec.encodeDouble(value, label);
    case "bigint":
      return style.codec.encodeBigint(value, label);
    case "boolean":
      return style.codec.encodeBoolean(value, label);
    case "undefined":
      throw new UsageError(`there is no value for :${name}`, { hint: "give null where NULL is meant" });
  }
  if (value === null) return null;
  if (value instanceof Date) return style.codec.encodeTimestamp(value, label);
  if (value instanceof Uint8Array) return style.codec.encodeBytes(value, label);
  if (Array.isArray(value)) {
    throw new ValueError("must not be a list", label, {
      hint: "write a parameter for each value, `in (:a, :b)`, or give the list as JSON text and unfold it in SQL",
    });
  }
  throw new ValueError(
    `must be a plain value, not ${typeof value === "object" ? "an object" : `a ${typeof value}`}`,
    label,
    {
      hint: "give JSON as JSON.stringify(value)",
    },
  );
}
