/** Kills at random moments on SQLite. */
import { proveKills } from "./prove.ts";

proveKills("sqlite");
