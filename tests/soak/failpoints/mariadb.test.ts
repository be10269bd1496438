/** Kills a run at every call of the database on MariaDB. */
import { proveFailpoints } from "./prove.ts";

proveFailpoints("mariadb");
