/**
 * Loads the compiler when there is something to compile. In the built package scripts/build/load-compiler.ts stands in this file's
 * place, which keeps what V8 has compiled.
 */
import type * as compiler from "../compiler.ts";

export interface LoadedCompiler {
  readonly generate: typeof compiler.generate;
  readonly pull: typeof compiler.pull;
  readonly rebase: typeof compiler.rebase;
  readonly squash: typeof compiler.squash;
  /** Keeps V8's code for the next run, where there is none yet. To be called when the compiler has run. */
  keep(): void;
}

/** `folder` is where caches are kept. */
export async function loadCompiler(_folder: string): Promise<LoadedCompiler> {
  const { generate, pull, rebase, squash } = await import("../compiler.ts");
  return { generate, pull, rebase, squash, keep: () => {} };
}
