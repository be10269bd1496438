/** How migrations are named, and where their histories are. */
import { versionText } from "../../runtime/migration.ts";

/** Of one version, below the dialect's folder. */
export function historyFile(version: number): string {
  return `history/${versionText(version)}.json`;
}

/** A name as part of a file name: lower-case letters, digits and single underscores, at most 60 of them. */
export function slug(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, 60);
  return words.replace(/^_+|_+$/g, "") || "migration";
}
