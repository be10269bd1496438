/** The names by which the `interop` key of package.json asks for what is written for other libraries. */
export const interopNames = ["kysely", "zod", "json-schema"] as const;
export type InteropName = (typeof interopNames)[number];
