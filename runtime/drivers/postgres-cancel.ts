/** Has a PostgreSQL server, or the pooler before it, cancel what runs in a session: a message on a connection of its own, which takes none of the server's sessions. */
import { connect as dial, isIP, type Socket } from "node:net";
import { type ConnectionOptions, connect as secure } from "node:tls";
import type { ServerUrl } from "../url.ts";

/** The session's number and its secret, as the server or the pooler told them when it was opened. */
export interface Session {
  readonly processId: number;
  readonly secret: number;
}

/** https://www.postgresql.org/docs/current/protocol-message-formats.html */
const cancelCode = 80877102;
const tlsCode = 80877103;
const longestDial = 5000;

/**
 * Resolves when the server has closed the connection: then it has passed the word on, and a statement sent from now on is not meant. It
 * never says whether there was anything to cancel.
 */
export async function sendCancel(
  url: ServerUrl,
  tls: ConnectionOptions | undefined,
  { processId, secret }: Session,
): Promise<void> {
  const message = words(16, cancelCode, processId, secret);
  const socket = url.socket === undefined ? dial(url.port, url.host) : dial(`${url.socket}/.s.PGSQL.${url.port}`);
  socket.setTimeout(longestDial, () => socket.destroy(new Error("the server did not hear the cancellation")));
  try {
    const way = tls === undefined ? socket : await secured(socket, url.host, tls);
    await new Promise<void>((resolve, reject) => {
      way.on("error", reject);
      way.on("close", () => resolve());
      way.resume();
      way.write(message);
    });
  } finally {
    socket.destroy();
  }
}

/** The secret goes as the session itself does. */
async function secured(socket: Socket, host: string, tls: ConnectionOptions): Promise<Socket> {
  const answer = await new Promise<Buffer>((resolve, reject) => {
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("the connection was closed")));
    socket.once("data", resolve);
    socket.write(words(8, tlsCode));
  });
  if (answer.toString("latin1", 0, 1) !== "S") throw new Error("the server does not speak TLS");
  return secure({ ...tls, socket, host, ...(isIP(host) === 0 ? { servername: host } : {}) });
}

function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [index, number] of numbers.entries()) bytes.writeInt32BE(number, 4 * index);
  return bytes;
}
