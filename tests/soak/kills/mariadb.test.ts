/** Kills at random moments on MariaDB. */
import { proveKills } from "./prove.ts";

proveKills("mariadb");
