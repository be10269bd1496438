/** Random pairs of schemas with rows, there and back on SQLite. */

import { provePairs } from "./soak.ts";

provePairs("sqlite");
