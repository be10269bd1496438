/** Random pairs of schemas with rows, there and back on MariaDB. */

import { provePairs } from "./soak.ts";

provePairs("mariadb");
