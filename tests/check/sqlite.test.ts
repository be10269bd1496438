/** What `check` says of changes to sqlite. */
import { sqlite } from "./cases/sqlite.ts";
import { driftSuite } from "./drift.ts";

driftSuite("sqlite", sqlite);
