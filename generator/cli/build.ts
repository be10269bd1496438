/** Which build of the generator this is: the mark by which its own earlier output is recognised as current. */

/** Replaced by the build with a hash of everything that is bundled. */
declare const COLONNADE_BUILD: string | undefined;

/** Unlike any other when the generator runs from its sources, which may have changed since the last run. */
export const build: string =
  typeof COLONNADE_BUILD === "string" ? COLONNADE_BUILD : `source ${process.pid} ${Date.now()}`;
