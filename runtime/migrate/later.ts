/** The runner's calls, whose code is loaded when one is made: an application that makes none starts without it. */
import { whenAtHead } from "./at-head.ts";
import type * as read from "./read.ts";
import type * as run from "./run.ts";
import type * as stamping from "./stamp.ts";

const reader = () => import("./read.ts");
const runner = () => import("./run.ts");

/** Applies pending migrations up to `head` (default), a version, or `+N`. With nothing pending at head that is one query. */
export const upgrade: typeof run.upgrade = async (driver, source, target = "head", options = {}) => {
  const start = performance.now();
  const { head } = source;
  // Whether a backup can be had is the runner's to say, whatever is pending.
  if (head === undefined || target !== "head" || options.backup !== undefined)
    return (await runner()).upgrade(driver, source, target, options);
  const nothing = await whenAtHead(driver, head, options);
  if (nothing === undefined) return (await runner()).upgradePending(driver, source, target, options);
  options.onProgress?.({ kind: "finished", run: nothing, durationMs: performance.now() - start });
  return nothing;
};

/** Undoes migrations down to a version, `-N`, or `base`. */
export const downgrade: typeof run.downgrade = async (...given) => (await runner()).downgrade(...given);

/** Records migrations as applied, or as not, without running anything. */
export const stamp: typeof stamping.stamp = async (...given) => (await import("./stamp.ts")).stamp(...given);

/** The newest applied migration, undefined at base. */
export const current: typeof read.current = async (...given) => (await reader()).current(...given);

/** Every migration, oldest first, applied or not. */
export const history: typeof read.history = async (...given) => (await reader()).history(...given);

export const status: typeof read.status = async (...given) => (await reader()).status(...given);
