/** Which schemas a command is about, and where their output goes: flags over the configuration over what lies in the folders. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { parseUrl } from "../../runtime/url.ts";
import type { Project } from "../compile.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { DialectName } from "../schema/schema.ts";
import { type Configuration, dialectList, findRoot, readConfiguration } from "./configuration.ts";
import { type Failure, wrongUsage } from "./failure.ts";

/** The options of every command, as typed; paths are relative to the folder in which they were typed. */
export interface Selection {
  readonly schema?: string | undefined;
  readonly out?: string | undefined;
  readonly dialects?: string | undefined;
}

export interface Workspace {
  readonly root: string;
  readonly configuration: Configuration;
  /** Every schema that is selected, at least one. */
  readonly projects: readonly Project[];
}

/** One schema folder and its output folder, both relative to the root, with `/`. */
interface Place {
  readonly schemaDir: string;
  readonly outDir: string;
}

/** Reads the configuration of the project around `folder` and finds its schemas. */
export function openWorkspace(folder: string, selection: Selection): Workspace {
  const root = findRoot(folder);
  const configuration = readConfiguration(root);
  const dialects = selection.dialects === undefined ? configuration.dialects : dialectList(listed(selection.dialects));
  const url = fallbackUrl(configuration, dialects);
  const cacheDir = cacheFolder(root);
  const projects = selectedPlaces(root, folder, configuration, selection).map((place) => ({
    root,
    ...place,
    dialects,
    targets: configuration.targets,
    interop: configuration.interop,
    ...(url === undefined ? {} : { url }),
    ...(configuration.sync ? { sync: true } : {}),
    ...(configuration.typesOnly ? { typesOnly: true } : {}),
    cacheDir,
  }));
  return { root, configuration, projects };
}

/** What goes into the generated code: a configured file. A server's URL may hold a password. */
function fallbackUrl({ url }: Configuration, dialects: readonly DialectName[]): string | undefined {
  if (url === undefined) return undefined;
  const { form, dialect } = parseUrl(url);
  return form === "file" && dialects.includes(dialect) ? url : undefined;
}

/** The one schema of a command that works on a database. */
export function onlyProject(workspace: Workspace): Project {
  const [project, ...others] = workspace.projects;
  if (project !== undefined && others.length === 0) return project;
  throw wrongUsage(
    "this project has several schemas, and a database holds one of them",
    chooseHint(workspace.projects),
  );
}

function chooseHint(places: readonly Place[]): string {
  return ["choose one of them:", ...places.map((place) => `  --schema ${place.schemaDir}`)].join("\n");
}

function listed(names: string): readonly string[] {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function selectedPlaces(
  root: string,
  folder: string,
  configuration: Configuration,
  selection: Selection,
): readonly Place[] {
  const out = selection.out === undefined ? configuration.out : fromRoot(root, folder, selection.out, "--out");
  const configured = placesOf(root, configuration.schema, out);
  if (selection.schema === undefined) return configured;
  const wanted = fromRoot(root, folder, selection.schema, "--schema");
  const named = configured.filter((place) => [place.schemaDir, path.posix.basename(place.schemaDir)].includes(wanted));
  const chosen = named.length > 0 ? named : placesOf(root, [wanted], out);
  const [only, ...others] = chosen;
  // An output folder that is given for one schema is that schema's own.
  if (selection.out !== undefined && only !== undefined && others.length === 0)
    return [{ schemaDir: only.schemaDir, outDir: out }];
  if (named.length === 0 && !existsSync(path.join(root, wanted))) throw noSuchSchema(wanted, configured);
  return chosen;
}

function noSuchSchema(wanted: string, configured: readonly Place[]): Failure {
  const known = configured.map((place) => place.schemaDir);
  const meant = didYouMean(wanted, known);
  return wrongUsage(`there is no schema folder ${wanted}`, meant ?? `there are: ${known.join(", ")}`);
}

/** Each folder is a schema; one that holds only folders of sources stands for these, and several get a folder each in `out`. */
function placesOf(root: string, folders: readonly string[], out: string): readonly Place[] {
  const schemas = folders.map((folder) => withSlashes(folder)).flatMap((folder) => schemasIn(root, folder));
  const several = schemas.length > 1 || (schemas[0] !== undefined && !folders.map(withSlashes).includes(schemas[0]));
  const base = withSlashes(out);
  return schemas.map((schemaDir) => ({
    schemaDir,
    outDir: several ? path.posix.join(base, path.posix.basename(schemaDir)) : base,
  }));
}

function schemasIn(root: string, folder: string): readonly string[] {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [folder];
  const entries = readdirSync(absolute, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && isSource(entry.name))) return [folder];
  const inner = entries
    .filter((entry) => entry.isDirectory() && readdirSync(path.join(absolute, entry.name)).some(isSource))
    .map((entry) => path.posix.join(folder, entry.name))
    .sort();
  return inner.length === 0 ? [folder] : inner;
}

function isSource(name: string): boolean {
  return name.endsWith(".ts") && !name.endsWith(".d.ts");
}

/** A folder as typed, relative to the root. */
export function fromRoot(root: string, folder: string, given: string, flag: string): string {
  const relative = withSlashes(path.relative(root, path.resolve(folder, given)));
  if (relative === ".." || relative.startsWith("../") || path.isAbsolute(relative)) {
    throw wrongUsage(`${flag} ${given} lies outside the project`, `the project is ${root}, where package.json is`);
  }
  return relative === "" ? "." : relative;
}

function withSlashes(folder: string): string {
  return path.posix.normalize(folder.split(path.sep).join("/")).replace(/(?<=.)\/$/, "");
}

/** Beside the installed packages, where tools keep their caches; a project without them has one in the user's own cache. */
function cacheFolder(root: string): string {
  const modules = path.join(root, "node_modules");
  if (existsSync(modules)) return path.join(modules, ".cache", "colonnade");
  const caches = process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache");
  return path.join(caches, "colonnade", createHash("sha256").update(root).digest("hex").slice(0, 16));
}
