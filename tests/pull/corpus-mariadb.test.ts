/** What MariaDB databases of the corpus' schemas hold is what the source pulled from them compiles to. */
import { proveCorpus } from "./support/prove-corpus.ts";

proveCorpus("mariadb");
