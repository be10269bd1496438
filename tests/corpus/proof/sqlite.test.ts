/** The corpus, proved on SQLite. */

import { proveCorpus } from "../../support/corpus-proof.ts";

proveCorpus("sqlite");
