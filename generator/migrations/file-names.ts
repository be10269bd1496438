/** How migration files are numbered and named. */

export type Direction = "up" | "down";

/** `0001_initial.up.sql`; more than four digits where they are needed. */
export function fileName(version: number, name: string, direction: Direction): string {
  return `${versionText(version)}_${name}.${direction}.sql`;
}

/** `0001` */
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

/** The version, name and direction that a file's name states, or undefined for a file that is no migration. */
export function parseFileName(file: string): { version: number; name: string; direction: Direction } | undefined {
  const match = /^(\d{4,})_([a-z0-9_]+)\.(up|down)\.sql$/.exec(file);
  if (match === null) return undefined;
  const [, digits = "", name = "", direction] = match;
  return { version: Number(digits), name, direction: direction === "up" ? "up" : "down" };
}
