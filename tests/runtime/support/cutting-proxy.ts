/** A proxy before a database server that cuts a connection when the client sends a certain word, before or after the server has heard it, or falls silent. */
import { once } from "node:events";
import { createServer, connect as dial, type Socket } from "node:net";

export interface CuttingProxy {
  /** The URL of a database, by way of the proxy. */
  through(url: string): string;
  /** Cuts once when the next packet with this word goes to the server; `heard` lets the server have it first, and holds its answer back. */
  cutAt(word: string, heard: boolean): void;
  /** Lets nothing through any more, either way, and breaks nothing: what is open stays open, and so does what is opened. */
  fallSilent(): void;
  /** Refuses new connections, as a server that is gone does. */
  refuse(): void;
  /** Cuts all that is open, as well. */
  die(): void;
  /** Is there again. */
  accept(): void;
  readonly cuts: number;
  close(): Promise<void>;
}

export async function cuttingProxy(url: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(url);
  let plan: { readonly word: string; readonly heard: boolean } | undefined;
  let cuts = 0;
  let refuses = false;
  let isSilent = false;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    if (refuses) {
      client.destroy();
      return;
    }
    const database = dial(Number(port), hostname);
    let isCut = false;
    const end = () => {
      client.destroy();
      database.destroy();
    };
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on("error", end);
      socket.on("close", () => {
        open.delete(socket);
        // A server that heard the last word has time to act on it.
        if (!isCut) end();
      });
    }
    client.on("data", (bytes) => {
      if (isSilent) return;
      if (isCut || plan === undefined || !bytes.includes(plan.word)) {
        database.write(bytes);
        return;
      }
      isCut = true;
      cuts++;
      if (plan.heard) database.end(bytes);
      else database.destroy();
      plan = undefined;
      client.destroy();
    });
    database.on("data", (bytes) => {
      if (!isCut && !isSilent) client.write(bytes);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const own = typeof address === "object" && address !== null ? address.port : 0;
  return {
    through(target) {
      const changed = new URL(target);
      changed.port = String(own);
      return changed.href;
    },
    cutAt(word, heard) {
      plan = { word, heard };
    },
    fallSilent() {
      isSilent = true;
    },
    refuse() {
      refuses = true;
    },
    die() {
      refuses = true;
      for (const socket of open) socket.destroy();
    },
    accept() {
      refuses = false;
    },
    get cuts() {
      return cuts;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
