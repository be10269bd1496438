/** Where databases of tests live: in memory where there is room, since a test waits for the disk more than for anything else. */

import { statfsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Linux's own disk in memory; a container often gives it 64 MiB only. */
const memory = "/dev/shm";
/** What three servers and the files of a run need at most, in bytes. */
const room = 6 * 2 ** 30;

/**
 * Makes an empty folder whose name begins with `prefix`, on the disk that COLONNADE_TEST_DISK names if it is set. A process that
 * is killed loses nothing of what it had written, on either kind of disk: only a machine that loses its power would.
 */
export function databaseFolder(prefix: string): Promise<string> {
  const disk = process.env.COLONNADE_TEST_DISK ?? (hasRoom() ? memory : tmpdir());
  return mkdtemp(path.join(disk, prefix));
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= room;
  } catch {
    return false;
  }
}
