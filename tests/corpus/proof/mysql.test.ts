/** The corpus, proved on MySQL. */

import { proveCorpus } from "../../support/corpus-proof.ts";

proveCorpus("mysql");
