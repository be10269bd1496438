/** Kills at random moments on MySQL. */
import { proveKills } from "./prove.ts";

proveKills("mysql");
