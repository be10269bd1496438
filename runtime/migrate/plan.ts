/** What a run will do: the scripts between two versions, in order. */
import { type Annotations, noAnnotations } from "../annotations.ts";
import type { DialectName } from "../driver.ts";
import { MigrationError } from "../errors.ts";
import { type Direction, readScript, type Script } from "../migration-file.ts";
import type { VersionRow } from "../schema-version.ts";
import type { Link } from "./chain.ts";

/** One migration's one direction with what its row in `schema_version` holds. */
export interface Step extends Script {
  readonly row: VersionRow;
  /** What the database is at before and after it. */
  readonly from: number;
  readonly to: number;
}

/** What the comments before one of its statements say of it. */
export function annotationsOf({ annotations }: Step, index: number): Annotations {
  return annotations[index] ?? noAnnotations;
}

/** The steps from one version to another; a way back that cannot be gone is refused before anything runs. */
export function planSteps(links: readonly Link[], from: number, to: number, dialect: DialectName): readonly Step[] {
  const direction: Direction = to >= from ? "up" : "down";
  const [low, high] = direction === "up" ? [from, to] : [to, from];
  const between = links.filter(({ version }) => version > low && version <= high);
  const chosen = direction === "up" ? between : between.reverse();
  const steps = chosen.map((link) => readStep(link, direction, dialect));
  for (const { header, file, version } of steps) {
    if (header.data.kind !== "irreversible") continue;
    throw new MigrationError(`${file} cannot be run: ${header.data.what}`, {
      hint: "nothing was changed: restore a backup, or write a new migration",
      version,
    });
  }
  return steps;
}

function readStep(link: Link, direction: Direction, dialect: DialectName): Step {
  const [from, to] = direction === "up" ? [link.before, link.version] : [link.version, link.before];
  const { version, name, checksum, chain } = link;
  return {
    ...readScript(link, direction, dialect, link.headers[direction]),
    row: { version, name, checksum, chain },
    from,
    to,
  };
}
