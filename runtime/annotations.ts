/** What the comment lines above a statement tell the runner: guards, probes, repairs and batches. */
import { MigrationError } from "./errors.ts";

/** What is known of one statement besides its text. */
export interface Annotations {
  /** The statement is a query, and a row that it finds stops the migration: this is what is wrong with the row. */
  readonly guard?: string;
  /** What the database shows of the statement's effect; all of them before it runs, all of them after. */
  readonly probes: readonly Probe[];
  /** What cleans up behind a try that was cut off. */
  readonly repairs: readonly Repair[];
  /** How the statement can be cut into transactions of a few rows. */
  readonly batch?: Batch;
}

/** One thing that a statement changes: a query for one value, and that value once the statement is done. */
export interface Probe {
  readonly query: string;
  /** Null is no row, or a NULL. */
  readonly after: string | null;
}

/** Where a probe finds `found`, neither what was before nor what is wanted, `sql` undoes what is there of the statement. */
export interface Repair {
  readonly found: string;
  readonly sql: string;
}

/** Rows of `table`, `size` at a time in the order of the key `by`; names as the statement writes them, quotes included. */
export interface Batch {
  readonly size: number;
  readonly table: string;
  readonly by: readonly string[];
}

/** Stands in a batched statement where the runner puts the range of keys; as it is, the statement is for all rows. */
export const wholeRange = "/* each batch */ TRUE";

export const noAnnotations: Annotations = { probes: [], repairs: [] };

/** The lines as they stand in a file, without the dashes before them. */
export function annotationLines({ guard, probes, repairs, batch }: Partial<Annotations>): readonly string[] {
  return [
    ...(guard === undefined ? [] : [`guard: ${guard}`]),
    ...(probes ?? []).map(({ query, after }) => `probe: ${query} -> ${after === null ? "NULL" : quoted(after)}`),
    ...(repairs ?? []).map(({ found, sql }) => `repair: ${quoted(found)} -> ${sql}`),
    ...(batch === undefined ? [] : [`batch: ${batch.size} rows of ${batch.table} by ${batch.by.join(", ")}`]),
  ];
}

const annotation = /^-- (guard|probe|repair|batch): (.*\S)\s*$/;
const probeText = /^(.+) -> (?:(NULL)|'((?:[^']|'')*)')$/;
const repairText = /^'((?:[^']|'')*)' -> (.+)$/;
const batchText = /^(\d{1,7}) rows of (\S.*) by (.+)$/;

const examples = {
  probe: "-- probe: SELECT count(*) FROM … -> '1'",
  repair: "-- repair: 'invalid' -> DROP INDEX CONCURRENTLY …",
  batch: "-- batch: 10000 rows of messages by id",
} as const;

/** Reads the comments between two statements, the lines right above the second; `file` is named where one does not read. */
export function readAnnotations(comments: string, file: string): Annotations {
  const lines = annotationsIn(comments);
  if (lines.length === 0) return noAnnotations;
  const read = <T>(kind: string, one: (text: string) => T): readonly T[] =>
    lines.flatMap((line) => (line.kind === kind ? [one(line.text)] : []));
  const [guard] = read("guard", (text) => text);
  const [batch] = read("batch", (text) => readBatch(text, file));
  return {
    ...(guard === undefined ? {} : { guard }),
    probes: read("probe", (text) => readProbe(text, file)),
    repairs: read("repair", (text) => readRepair(text, file)),
    ...(batch === undefined ? {} : { batch }),
  };
}

/** A line of another kind in between ends them. */
function annotationsIn(comments: string): readonly { readonly kind: string; readonly text: string }[] {
  if (!comments.includes("-- ")) return [];
  const lines = comments
    .trimEnd()
    .split("\n")
    .map((line) => annotation.exec(line));
  const first = lines.lastIndexOf(null) + 1;
  return lines.slice(first).flatMap((line) => (line === null ? [] : [{ kind: line[1] ?? "", text: line[2] ?? "" }]));
}

function readProbe(line: string, file: string): Probe {
  const [, query = "", none, after = ""] = parsed(line, "probe", probeText, file);
  return { query, after: none === undefined ? unquoted(after) : null };
}

function readRepair(line: string, file: string): Repair {
  const [, found = "", sql = ""] = parsed(line, "repair", repairText, file);
  return { found: unquoted(found), sql };
}

function readBatch(line: string, file: string): Batch {
  const [, size, table = "", by = ""] = parsed(line, "batch", batchText, file);
  return { size: Math.max(1, Number(size)), table, by: by.split(/,\s*/) };
}

function parsed(text: string, kind: keyof typeof examples, pattern: RegExp, file: string): RegExpExecArray {
  const found = pattern.exec(text);
  if (found === null) {
    throw new MigrationError(`${file}: this line does not read: -- ${kind}: ${text}`, {
      hint: `it looks like \`${examples[kind]}\``,
    });
  }
  return found;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const unquoted = (text: string): string => text.replaceAll("''", "'");
