/** Varied MySQL and MariaDB databases pulled, compiled and made again are the same databases. */
import { proveRoundTrips } from "./support/prove.ts";

proveRoundTrips(["mysql", "mariadb"]);
