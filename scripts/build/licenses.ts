/** Collects the licenses of the packages whose code is bundled. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Metafile } from "esbuild";

/** One text with the license of each bundled package, TypeScript's by way of ts-morph included. */
export async function thirdPartyLicenses(root: string, metafiles: readonly Metafile[]): Promise<string> {
  const packages = new Set<string>(["node_modules/@ts-morph/common", "node_modules/typescript"]);
  for (const input of metafiles.flatMap((metafile) => Object.keys(metafile.inputs))) {
    const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (match !== null) packages.add(match[0]);
  }
  const texts = await Promise.all([...packages].sort().map((folder) => licenseOf(path.join(root, folder))));
  return `This package contains code of the following packages.\n\n${texts.join("\n\n")}`;
}

async function licenseOf(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const { name, version, license } = Object(manifest);
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? `License: ${license}` : (await readFile(path.join(folder, file), "utf8")).trim();
  return `--- ${name} ${version}\n\n${text}\n`;
}
