/** The corpus, proved on PostgreSQL. */

import { proveCorpus } from "../../support/corpus-proof.ts";

proveCorpus("postgres");
