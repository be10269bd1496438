/** The corpus, proved on MariaDB. */

import { proveCorpus } from "../../support/corpus-proof.ts";

proveCorpus("mariadb");
