/** Kills a run at every call of the database on PostgreSQL. */
import { proveFailpoints } from "./prove.ts";

proveFailpoints("postgres");
