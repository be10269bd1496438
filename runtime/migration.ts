/** A migration as the runtime sees it: numbered texts with headers, from the folder or from the generated module. */

export interface Migration {
  readonly version: number;
  /** The slug of its file name, e.g. `initial`. */
  readonly name: string;
  /** Whole text of `NNNN_name.up.sql` and `.down.sql`, LF line ends. */
  readonly up: string;
  readonly down: string;
}

/** `0001`; more than four digits where they are needed. */
export function versionText(version: number): string {
  return String(version).padStart(4, "0");
}

/** `0002 indexes`. */
export function titleOf({ version, name }: Pick<Migration, "version" | "name">): string {
  return `${versionText(version)} ${name}`;
}

/** How a migration runs; written in its header as `-- mode: …`. */
export type Mode = "transaction" | "rebuild" | "steps";

/** What a generated module says of the newest migration, so that a start with nothing pending reads nothing else. */
export interface Head {
  readonly version: number;
  /** The cumulative chain hash after it, hexadecimal SHA-256. */
  readonly chain: string;
}
