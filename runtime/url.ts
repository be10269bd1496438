/** Reads database URLs in this project's and in SQLAlchemy's spellings, and redacts them for messages. */
import type { DialectName } from "./driver.ts";
import { UsageError } from "./errors.ts";

export type DatabaseUrl = FileUrl | ServerUrl;

/** A database in a file, or in memory. */
export interface FileUrl {
  readonly form: "file";
  readonly dialect: DialectName;
  /** A path, absolute or relative to the working directory, or `:memory:`. */
  readonly file: string;
  readonly readOnly: boolean;
  /** For messages: without secrets. */
  readonly redacted: string;
}

export interface ServerUrl {
  readonly form: "server";
  readonly dialect: DialectName;
  readonly host: string;
  readonly port: number;
  /** A Unix socket: a folder for PostgreSQL, the socket itself for MySQL and MariaDB. */
  readonly socket: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string;
  readonly tls: Tls;
  readonly applicationName: string | undefined;
  /** Seconds. */
  readonly connectTimeout: number | undefined;
  readonly redacted: string;
}

/** `verified` is the default for a host that is not this machine; `rootCertificate` is a file. */
export type Tls =
  | { readonly mode: "off" }
  | { readonly mode: "unverified" }
  | { readonly mode: "verified"; readonly rootCertificate: string | undefined };

interface Scheme {
  readonly dialect: DialectName;
  readonly form: DatabaseUrl["form"];
  readonly port: number;
  readonly example: string;
}

const file = { dialect: "sqlite", form: "file", port: 0, example: "sqlite:./chat.db" } as const;
const postgres = {
  dialect: "postgres",
  form: "server",
  port: 5432,
  example: "postgres://user:password@host/database",
} as const;
const mysql = { dialect: "mysql", form: "server", port: 3306, example: "mysql://user:password@host/database" } as const;
const mariadb = { ...mysql, dialect: "mariadb", example: "mariadb://user:password@host/database" } as const;

const schemes: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  ["sqlite", file],
  ["postgres", postgres],
  ["postgresql", postgres],
  ["mysql", mysql],
  ["mariadb", mariadb],
]);

const spellings =
  "sqlite:./file.db, postgres://…, mysql://… and mariadb://…, also with SQLAlchemy's driver (postgresql+asyncpg://…)";

/** Reads a URL; one that does not read is a UsageError with what was expected, and never with a password. */
export function parseUrl(url: string): DatabaseUrl {
  const [, name = "", rest = ""] = /^([a-z][a-z0-9]*)(?:\+[a-z0-9_]+)?:(.*)$/is.exec(url.trim()) ?? [];
  const scheme = schemes.get(name.toLowerCase());
  if (scheme === undefined) {
    const what = name === "" ? "this is not a database URL" : `${name}: is not a database that is known here`;
    throw new UsageError(`${what}: ${redact(url)}`, { hint: `URLs are ${spellings}` });
  }
  const [location, options] = cutQuery(rest, url, scheme);
  const parsed =
    scheme.form === "file" ? fileUrl(scheme, location, options, url) : serverUrl(scheme, location, options, url);
  const [unknown] = options.unread();
  if (unknown !== undefined) {
    throw wrong(
      url,
      scheme,
      `the option ${JSON.stringify(unknown)} is not known`,
      `there are ${options.known().join(", ")}`,
    );
  }
  return parsed;
}

