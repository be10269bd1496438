/** Builds dist/: the compiler with its libraries as one bundle, the runtime and the schema language as modules, and their types. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { thirdPartyLicenses } from "./build/licenses.ts";
import { parserOnly } from "./build/parser-only.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const next = path.join(root, "node_modules/.cache/dist");
const dist = path.join(root, "dist");

/** Imported as modules; what they share lies in chunks/. */
const entryPoints = {
  "bin/colonnade": "generator/cli/bin.ts",
  "generator/index": "generator/index.ts",
  "runtime/index": "runtime/index.ts",
  "runtime/sync/index": "runtime/sync/index.ts",
  "schema/dsl/index": "schema/dsl/index.ts",
};

/** Lets the modules load compiler.cjs instead of bundling the compiler once more. */
const compilerApart: Plugin = {
  name: "compiler-apart",
  setup(build) {
    const loader = path.join(root, "scripts/build/load-compiler.ts");
    build.onResolve({ filter: /\/load-compiler\.ts$/ }, () => ({ path: loader }));
    build.onResolve({ filter: /\/compiler\.ts$/ }, () => ({ path: "compiler.ts", namespace: "compiler-apart" }));
    build.onLoad({ filter: /.*/, namespace: "compiler-apart" }, () => ({
      contents: 'export const { check, generate, squash } = require("../compiler.cjs");',
    }));
    build.onResolve({ filter: /\/compiler\.cjs$/ }, () => ({ path: "../compiler.cjs", external: true }));
  },
};

await rm(next, { recursive: true, force: true });
const [compiler, modules] = await Promise.all([bundleCompiler(), bundleModules(), declarations()]);
await dropBareImports();
await writeFile(path.join(next, "third-party-licenses.txt"), await thirdPartyLicenses(root, [compiler, modules]));
await chmod(path.join(next, "bin/colonnade.js"), 0o755);
await rm(dist, { recursive: true, force: true });
await rename(next, dist);

function shared(): BuildOptions & { readonly metafile: true } {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20.19",
    conditions: ["colonnade-source"],
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
  };
}

/** The compiler and the parser in one script: only a script can be loaded with V8's code cache. */
async function bundleCompiler(): Promise<Metafile> {
  const { metafile } = await build({
    ...shared(),
    entryPoints: ["generator/compiler.ts"],
    outfile: path.join(next, "compiler.cjs"),
    format: "cjs",
    charset: "ascii",
    plugins: [parserOnly(root)],
  });
  return metafile;
}

async function bundleModules(): Promise<Metafile> {
  const { metafile } = await build({
    ...shared(),
    entryPoints,
    outdir: next,
    splitting: true,
    format: "esm",
    chunkNames: "chunks/[name]-[hash]",
    define: { COLONNADE_BUILD: JSON.stringify(await hashOfSources()) },
    // Drivers are the application's own.
    external: ["better-sqlite3", "pg", "mysql2", "mysql2/*"],
    // yargs's dependencies include CommonJS, which asks for `require`.
    banner: {
      js: 'import { createRequire as colonnadeRequire } from "node:module"; const require = colonnadeRequire(import.meta.url);',
    },
    plugins: [compilerApart],
  });
  return metafile;
}

/**
 * esbuild keeps the order in which chunks are loaded by imports without names. No module here depends on it, and an application's
 * bundler would have to take all of the runner with them.
 */
async function dropBareImports(): Promise<void> {
  for (const folder of ["chunks", "runtime"]) {
    const files = await readdir(path.join(next, folder), { recursive: true });
    for (const file of files.filter((name) => name.endsWith(".js"))) {
      const text = await readFile(path.join(next, folder, file), "utf8");
      await writeFile(
        path.join(next, folder, file),
        text.replace(/^import "\.[^"]*\/chunk-[^"]*";\n|^import "\.\/chunk-[^"]*";\n/gm, ""),
      );
    }
  }
}

/** Names this build: output that another one made is not taken for current. */
async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256").update(await readFile(path.join(root, "package-lock.json")));
  for (const folder of ["generator", "runtime", "schema/dsl", "scripts"]) {
    const files = await readdir(path.join(root, folder), { recursive: true });
    for (const file of files.filter((name) => name.endsWith(".ts")).sort()) {
      hash.update(file).update(await readFile(path.join(root, folder, file)));
    }
  }
  return hash.digest("hex").slice(0, 32);
}

/** Types are checked by `make check`; here they are only written. */
async function declarations(): Promise<void> {
  await mkdir(next, { recursive: true });
  const tsc = path.join(root, "node_modules/.bin/tsc");
  await promisify(execFile)(tsc, ["--project", "tsconfig.build.json", "--noCheck", "--outDir", next], {
    cwd: root,
  }).catch((error: unknown) => {
    const output =
      typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : String(error);
    throw new Error(`tsc made no declarations:\n${output}`);
  });
}
