/** What a run has done so far, kept over the sessions that it may lose. */
import type { Step } from "./plan.ts";
import type { MigrateOptions, TakenStep } from "./progress.ts";
import { eventOf } from "./run-step.ts";

export interface Way {
  readonly from: number;
  readonly to: number;
}

export interface Course {
  /** From where the run began to where it goes; undefined before it has looked. */
  way: Way | undefined;
  readonly taken: readonly TakenStep[];
  readonly notices: Set<string>;
  begin(step: Step): void;
  /** The step that was begun has ended; whether it was this run that took it. */
  end(wasTaken: boolean): void;
  /** The database was found at this version: a step whose end was not seen may have been taken after all. */
  findAt(version: number): void;
}

export function newCourse({ onProgress }: MigrateOptions): Course {
  const taken: TakenStep[] = [];
  let underWay: { readonly step: Step; readonly start: number } | undefined;
  function end(wasTaken: boolean): void {
    if (wasTaken && underWay !== undefined) {
      const { step, start } = underWay;
      const durationMs = performance.now() - start;
      taken.push({ ...eventOf(step), file: step.file, durationMs });
      onProgress?.({ ...eventOf(step), kind: "done", durationMs });
    }
    underWay = undefined;
  }
  return {
    way: undefined,
    taken,
    notices: new Set(),
    begin(step) {
      underWay = { step, start: performance.now() };
      onProgress?.({ ...eventOf(step), kind: "started" });
    },
    end,
    findAt(version) {
      if (underWay === undefined) return;
      const { step } = underWay;
      end(step.direction === "up" ? version >= step.to : version <= step.to);
    },
  };
}
