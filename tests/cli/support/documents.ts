/** What documents show: their fenced blocks. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { repository } from "./cli.ts";

export interface Block {
  readonly language: string;
  readonly text: string;
  /** What its first line `// file.ts` calls it. */
  readonly file: string | undefined;
}

/** The fenced blocks of a document of this repository, by its path. */
export function blocksOf(document: string): readonly Block[] {
  const text = readFileSync(path.join(repository, document), "utf8");
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", body = ""]) => ({
    language,
    text: body,
    file: /^\/\/ ([\w./-]+\.ts)\n/.exec(body)?.[1],
  }));
}