/** The URL without its password, whether or not it is well-formed. */
export function redact(url: string): string {
  return (
    url
      .replace(/^([^:/?#]+:\/\/[^:@/?#]*:).*@/s, "$1***@")
      // What lacks its scheme or its slashes: postgres:ada:secret@h, ada:secret@h.
      .replace(/^((?!sqlite:|[^:/?#]+:\/\/)(?:[a-z][a-z\d+.-]*:)?\/{0,2}[^:@/?#]*:).*@/is, "$1***@")
      .replace(/((?:^|[?&;])[^=&;]*(?:pass|pwd|secret|token)[^=&]*=)[^&#]*/gi, "$1***")
  );
}

/** A text of any kind without the passwords of the URLs in it: the last line of defence. */
export function redactWithin(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):\S*@/gi, "$1:***@");
}

function wrong(url: string, scheme: Scheme, what: string, hint = `it looks like ${scheme.example}`): UsageError {
  return new UsageError(`${what} in ${redact(url)}`, { hint });
}

/** The query's options; each is taken once, and what nobody took is an error. */
class Options {
  readonly #values: URLSearchParams;
  readonly #read = new Set<string>();

  constructor(query: string) {
    this.#values = new URLSearchParams(query);
  }

  /** The value under any of its spellings. */
  take(...names: readonly string[]): string | undefined {
    let found: string | undefined;
    for (const name of names) {
      this.#read.add(name);
      found ??= this.#values.get(name) ?? undefined;
    }
    return found;
  }

  unread(): readonly string[] {
    return [...this.#values.keys()].filter((name) => !this.#read.has(name));
  }

  known(): readonly string[] {
    return [...this.#read];
  }
}

function cutQuery(rest: string, url: string, scheme: Scheme): readonly [string, Options] {
  if (rest.includes("#")) {
    throw wrong(url, scheme, "there is a #", "write a # of the password or the file as %23");
  }
  const question = rest.indexOf("?");
  return question === -1 ? [rest, new Options("")] : [rest.slice(0, question), new Options(rest.slice(question + 1))];
}

/**
 * After `sqlite:` a path; after `sqlite:///`, as SQLAlchemy has it, a path relative to the working directory, absolute with a
 * fourth slash. Nothing after `sqlite://` is a database in memory.
 */
function fileUrl(scheme: Scheme, location: string, options: Options, url: string): FileUrl {
  const path = location.startsWith("///")
    ? location.slice(3)
    : location.startsWith("//")
      ? location.slice(2)
      : location;
  if (path === "" && !location.startsWith("//")) throw wrong(url, scheme, "there is no file");
  const mode = options.take("mode");
  if (mode !== undefined && mode !== "ro" && mode !== "rw") throw wrong(url, scheme, "mode is neither ro nor rw");
  return {
    form: "file",
    dialect: scheme.dialect,
    file: path === "" ? ":memory:" : decode(path, url, scheme),
    readOnly: mode === "ro",
    redacted: redact(url),
  };
}

const authority =
  /^\/\/(?:(?<user>[^:@/]*)(?::(?<password>[^/]*))?@)?(?<host>\[[^\]]+\]|[^:/@]*)(?::(?<port>\d+))?(?:\/(?<database>.*))?$/s;

function serverUrl(scheme: Scheme, location: string, options: Options, url: string): ServerUrl {
  const parts = authority.exec(location)?.groups;
  if (parts === undefined) {
    throw wrong(
      url,
      scheme,
      "the part between // and / does not read",
      `it looks like ${scheme.example}; in a password, write / as %2F, @ as %40, : as %3A and % as %25`,
    );
  }
  const given = options.take("host", "socket", "unix_socket", "socketPath");
  const socket = given?.startsWith("/") ? given : undefined;
  const host =
    (parts.host === "" ? undefined : parts.host) ?? (socket === undefined ? given : undefined) ?? "localhost";
  const port = parts.port === undefined ? scheme.port : Number(parts.port);
  if (port < 1 || port > 65535) throw wrong(url, scheme, "the port is not between 1 and 65535");
  const database = decode(parts.database ?? "", url, scheme);
  if (database === "") throw wrong(url, scheme, "no database is named");
  const charset = options.take("charset");
  if (charset !== undefined && !/^utf-?8(mb4)?$/i.test(charset)) {
    throw wrong(url, scheme, "charset is not utf8mb4", "leave it out: text is always UTF-8");
  }
  const timeout = options.take("connect_timeout");
  if (timeout !== undefined && !/^[1-9]\d{0,5}$/.test(timeout))
    throw wrong(url, scheme, "connect_timeout is not a number of seconds");
  return {
    form: "server",
    dialect: scheme.dialect,
    host: host.replace(/^\[|\]$/g, ""),
    port,
    socket,
    user: optional(parts.user, url, scheme),
    password: optional(parts.password, url, scheme) ?? options.take("password"),
    database,
    tls: tlsOf(options, socket !== undefined || isThisMachine(host), url, scheme),
    applicationName: options.take("application_name"),
    connectTimeout: timeout === undefined ? undefined : Number(timeout),
    redacted: redact(url),
  };
}

function optional(part: string | undefined, url: string, scheme: Scheme): string | undefined {
  return part === undefined || part === "" ? undefined : decode(part, url, scheme);
}

function decode(part: string, url: string, scheme: Scheme): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw wrong(url, scheme, "a % does not begin an escape", "write a % itself as %25");
  }
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** PostgreSQL's sslmode and MySQL's ssl-mode: https://www.postgresql.org/docs/current/libpq-ssl.html */
const tlsModes: ReadonlyMap<string, Tls["mode"] | "default"> = new Map([
  ["disable", "off"],
  ["disabled", "off"],
  ["false", "off"],
  ["0", "off"],
  ["allow", "default"],
  ["prefer", "default"],
  ["preferred", "default"],
  ["require", "unverified"],
  ["required", "unverified"],
  ["no-verify", "unverified"],
  ["verify-ca", "verified"],
  ["verify_ca", "verified"],
  ["verify-full", "verified"],
  ["verify_identity", "verified"],
  ["true", "verified"],
  ["1", "verified"],
]);

function tlsOf(options: Options, isLocal: boolean, url: string, scheme: Scheme): Tls {
  const given = options.take("sslmode", "ssl-mode", "ssl_mode", "ssl", "tls");
  const rootCertificate = options.take("sslrootcert", "ssl-ca", "ssl_ca");
  const mode = given === undefined ? "default" : tlsModes.get(given.toLowerCase());
  if (mode === undefined) {
    throw wrong(url, scheme, `sslmode=${given} is not known`, "there are disable, require (not verified), verify-full");
  }
  if (mode === "off" || mode === "unverified") return { mode };
  if (mode === "default" && isLocal && rootCertificate === undefined) return { mode: "off" };
  return { mode: "verified", rootCertificate };
}
