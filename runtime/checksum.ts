/** The only implementation of the checksums and the hash chain over migration texts; algorithm `v1`. */
import { hash } from "node:crypto";

/** Begins the hashed text, so that another algorithm can be told apart one day. */
const algorithm = "v1";

/** Text as it is hashed and split: no byte order mark, LF line ends, so that a checkout with CRLF is not an edit. */
export function normalizeText(text: string): string {
  return (text.startsWith("\uFEFF") ? text.slice(1) : text).replaceAll("\r\n", "\n");
}

/** SHA-256 over the up and the down text of one migration, lower-case hexadecimal. */
export function checksum(up: string, down: string): string {
  return sha256(`${algorithm}\n${normalizeText(up)}\0${normalizeText(down)}`);
}

/** The cumulative hash after a migration: over its parent's (undefined before the first) and its own checksum. */
export function chainHash(parent: string | undefined, checksum: string): string {
  return sha256(`${parent ?? "none"}\n${checksum}`);
}

function sha256(text: string): string {
  return hash("sha256", text, "hex");
}
