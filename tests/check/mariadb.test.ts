/** What `check` says of changes to mariadb. */
import { mariadb } from "./cases/mariadb.ts";
import { driftSuite } from "./drift.ts";

driftSuite("mariadb", mariadb);
