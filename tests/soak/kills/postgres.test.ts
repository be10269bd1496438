/** Kills at random moments on PostgreSQL. */
import { proveKills } from "./prove.ts";

proveKills("postgres");
