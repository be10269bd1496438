/** Reads `--url-file`: the databases that one command works on, a URL a line. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ColonnadeError } from "../../runtime/errors.ts";
import { type DatabaseUrl, parseUrl } from "../../runtime/url.ts";
import type { Project } from "../compile.ts";
import { wrongUsage } from "./failure.ts";

/** A database with the place that names it. */
export interface ListedDatabase {
  readonly url: DatabaseUrl;
  /** `tenants.txt:7`. */
  readonly place: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Mistakes that are shown; the others are counted. */
const shown = 10;

/**
 * Every database of the file, in its order. Blank lines and those that begin with `#` say nothing. Whatever is wrong with any line is
 * told before anything runs: URLs that do not read, dialects that the schema is not compiled for, a database that is named twice, and what
 * `refuse` says of it.
 */
export function readUrlFile(
  file: string,
  { dialects, schemaDir }: Project,
  refuse: (url: DatabaseUrl) => ColonnadeError | undefined,
): readonly ListedDatabase[] {
  const databases: ListedDatabase[] = [];
  const mistakes: string[] = [];
  const hints = new Set<string>();
  const mistake = (place: string, what: string, hint?: string) => {
    mistakes.push(`${place}: ${what}`);
    if (hint !== undefined) hints.add(hint);
  };
  const places = new Map<string, string>();
  for (const [index, text] of readLines(file).entries()) {
    if (text === "" || text.startsWith("#")) continue;
    const place = `${file}:${index + 1}`;
    const url = parsed(text);
    if (url instanceof ColonnadeError) {
      mistake(place, url.reason, url.hint);
      continue;
    }
    const refusal = refuse(url);
    const same = places.get(identity(url));
    if (!dialects.includes(url.dialect)) {
      mistake(
        place,
        `${url.redacted} is a ${url.dialect} database, and ${schemaDir} is compiled for ${dialects.join(", ")}`,
      );
    } else if (same !== undefined)
      mistake(place, `${url.redacted} is the database of ${same}`, "name each database once");
    else if (refusal !== undefined) mistake(place, refusal.reason, refusal.hint);
    else databases.push({ url, place, line: index + 1 });
    places.set(identity(url), same ?? place);
  }
  if (mistakes.length > 0) {
    const more = mistakes.length > shown ? [`and ${mistakes.length - shown} more`] : [];
    throw wrongUsage([...mistakes.slice(0, shown), ...more].join("\n"), [...hints, "nothing was run"].join("\n"));
  }
  if (databases.length === 0) throw wrongUsage(`${file} names no database`, "it holds one URL a line");
  return databases;
}

function readLines(file: string): readonly string[] {
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    return text.split("\n").map((line) => line.trim());
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw wrongUsage(`${file} cannot be read (${why})`, "--url-file is a file of database URLs, one a line");
  }
}

function parsed(text: string): DatabaseUrl | ColonnadeError {
  try {
    return parseUrl(text);
  } catch (error) {
    if (error instanceof ColonnadeError) return error;
    throw error;
  }
}

/** The same for two URLs of one database, whoever connects to it. */
function identity(url: DatabaseUrl): string {
  if (url.form === "file") return path.resolve(url.file);
  return JSON.stringify([url.socket ?? url.host.toLowerCase(), url.port, url.database]);
}
