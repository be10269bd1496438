/** package.json as `colonnade init` completes it: keys that are there stay, in their order. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DialectName } from "../../schema/schema.ts";
import { Failure } from "../failure.ts";
import { version } from "../version.ts";
import { embeddedDriver } from "./drivers.ts";

type Json = { readonly [key: string]: unknown };

export interface Manifest {
  readonly json: Json;
  /** Undefined where there is no file yet. */
  readonly text: string | undefined;
  /** Every package that it depends on, in whatever way. */
  readonly packages: Json;
}

export interface Completed {
  readonly text: string;
  /** What was added, one line each. */
  readonly added: readonly string[];
  /** Whether `.ts` files of the project are ES modules. */
  readonly isModule: boolean;
  /** Whether there are packages to install. */
  readonly install: boolean;
}

const scripts = {
  "db:generate": "colonnade generate",
  "db:upgrade": "colonnade upgrade",
  "db:status": "colonnade status",
} as const;

/** What an application needs while it is made; ranges that Colonnade is tested with. */
const tools = { "@types/node": "^20.19.43", tsx: "^4.23.15", typescript: "^7.0.2" } as const;

export function readManifest(root: string): Manifest {
  const file = path.join(root, "package.json");
  if (!existsSync(file)) return { json: {}, text: undefined, packages: {} };
  const text = readFileSync(file, "utf8");
  const json = parseObject(text, file);
  return {
    json,
    text,
    packages: {
      ...section(json, "peerDependencies"),
      ...section(json, "devDependencies"),
      ...section(json, "dependencies"),
    },
  };
}

function parseObject(text: string, file: string): Json {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new Failure(`${file} is not valid JSON`, {
      hint: cause instanceof Error ? cause.message : "repair it first",
      cause,
    });
  }
  if (isObject(parsed)) return parsed;
  throw new Failure(`${file} does not hold an object`, { hint: "repair it first" });
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function section(json: Json, key: string): Json {
  const value = json[key];
  return isObject(value) ? value : {};
}

interface Wanted {
  readonly root: string;
  readonly schema: string;
  readonly out: string;
  readonly dialects: readonly DialectName[];
  /** Whether there is code already, whose module format is not ours to choose. */
  readonly hasCode: boolean;
}

/** The manifest with what is missing: a colonnade key, scripts, the SQLite driver and a TypeScript runner. */
export function completeManifest(manifest: Manifest, wanted: Wanted): Completed {
  const added: string[] = [];
  const isNew = manifest.text === undefined;
  const base: Json = isNew ? { name: packageName(wanted.root), private: true } : manifest.json;
  if (isNew) added.push("created");
  const chooses = !("type" in base) && !wanted.hasCode;
  if (chooses) added.push("type: module");
  const missing = (key: string, entries: Json, known: Json): Json => {
    const fresh = Object.fromEntries(Object.entries(entries).filter(([name]) => !(name in known)));
    if (Object.keys(fresh).length === 0) return {};
    added.push(`${key}: ${Object.keys(fresh).join(", ")}`);
    return { [key]: { ...section(base, key), ...fresh } };
  };
  const embedded = embeddedDriver(wanted.dialects);
  const runtime = { colonnade: `^${version}`, ...(embedded && { [embedded.name]: embedded.range }) };
  const json = {
    ...base,
    ...(chooses ? { type: "module" } : {}),
    ...missing("scripts", scripts, section(base, "scripts")),
    ...(isObject(base.colonnade) ? {} : { colonnade: configuration(wanted) }),
    ...missing("dependencies", runtime, manifest.packages),
    ...missing("devDependencies", tools, manifest.packages),
    // An engine is fetched or compiled when its package is installed, which npm 11 does only for packages that are named here:
    // https://docs.npmjs.com/cli/v11/configuring-npm/package-json
    ...(embedded && missing("allowScripts", { [embedded.name]: true }, section(base, "allowScripts"))),
  };
  if (!isObject(base.colonnade)) added.push("colonnade: the defaults of its commands");
  const indent = /^([ \t]+)"/m.exec(manifest.text ?? "")?.[1] ?? "  ";
  return {
    text: `${JSON.stringify(json, undefined, indent)}\n`,
    added,
    isModule: chooses || base.type === "module",
    install: added.some((line) => line.startsWith("dependencies") || line.startsWith("devDependencies")),
  };
}

function configuration({ schema, out, dialects }: Wanted): Json {
  return { schema, out, dialects, ...embeddedDriver(dialects)?.embedded };
}

/** A name that npm accepts (https://docs.npmjs.com/cli/configuring-npm/package-json#name). */
function packageName(root: string): string {
  const name = path
    .basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" ? "application" : name;
}
