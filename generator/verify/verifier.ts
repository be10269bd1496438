/** What the compiler asks of whoever tries migrations on databases of their own, and what it is told. */
import type { Migration } from "../../runtime/migration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { DialectName } from "../schema/schema.ts";

export interface Verifier {
  /** Runs the chain up and down, and compares what it leads to with what the schema says. */
  tryChain(chain: Chain): Promise<Verification>;
  /** Runs both chains, and compares what they lead to. */
  trySquash(squash: Squash): Promise<Verification>;
}

/** One dialect's migrations as they would be written. */
export interface Chain {
  readonly dialect: Dialect;
  /** Its folder, relative to the project's root, for diagnostics. */
  readonly folder: string;
  readonly migrations: readonly Migration[];
  /** Versions above this one are tried in both directions; those up to it have only to be there. */
  readonly after: number;
  /** Makes, from nothing, what the schema says. */
  readonly desired: Migration;
}

/** One dialect's migrations before and after some of them were folded into one. */
export interface Squash {
  readonly dialect: Dialect;
  readonly folder: string;
  readonly former: readonly Migration[];
  readonly squashed: readonly Migration[];
  /** The version before the first that was folded, and the last one, whose number the folded one has. */
  readonly before: number;
  readonly last: number;
}

/** How it went on each database of the dialect that there was; on none, nothing was tried. */
export interface Verification {
  readonly dialect: DialectName;
  readonly trials: readonly Trial[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Trial {
  /** `in memory`, or the server's URL without its password. */
  readonly place: string;
  /** Of the engine. */
  readonly version: string;
  /** Versions whose way up, and whose way down, was tried. */
  readonly up: readonly number[];
  readonly down: readonly number[];
  /** Ways down that say themselves that they cannot be gone. */
  readonly irreversible: readonly { readonly version: number; readonly name: string; readonly what: string }[];
}
