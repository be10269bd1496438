/** Migrations that a person wrote: their statements are never changed, only their header is. */
import { type Migration, versionText } from "../../runtime/migration.ts";

const mark = "Written by hand.";
/** Title, parent, mode, data. */
const headerLines = 4;

/** Whether a person wrote the statements of either direction. */
export function isHandWritten({ up, down }: Pick<Migration, "up" | "down">): boolean {
  return [up, down].some((text) => (text.split("\n", 1)[0] ?? "").endsWith(mark));
}

/** The text without its header. */
export function bodyOf(text: string): string {
  return text.split("\n").slice(headerLines).join("\n");
}

/** The same statements with another number and another parent. */
export function withHeader(text: string, version: number, parent: string | undefined): string {
  const [title = "", _parent, ...rest] = text.split("\n");
  return [
    title.replace(/^(-- Colonnade migration )\d+/, `$1${versionText(version)}`),
    `-- parent: ${parent === undefined ? "none" : `sha256:${parent}`}`,
    ...rest,
  ].join("\n");
}
