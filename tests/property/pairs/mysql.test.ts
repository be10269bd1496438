/** Random pairs of schemas with rows, there and back on MySQL. */

import { provePairs } from "./soak.ts";

provePairs("mysql");
