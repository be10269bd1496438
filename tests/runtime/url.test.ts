/** URLs in every spelling that is understood, what is wrong with others, and passwords that never show. */
import * as assert from "node:assert/strict";
import { suite } from "uvu";
import { connect } from "../../runtime/connect.ts";
import { ColonnadeError, UsageError } from "../../runtime/errors.ts";
import { type DatabaseUrl, parseUrl, redact } from "../../runtime/url.ts";

const test = suite("database URLs");

const file = (url: DatabaseUrl) => (url.form === "file" ? url.file : undefined);

const files: Readonly<Record<string, string>> = {
  "sqlite:./f.db": "./f.db",
  "sqlite:f.db": "f.db",
  "sqlite:/abs/f.db": "/abs/f.db",
  "sqlite:../up/f.db": "../up/f.db",
  "sqlite:my%20file.db": "my file.db",
  "sqlite::memory:": ":memory:",
  "sqlite://": ":memory:",
  "sqlite:///:memory:": ":memory:",
  "sqlite:///./file.db": "./file.db",
  "sqlite:///file.db": "file.db",
  "sqlite:////abs/file.db": "/abs/file.db",
  "sqlite://./file.db": "./file.db",
  "sqlite+aiosqlite:///./chat_history.db": "./chat_history.db",
  "SQLite:./f.db": "./f.db",
};
for (const [url, expected] of Object.entries(files)) {
  test(url, () => assert.equal(file(parseUrl(url)), expected));
}

const servers: Readonly<Record<string, Partial<DatabaseUrl>>> = {
  "postgres://ada:secret@db.example:6543/app": {
    dialect: "postgres",
    host: "db.example",
    port: 6543,
    user: "ada",
    password: "secret",
    database: "app",
  },
  "postgresql://localhost/app": {
    dialect: "postgres",
    host: "localhost",
    port: 5432,
    user: undefined,
    password: undefined,
  },
  "postgresql+asyncpg://user@host/db": { dialect: "postgres", user: "user", host: "host" },
  "postgresql+psycopg2://u:p@[::1]:5433/db": { host: "::1", port: 5433, tls: { mode: "off" } },
  "mysql://root@127.0.0.1:3307/app": { dialect: "mysql", port: 3307, user: "root", tls: { mode: "off" } },
  "mysql+aiomysql://u:p%40ss%2Fw%3Ard@h/db?charset=utf8mb4": { dialect: "mysql", password: "p@ss/w:rd" },
  "mariadb+pymysql://u:p@h/db": { dialect: "mariadb", port: 3306 },
  "postgres:///app?host=/var/run/postgresql": { socket: "/var/run/postgresql", database: "app", tls: { mode: "off" } },
  "mysql://root@localhost/app?unix_socket=/tmp/mysql.sock": { socket: "/tmp/mysql.sock" },
  "postgres://u:p@ss@h/db": { password: "p@ss", host: "h" },
  "postgres://u:p@h/my%20db?application_name=chat&connect_timeout=3": {
    database: "my db",
    applicationName: "chat",
    connectTimeout: 3,
  },
};
for (const [url, expected] of Object.entries(servers)) {
  test(redact(url), () => {
    const parsed: Readonly<Record<string, unknown>> = { ...parseUrl(url) };
    for (const [key, value] of Object.entries(expected)) assert.deepEqual(parsed[key], value, key);
  });
}

test("a remote host gets verified TLS unless the URL says otherwise", () => {
  const tls = (url: string) => {
    const parsed = parseUrl(url);
    return parsed.form === "server" ? parsed.tls : undefined;
  };
  const verified = { mode: "verified", rootCertificate: undefined };
  assert.deepEqual(tls("postgres://db.example/app"), verified);
  assert.deepEqual(tls("mysql://10.0.0.5/app"), verified);
  assert.deepEqual(tls("postgres://db.example/app?sslmode=prefer"), verified);
  assert.deepEqual(tls("postgres://db.example/app?sslmode=require"), { mode: "unverified" });
  assert.deepEqual(tls("postgres://db.example/app?sslmode=disable"), { mode: "off" });
  assert.deepEqual(tls("mysql://db.example/app?ssl-mode=VERIFY_IDENTITY&ssl-ca=/ca.pem"), {
    mode: "verified",
    rootCertificate: "/ca.pem",
  });
  assert.deepEqual(tls("postgres://localhost/app?sslmode=verify-full"), verified);
  assert.deepEqual(tls("postgres://localhost/app"), { mode: "off" });
});

