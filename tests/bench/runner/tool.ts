/** What the bench asks of a tool that applies migrations, and where a run of it takes place. */

export type EngineName = "sqlite" | "postgres" | "mysql" | "mariadb";

/** One database and the files of one workload. */
export interface Place {
  readonly engine: EngineName;
  /** As Colonnade spells it; of a SQLite file `sqlite:` and its path. */
  readonly url: string;
  /** The folder that `writeWorkload` filled. */
  readonly folder: string;
  /** Where Colonnade was built. */
  readonly dist: string;
}

/** A tool with an open connection. */
export interface Opened {
  /** Applies everything that is pending, as an application calls it at its start. */
  upgrade(): Promise<void>;
  /** The least that can be asked where nothing is pending; without it, the same call. */
  look?(): Promise<void>;
  close(): Promise<void>;
}

export type Open = (place: Place) => Promise<Opened>;

/** How SQLite is set for every tool: what Colonnade pins. */
export const sqliteSettings = [
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = NORMAL",
  "PRAGMA foreign_keys = ON",
  "PRAGMA temp_store = MEMORY",
];

export const sqliteFile = ({ url }: Place): string => url.slice("sqlite:".length);
