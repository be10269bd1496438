/** A TCP proxy that knows where a protocol's messages begin and end, and cuts the connection at one of them. */

import { once } from "node:events";
import { connect as connectSocket, createServer, type Server, type Socket } from "node:net";
import type { ServerName } from "../../support/servers/server.ts";

/** Where the connection is dropped: before the message is passed on, or right after it. */
export interface Cut {
  /** Counted from 1, over both directions and all connections. */
  readonly message: number;
  readonly moment: "before" | "after";
}

export interface CuttingProxy {
  /** The URL of the database by way of the proxy. */
  readonly url: string;
  /** Begins to count anew; without a cut all messages pass. Once it has cut, everything passes. */
  arm(cut: Cut | undefined): void;
  /** Each message since `arm`, for a person: `→ Q` is a query that the client sent. */
  readonly messages: readonly string[];
  readonly hasCut: boolean;
  close(): Promise<void>;
}

type Side = "client" | "server";

/** One message at the beginning of the bytes: its length and a letter or number for its kind; undefined while it is not whole. */
type Frame = (
  bytes: Buffer,
  side: Side,
  isFirst: boolean,
) => { readonly length: number; readonly kind: string } | undefined;

const frames: Readonly<Record<ServerName, Frame>> = {
  // https://www.postgresql.org/docs/current/protocol-message-formats.html: the first message of a client has no kind.
  postgres(bytes, side, isFirst) {
    const start = side === "client" && isFirst ? 0 : 1;
    if (bytes.length < start + 4) return undefined;
    const length = start + bytes.readUInt32BE(start);
    const kind = start === 0 ? "startup" : String.fromCharCode(bytes[0] ?? 0);
    return bytes.length < length ? undefined : { length, kind };
  },
  mysql: mysqlFrame,
  mariadb: mysqlFrame,
};

/** https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_packets.html */
function mysqlFrame(bytes: Buffer): ReturnType<Frame> {
  if (bytes.length < 4) return undefined;
  const length = 4 + bytes.readUIntLE(0, 3);
  return bytes.length < length
    ? undefined
    : { length, kind: `packet ${bytes[3]} ${bytes[4]?.toString(16) ?? "empty"}` };
}

export async function openProxy(name: ServerName, databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let messages: string[] = [];
  let cut: Cut | undefined;
  let hasCut = false;

  /** Passes the whole messages of one side on to the other; false when it has cut. */
  function relay(side: Side, from: Socket, to: Socket): void {
    let held = Buffer.alloc(0);
    let isFirst = true;
    from.on("data", (chunk: Buffer) => {
      held = Buffer.concat([held, chunk]);
      for (;;) {
        const frame = frames[name](held, side, isFirst);
        if (frame === undefined) return;
        isFirst = false;
        const message = held.subarray(0, frame.length);
        held = held.subarray(frame.length);
        messages.push(`${side === "client" ? "→" : "←"} ${frame.kind}`);
        const isHere = !hasCut && cut?.message === messages.length;
        if (!isHere) to.write(message);
        else return drop(from, to, cut?.moment === "after" ? message : undefined);
      }
    });
    from.on("end", () => to.end());
    from.on("error", () => to.destroy());
    from.on("close", () => to.end());
  }

  function drop(from: Socket, to: Socket, last: Buffer | undefined): void {
    hasCut = true;
    from.destroy();
    if (last === undefined) to.destroy();
    else to.end(last, () => to.destroySoon());
  }

  const server: Server = createServer((client) => {
    const upstream = connectSocket(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("close", () => sockets.delete(socket));
    }
    relay("client", client, upstream);
    relay("server", upstream, client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(databaseUrl);
  if (address !== null && typeof address === "object") url.port = String(address.port);
  return {
    url: url.href,
    arm(next) {
      messages = [];
      cut = next;
      hasCut = false;
    },
    get messages() {
      return messages;
    },
    get hasCut() {
      return hasCut;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
