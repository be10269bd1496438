/** The proof by trial: migrations run on scratch databases, by the runtime itself, and what they lead to is compared. */
import { parseUrl } from "../../runtime/url.ts";
import { tryChain } from "./chain.ts";
import { placesFor } from "./scratch.ts";
import { trySquash } from "./squash.ts";
import { type Trials, tryOn } from "./trial.ts";
import type { Chain, Squash, Verification, Verifier } from "./verifier.ts";

export type { Trial, Verification, Verifier } from "./verifier.ts";

export interface VerifierOptions {
  /** Servers on which scratch databases may be created; SQLite needs none. */
  readonly urls?: readonly string[];
  /** Stops before the next statement; the scratch databases are dropped. */
  readonly signal?: AbortSignal;
}

/** Tries migrations in memory and on the servers of the URLs, one after the other. */
export function verifier({ urls = [], signal }: VerifierOptions = {}): Verifier {
  const parsed = urls.map(parseUrl);
  const onEach = async <R extends Chain | Squash>(
    request: R,
    work: (request: R, trials: Trials) => Promise<void>,
  ): Promise<Verification> => {
    const results = [];
    for (const place of placesFor(request.dialect, parsed)) {
      results.push(await tryOn(place, request, signal, (trials) => work(request, trials)));
    }
    return {
      dialect: request.dialect.name,
      trials: results.map(({ trial }) => trial),
      diagnostics: results.flatMap(({ found }) => found.diagnostics),
    };
  };
  return {
    tryChain: (chain) => onEach(chain, tryChain),
    trySquash: (squash) => onEach(squash, trySquash),
  };
}
