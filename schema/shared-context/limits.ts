/** How long the texts of this schema are: every one that stands in a key has a length, since MySQL indexes nothing else. */
import { text } from "colonnade/schema";

/** Characters of a session's id. */
export const sessionIdLength = 64;

/** Who acts: an agent's or a user's name. */
export const agent = () => text({ max: 255 });

/** A short label of one of many kinds, such as `agent_response`. */
export const label = () => text({ max: 64 });
