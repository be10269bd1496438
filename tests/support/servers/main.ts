/** `make servers`: starts every database server, prints the variables that name them, and stays until it is ended. */

import { serverNames, serverVariable, startServer } from "./server.ts";

const servers = await Promise.all(
  serverNames.map(async (name) => {
    const given = process.env[serverVariable(name)];
    if (given !== undefined) {
      console.log(`export ${serverVariable(name)}=${given}`);
      return undefined;
    }
    try {
      const server = await startServer(name);
      console.error(`${name}: ${server.description}`);
      console.log(`export ${serverVariable(name)}=${server.url}`);
      return server;
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }),
);

const running = servers.filter((server) => server !== undefined);
if (running.length === 0) process.exit(1);
console.error("Ctrl-C stops them and deletes their data.");
const forever = setInterval(() => {}, 1 << 30);

async function stop(): Promise<void> {
  clearInterval(forever);
  await Promise.all(running.map((server) => server.stop()));
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
