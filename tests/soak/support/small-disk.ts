/** A small disk in memory that a test fills up and frees again. */

import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ownFolder } from "./process.ts";

export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free, in whole pages. */
  fill(free: number): void;
  free(): void;
  unmount(): void;
}

/** Mounts one, or says why that cannot be done here: it takes root and a system that has tmpfs. */
export function mountSmallDisk(megabytes: number): SmallDisk | string {
  const folder = path.join(ownFolder(), `disk-${randomUUID()}`);
  mkdirSync(folder);
  const { status, stderr, error } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], {
    encoding: "utf8",
  });
  if (status !== 0) return `no small disk can be mounted: ${error?.message ?? stderr.trim()}`;
  const filler = path.join(folder, "filler");
  let isMounted = true;
  const unmount = () => {
    if (isMounted) spawnSync("umount", ["--lazy", folder]);
    isMounted = false;
  };
  process.once("exit", unmount);
  return {
    folder,
    fill(free) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
    },
    free: () => rmSync(filler, { force: true }),
    unmount,
  };
}
