/** Which database a command works on, and which of the schema's dialects that is. */
import type { DialectName } from "../../runtime/driver.ts";
import { parseUrl } from "../../runtime/url.ts";
import type { Project } from "../compile.ts";
import { wrongUsage } from "./failure.ts";
import { onlyProject, openWorkspace, type Selection, type Workspace } from "./project.ts";
import type { Terminal } from "./terminal.ts";

export interface DatabaseChoice {
  readonly project: Project;
  readonly dialect: DialectName;
  readonly url: string;
  /** For messages. */
  readonly redacted: string;
}

const defaultUrl = "sqlite:./colonnade.db";

/** Finds the schema and the database that the options mean, and says which database that is. */
export function chooseDatabase(
  options: Selection & { readonly url: string | undefined },
  terminal: Terminal,
): DatabaseChoice {
  const workspace = openWorkspace(process.cwd(), options);
  const project = onlyProject(workspace);
  const { url, origin } = urlOf(options.url, workspace);
  const { dialect, redacted } = parseUrl(url);
  if (!project.dialects.includes(dialect)) {
    throw wrongUsage(
      `${redacted} is a ${dialect} database, and ${project.schemaDir} is compiled for ${project.dialects.join(", ")}`,
      `add "${dialect}" to the dialects in package.json and run \`colonnade generate\``,
    );
  }
  terminal.note(terminal.paint.dim(`database: ${redacted} (${origin})`));
  return { project, dialect, url, redacted };
}

/** Flag, then environment, then configuration, then a SQLite file in the project's folder. */
export function urlOf(
  flag: string | undefined,
  { root, configuration }: Pick<Workspace, "root" | "configuration">,
): { readonly url: string; readonly origin: string } {
  if (flag !== undefined) return { url: flag, origin: "--url" };
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL !== undefined && DATABASE_URL !== "") return { url: DATABASE_URL, origin: "DATABASE_URL" };
  // What the project itself names is relative to the project, wherever in it the command was typed.
  process.chdir(root);
  if (configuration.url !== undefined) return { url: configuration.url, origin: "package.json" };
  return { url: defaultUrl, origin: "default" };
}
