/** Runs a database server in a container, where a Docker daemon answers and nothing better was found. */

import { chmod, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Installation, type Instance, type Place, testUser } from "./installation.ts";
import { users } from "./mysql.ts";
import { output, tryOutput } from "./process.ts";

const images = {
  postgres: { image: "postgres:17", port: 5432 },
  mysql: { image: "mysql:8.4", port: 3306 },
  mariadb: { image: "mariadb:11.4", port: 3306 },
} as const;

export function dockerPlace(name: keyof typeof images): Place {
  return { name: `Docker (${images[name].image})`, find: () => fromDocker(name) };
}

async function fromDocker(name: keyof typeof images): Promise<Installation | undefined> {
  const daemon = await tryOutput(["docker", "info", "--format", "{{.ServerVersion}}"], { timeout: 10_000 });
  if (daemon === undefined) throw new Error("no daemon answers");
  const { image, port } = images[name];
  await output(["docker", "pull", "--quiet", image]);
  return {
    description: `${image} in Docker`,
    // The attached client passes signals on to the server, all but KILL: MySQL and MariaDB are never quite crashed.
    killSignal: name === "postgres" ? "QUIT" : "TERM",
    stopSignal: name === "postgres" ? "SIGINT" : "SIGTERM",
    prepare: (instance) => createContainer(name, image, port, instance),
    command: (instance) => ["docker", "start", "--attach", containerName(instance)],
  };
}

function containerName({ folder }: Instance): string {
  return path.basename(folder);
}

async function createContainer(
  name: keyof typeof images,
  image: string,
  inside: number,
  instance: Instance,
): Promise<void> {
  const container = containerName(instance);
  const variables = environment(name, instance.password).flatMap((variable) => ["--env", variable]);
  const publish = ["--publish", `127.0.0.1:${instance.port}:${inside}`];
  await output([
    "docker",
    "create",
    "--name",
    container,
    ...publish,
    ...variables,
    image,
    ...options(name, instance.durable),
  ]);
  const cleanup = path.join(instance.folder, "cleanup");
  await writeFile(cleanup, `#!/bin/sh\nexec docker rm --force --volumes ${container}\n`);
  await chmod(cleanup, 0o755);
  if (name === "postgres") return;
  // The image's own variables make a user for one database only; its entry point runs what lies in this folder.
  const script = path.join(instance.folder, "users.sql");
  await writeFile(script, users(instance.password));
  await output(["docker", "cp", script, `${container}:/docker-entrypoint-initdb.d/users.sql`]);
}

function environment(name: keyof typeof images, password: string): string[] {
  if (name !== "postgres") return [`${name.toUpperCase()}_ROOT_PASSWORD=${password}`];
  const locale = "POSTGRES_INITDB_ARGS=--encoding=UTF8 --locale=C";
  return [`POSTGRES_USER=${testUser}`, "POSTGRES_DB=postgres", `POSTGRES_PASSWORD=${password}`, locale];
}

function options(name: keyof typeof images, durable: boolean): string[] {
  if (name === "postgres") {
    return durable ? [] : ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];
  }
  return ["--character-set-server=utf8mb4", `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`];
}
