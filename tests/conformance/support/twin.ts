/** The helpers without promises, dressed as those with them, so that the same cases run on both. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Conformant } from "./compile.ts";

/** A generated sync.ts, imported. */
interface GeneratedTwin {
  openSync(url: string): object;
}

/** Opens a SQLite database by the generated helpers without promises; `transaction` is not among what it can do here. */
export async function openTwin(folder: string, url: string): Promise<Conformant> {
  const generated: GeneratedTwin = await import(pathToFileURL(path.join(folder, "sync.ts")).href);
  return promised(generated.openSync(url)) as Conformant;
}

/** The same members, whose results come as promises and as iterators that are awaited. */
function promised(target: object): object {
  return new Proxy(target, {
    get(of, key) {
      if (key === "dialect") return "sqlite";
      // It is asked of whatever an async function returns.
      if (key === "then") return undefined;
      const member: unknown = Reflect.get(of, key, of);
      if (typeof member === "function") {
        const run = (...given: unknown[]): unknown => Reflect.apply(member, of, given);
        if (String(key).startsWith("stream")) return (...given: unknown[]) => awaited(() => run(...given));
        return async (...given: unknown[]) => run(...given);
      }
      return typeof member === "object" && member !== null ? promised(member) : member;
    },
  });
}

async function* awaited(start: () => unknown): AsyncGenerator<unknown> {
  yield* start() as Iterable<unknown>;
}
