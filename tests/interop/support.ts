/** The fixture's helpers together with what is written for other libraries, in one folder. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { planHelpers } from "../../generator/helpers/write.ts";
import { writeInterop } from "../../generator/interop/interop.ts";
import { interopNames } from "../../generator/interop/names.ts";
import { dialectNames, type Schema } from "../../generator/schema/schema.ts";
import { generateFiles, root } from "../helpers/generate.ts";

export function interopOf(schema: Schema, outDir: string): ReadonlyMap<string, string> {
  const plan = planHelpers(schema, outDir);
  return writeInterop(interopNames, { plan, origin: "tests/helpers/fixture.ts", dialects: dialectNames });
}

/** Generates all of it into a new folder, which git ignores. */
export async function generateInterop(name: string, schema: Schema): Promise<string> {
  const folder = await generateFiles(name, schema);
  for (const [file, text] of interopOf(schema, path.relative(root, folder))) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}
