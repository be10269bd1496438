/** Servers of a soak test's own, whose commits reach the disk, as engines that give databases. */
import { randomBytes } from "node:crypto";
import { createDatabase, dropDatabase } from "../../support/databases.ts";
import type { Engine } from "../../support/matrix.ts";
import { scratchPrefix } from "../../support/matrix.ts";
import type { Server } from "../../support/servers/server.ts";

/** Databases on the server, which go with it. */
export function engineOn(server: Server): Engine {
  return {
    name: server.name,
    async database() {
      const name = `${scratchPrefix()}${randomBytes(6).toString("hex")}`;
      return { url: await createDatabase(server.url, name), drop: () => dropDatabase(server.url, name) };
    },
  };
}
