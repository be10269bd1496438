/** `generate --watch`: compiles again whenever a schema's files change. */
import { watch as watchFolder } from "node:fs";
import path from "node:path";
import type { Project } from "../compile.ts";
import { explain } from "./explain.ts";
import type { ExitStatus } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** An editor saves in several steps; what comes within this many milliseconds is one change. */
const quietTime = 100;

/** Goes on until the process is interrupted. */
export async function watch(
  projects: readonly Project[],
  compile: (project: Project) => Promise<unknown>,
  terminal: Terminal,
): Promise<ExitStatus> {
  let running = Promise.resolve();
  const compileNow = (project: Project) => {
    running = running.then(async () => {
      try {
        await compile(project);
      } catch (error) {
        explain(error, terminal);
      }
    });
  };
  const watchers = projects.map((project) => {
    compileNow(project);
    let timer: NodeJS.Timeout | undefined;
    return watchFolder(path.join(project.root, project.schemaDir), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => compileNow(project), quietTime);
    });
  });
  await running;
  terminal.note(`watching ${projects.map((project) => project.schemaDir).join(", ")}; Ctrl-C ends it`);
  await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  for (const watcher of watchers) watcher.close();
  await running;
  return 0;
}
