/** Kills a run at every call of the database on MySQL. */
import { proveFailpoints } from "./prove.ts";

proveFailpoints("mysql");
