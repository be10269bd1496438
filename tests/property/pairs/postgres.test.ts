/** Random pairs of schemas with rows, there and back on PostgreSQL. */

import { provePairs } from "./soak.ts";

provePairs("postgres");