const wrong: Readonly<Record<string, RegExp>> = {
  "": /this is not a database URL/,
  "./file.db": /this is not a database URL/,
  "oracle://u:hunter2@h/db": /oracle: is not a database that is known here/,
  "postgres://u:hunter2@h": /no database is named/,
  "postgres://u:hunter2@h/db?sslmode=maybe": /sslmode=maybe is not known/,
  "postgres://u:hunter2@h/db?poolsize=3": /the option "poolsize" is not known/,
  "postgres://u:hunter2@h:99999/db": /the port is not between/,
  "postgres://u:hun/ter2@h/db": /does not read.*in a password, write \/ as %2F/s,
  "postgres://u:hunter2%@h/db": /a % does not begin an escape/,
  "postgres://u:hunter2#x@h/db": /there is a #/,
  "mysql://u:hunter2@h/db?charset=latin1": /charset is not utf8mb4/,
  "sqlite:": /there is no file/,
};
for (const [url, message] of Object.entries(wrong)) {
  test(`refuses ${url === "" ? "nothing" : redact(url)}`, () => {
    assert.throws(
      () => parseUrl(url),
      (error: unknown) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, message);
        assert.ok(error.hint !== undefined);
        assert.ok(!/hunter2|hun\/ter2/.test(`${error.message}${error.stack}`), error.message);
        return true;
      },
    );
  });
}

test("redacts what is well-formed and what is not", () => {
  assert.equal(redact("postgres://ada:secret@h/db"), "postgres://ada:***@h/db");
  assert.equal(redact("postgres://ada:se@cr/et@h/db"), "postgres://ada:***@h/db");
  assert.equal(redact("postgres://ada:secret@h/db?password=other&x=1"), "postgres://ada:***@h/db?password=***&x=1");
  assert.equal(redact("postgres://ada@h/db"), "postgres://ada@h/db");
  assert.equal(redact("mysql+aiomysql://:secret@h/db"), "mysql+aiomysql://:***@h/db");
  assert.equal(redact("ada:secret@h/db"), "ada:***@h/db");
  assert.equal(redact("//ada:secret@h/db"), "//ada:***@h/db");
  assert.equal(redact("postgres:ada:secret@h/db"), "postgres:ada:***@h/db");
  assert.equal(redact("postgres:/ada:secret@h/db"), "postgres:/ada:***@h/db");
  assert.equal(redact("Server=h;Password=secret"), "Server=h;Password=***");
  assert.equal(redact("sqlite:a@b.db"), "sqlite:a@b.db");
});

test("a connection that fails says where, and not with which password", async () => {
  for (const scheme of ["postgres", "mysql", "mariadb"]) {
    const error = await connect(`${scheme}://ada:hunter2hunter2@127.0.0.1:1/app`).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof ColonnadeError);
    assert.match(
      error.message,
      new RegExp(`cannot connect to ${scheme}://ada:\\*\\*\\*@127.0.0.1:1/app: .*ECONNREFUSED`),
    );
    assert.ok(!JSON.stringify(error, Object.getOwnPropertyNames(error)).includes("hunter2"));
  }
});

test("a SQLite file that cannot be opened says so", async () => {
  await assert.rejects(connect("sqlite:/nowhere/at/all.db"), /the folder \/nowhere\/at does not exist/);
  await assert.rejects(connect("sqlite:./none.db?mode=ro"), /there is no such file/);
  await assert.rejects(connect(`sqlite:${process.execPath}?mode=ro`), /not a SQLite database/);
});

test.run();
