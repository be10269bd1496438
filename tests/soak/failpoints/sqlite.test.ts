/** Kills a run at every call of the database on SQLite. */
import { proveFailpoints } from "./prove.ts";

proveFailpoints("sqlite");
