/** What a trial finds wrong, as diagnostics that name the dialect, the migration, the difference or the statement. */
import { type Migration, titleOf } from "../../runtime/migration.ts";
import { type Direction, fileName, parseHeader } from "../../runtime/migration-file.ts";
import { type Difference, describeDifference } from "../catalog/compare.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { StepFailure } from "./run.ts";
import type { Place } from "./scratch.ts";

/** Longer lists end in a count. */
const longestList = 10;

export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** Differences of the catalogs; `what` says which migration's, as in `0002 notes does not lead to what the schema says`. */
  differ(at: Blamed, what: string, differences: readonly Difference[]): void;
  /** The same, where it is only to be known. */
  apart(at: Blamed, what: string, differences: readonly Difference[]): void;
  /** The engine refused a statement. */
  failed(failure: StepFailure): void;
}

/** Whose fault it is: a migration's one way, or the schema's as a whole. */
export interface Blamed {
  /** Undefined for the schema as a whole. */
  readonly migration: Migration | undefined;
  readonly direction: Direction;
}

interface Setting {
  readonly dialect: Dialect;
  readonly folder: string;
}

export function findings({ dialect, folder }: Setting, place: Place): Findings {
  const diagnostics: Diagnostic[] = [];
  const where = `${dialect.name} (${place.title})`;
  const fileOf = ({ migration, direction }: Blamed) =>
    migration && { span: { file: `${folder}/migrations/${fileName(migration, direction)}`, start: 0, end: 0 } };
  const told = (at: Blamed, severity: "error" | "warning", what: string, differences: readonly Difference[]) => {
    for (const difference of differences.slice(0, longestList)) {
      const message = `${where}: ${what}: ${describeDifference(difference)}`;
      const hint = severity === "error" ? hintFor(at) : "say it in the schema as well, as a script or as what it is";
      diagnostics.push({ code: "C054", severity, message, ...fileOf(at), hint });
    }
    const more = differences.length - longestList;
    if (more > 0) diagnostics.push({ code: "C054", severity, message: `${where}: ${what}, in ${more} more places` });
  };
  return {
    diagnostics,
    differ: (at, what, differences) => told(at, "error", what, differences),
    apart: (at, what, differences) => told(at, "warning", what, differences),
    failed(failure) {
      diagnostics.push({
        code: "C054",
        severity: "error",
        message: `${where}: ${subject(failure)} fails: ${failure.message}`,
        ...fileOf(failure),
        ...(failure.statement === undefined ? {} : { label: failure.statement }),
        hint: hintFor(failure),
      });
    },
  };
}

/** `0002 notes on its way down`. */
function subject({ migration, direction }: Blamed): string {
  if (migration === undefined) return "making the whole schema from nothing";
  return `${titleOf(migration)} on its way ${direction}`;
}

function hintFor({ migration, direction }: Blamed): string {
  return migration !== undefined && parseHeader(migration[direction], "").isHandWritten
    ? "it was written by hand: correct it, or say in the schema what it makes"
    : "nothing was written: look at what the schema says there in SQL of its own, and at what this server lacks; if it is neither, it is a fault of Colonnade";
}
