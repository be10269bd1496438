/** The value of `defaultRandom()` where the engine would not tell which one it made. */
export { randomUUID as randomUuid } from "node:crypto";
