/** What `check` says of changes to mysql. */
import { mysql } from "./cases/mysql.ts";
import { driftSuite } from "./drift.ts";

driftSuite("mysql", mysql);
