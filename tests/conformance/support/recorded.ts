/** Writes every call of a database's helpers down with what came of it: a row, a list, an error. */
import type { Names } from "./printed.ts";
import { printed, printedError } from "./printed.ts";

/** The same methods; one that fails is written down and gives undefined. What is streamed comes as a list. */
export type Recorded<T> = {
  readonly [K in keyof T]: T[K] extends (...given: infer A) => Promise<infer R>
    ? (...given: A) => Promise<R | undefined>
    : T[K] extends (...given: infer A) => AsyncIterable<infer R>
      ? (...given: A) => Promise<readonly R[] | undefined>
      : T[K] extends object
        ? Recorded<T[K]>
        : T[K];
};

export interface Transcript {
  readonly names: Names;
  /** One call or remark each, of one or several lines. */
  readonly entries: string[];
  /** Of rows that are given back, only these columns are shown; all without any. */
  columns: readonly string[];
  /** How deep in transactions the next call stands. */
  depth: number;
}

/** A view of `target` whose calls go into the transcript. `path` begins what a call is called there. */
export function recorded<T extends object>(target: T, transcript: Transcript, path = ""): Recorded<T> {
  const view = new Proxy(target, {
    get(of, key) {
      const member: unknown = Reflect.get(of, key, of);
      const name = path + String(key);
      if (isMethod(member)) return (...given: unknown[]) => call(of, member, name, given, transcript);
      return typeof member === "object" && member !== null ? recorded(member, transcript, `${name}.`) : member;
    },
  });
  return view as Recorded<T>;
}

type Method = (...given: never[]) => unknown;

function isMethod(value: unknown): value is Method {
  return typeof value === "function";
}

async function call(
  of: object,
  method: Method,
  name: string,
  given: readonly unknown[],
  transcript: Transcript,
): Promise<unknown> {
  const [work, ...options] = given;
  if (isMethod(work)) return block(of, method, name, work, options, transcript);
  const { names, entries } = transcript;
  const indent = "  ".repeat(transcript.depth);
  const shown = given.map((value) => printed(value, names, "argument", indent)).join(", ");
  const head = `${indent}${name}(${shown})`;
  try {
    const result = await listed(await Reflect.apply(method, of, given));
    const answer = printed(chosen(result, transcript.columns), names, "row", `${indent}  `);
    entries.push(`${head}\n${indent}  → ${answer}`);
    return result;
  } catch (error) {
    entries.push(`${head}\n${indented(printedError(error), `${indent}  `)}`);
    // What fails inside a transaction ends it, unless the case catches it.
    if (transcript.depth > 0) throw error;
    return undefined;
  }
}

/** What a stream gives, to its end. */
async function listed(result: unknown): Promise<unknown> {
  if (typeof result !== "object" || result === null || !(Symbol.asyncIterator in result)) return result;
  const rows: unknown[] = [];
  for await (const row of result as AsyncIterable<unknown>) rows.push(row);
  return rows;
}

/** A call whose first argument is a function, as a transaction's is: what happens inside is indented. */
async function block(
  of: object,
  method: Method,
  name: string,
  work: Method,
  options: readonly unknown[],
  transcript: Transcript,
): Promise<unknown> {
  const { entries, names } = transcript;
  const indent = "  ".repeat(transcript.depth);
  const shown = options.map((value) => `, ${printed(value, names, "argument")}`).join("");
  entries.push(`${indent}${name}(${shown.slice(2)}) {`);
  transcript.depth += 1;
  const outcome = await Promise.resolve(
    Reflect.apply(method, of, [
      (inner: object) => Reflect.apply(work, undefined, [recorded(inner, transcript, "tx.")]),
      ...options,
    ]),
  ).then(
    (result: unknown) => ({ text: `→ ${printed(chosen(result, transcript.columns), names, "row")}`, result }),
    (error: unknown) => ({ text: printedError(error), result: undefined }),
  );
  transcript.depth -= 1;
  entries.push(`${indent}}\n${indented(outcome.text, `${indent}  `)}`);
  return outcome.result;
}

function indented(text: string, indent: string): string {
  return text
    .split("\n")
    .map((line) => indent + line)
    .join("\n");
}

/** The rows of a result with the chosen columns. */
function chosen(result: unknown, columns: readonly string[]): unknown {
  if (columns.length === 0 || typeof result !== "object" || result === null) return result;
  if (Array.isArray(result)) return result.map((row: unknown) => chosen(row, columns));
  if ("rows" in result && "next" in result) return { ...result, rows: chosen(result.rows, columns) };
  return Object.fromEntries(Object.entries(result).filter(([column]) => columns.includes(column)));
}
