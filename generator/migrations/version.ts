/** How migrations are numbered and named. */

/** `0001`; more than four digits where they are needed. */
export function versionText(version: number): string {
  return String(version).padStart(4, "0");
}

/** A name as part of a file name: lower-case letters, digits and single underscores, at most 60 of them. */
export function slug(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, 60);
  return words.replace(/^_+|_+$/g, "") || "migration";
}
