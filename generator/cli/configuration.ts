/** Reads the `colonnade` key of package.json, the defaults of every command. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { Version } from "../dialects/dialect.ts";
import { type InteropName, interopNames } from "../interop/names.ts";
import { type DialectName, dialectNames, type PerDialect } from "../schema/schema.ts";
import { Failure, wrongUsage } from "./failure.ts";

export interface Configuration {
  /** Folders of schemas, relative to the root; a folder that only holds folders stands for these. */
  readonly schema: readonly string[];
  /** Where the output goes, relative to the root. */
  readonly out: string;
  readonly dialects: readonly DialectName[];
  readonly targets: PerDialect<Version>;
  readonly url?: string;
  /** Whether helpers without promises are written as well. */
  readonly sync: boolean;
  /** Whether a type checker is kept from reading more of the helpers than their types. */
  readonly typesOnly: boolean;
  /** What is written for other libraries. */
  readonly interop: readonly InteropName[];
}

const keys = ["schema", "out", "dialects", "targets", "url", "sync", "typesOnly", "interop"];

/** The nearest folder upwards that has a package.json; without one, the folder itself. */
export function findRoot(from: string): string {
  let folder = path.resolve(from);
  while (!existsSync(path.join(folder, "package.json"))) {
    const parent = path.dirname(folder);
    if (parent === folder) return path.resolve(from);
    folder = parent;
  }
  return folder;
}

export function readConfiguration(root: string): Configuration {
  const written = writtenConfiguration(path.join(root, "package.json"));
  const unknown = Object.keys(written).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw misconfigured(`unknown key ${JSON.stringify(unknown)}`, didYouMean(unknown, keys));
  const url = optionalText(written, "url");
  return {
    schema: schemaFolders(written.schema),
    out: optionalText(written, "out") ?? "generated",
    dialects: written.dialects === undefined ? dialectNames : dialectList(texts(written, "dialects")),
    targets: targetVersions(written.targets),
    sync: switchedOn(written, "sync"),
    typesOnly: switchedOn(written, "typesOnly"),
    interop: written.interop === undefined ? [] : interopList(texts(written, "interop")),
    ...(url === undefined ? {} : { url }),
  };
}

/** Dialects as named by a flag or the configuration, in the order in which output lists them. */
export function dialectList(names: readonly string[]): readonly DialectName[] {
  for (const name of names) {
    if (!isDialect(name)) {
      throw wrongUsage(
        `unknown dialect ${JSON.stringify(name)}`,
        didYouMean(name, dialectNames) ?? `there are ${dialectNames.join(", ")}`,
      );
    }
  }
  if (names.length === 0) throw wrongUsage("no dialect is chosen", `there are ${dialectNames.join(", ")}`);
  return dialectNames.filter((name) => names.includes(name));
}

function interopList(names: readonly string[]): readonly InteropName[] {
  const unknown = names.find((name) => !interopNames.some((known) => known === name));
  if (unknown === undefined) return interopNames.filter((name) => names.includes(name));
  const hint = didYouMean(unknown, interopNames) ?? `there are ${interopNames.join(", ")}`;
  throw misconfigured(`"interop" names an unknown library ${JSON.stringify(unknown)}`, hint);
}

function isDialect(name: string): name is DialectName {
  return dialectNames.some((dialect) => dialect === name);
}

type Written = { readonly [key: string]: unknown };

function writtenConfiguration(file: string): Written {
  if (!existsSync(file)) return {};
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Failure(`${file} is not valid JSON`, { hint: cause instanceof Error ? cause.message : "", cause });
  }
  const written = isRecord(manifest) ? manifest.colonnade : undefined;
  if (written === undefined) return {};
  if (!isRecord(written)) throw misconfigured("it is not an object");
  return written;
}

function isRecord(value: unknown): value is Written {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function misconfigured(problem: string, hint?: string): Failure {
  return wrongUsage(`the "colonnade" key of package.json: ${problem}`, hint ?? `its keys are ${keys.join(", ")}`);
}

function optionalText(written: Written, key: string): string | undefined {
  const value = written[key];
  if (value === undefined || (typeof value === "string" && value !== "")) return value;
  throw misconfigured(`"${key}" must be a text`);
}

function switchedOn(written: Written, key: string): boolean {
  const value = written[key];
  if (value === undefined || typeof value === "boolean") return value === true;
  throw misconfigured(`"${key}" must be true or false`);
}

function texts(written: Written, key: string): readonly string[] {
  const value = written[key];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw misconfigured(`"${key}" must be a list of texts`);
}

function schemaFolders(value: unknown): readonly string[] {
  if (value === undefined) return ["schema"];
  const folders = typeof value === "string" ? [value] : value;
  const valid =
    Array.isArray(folders) &&
    folders.length > 0 &&
    folders.every((folder) => typeof folder === "string" && folder !== "");
  if (!valid) throw misconfigured('"schema" must be a folder or a list of folders');
  return folders;
}

function targetVersions(value: unknown): PerDialect<Version> {
  if (value === undefined) return {};
  if (!isRecord(value)) throw misconfigured('"targets" must be an object such as { "postgres": "16" }');
  const targets: { [D in DialectName]?: Version } = {};
  for (const [name, version] of Object.entries(value)) {
    if (!isDialect(name))
      throw misconfigured(`"targets" names an unknown dialect ${JSON.stringify(name)}`, didYouMean(name, dialectNames));
    targets[name] = parseVersion(name, version);
  }
  return targets;
}

function parseVersion(dialect: DialectName, value: unknown): Version {
  const match = /^(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/.exec(String(value));
  if (match === null) throw misconfigured(`the target of ${dialect} must be a version such as "16" or "8.0.19"`);
  return [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
}
