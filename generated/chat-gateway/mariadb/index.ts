/** The helpers of every table and view. Generated from schema/chat-gateway; do not edit. */
import type { Executor, Head, Migration } from "colonnade/runtime";
import type { Tables } from "../types.ts";
import { SessionsTable } from "./sessions.ts";
import { ChatMessagesTable } from "./chat_messages.ts";

export { constraints } from "../constraints.ts";

export const head: Head = { version: 3, chain: "3c4d31626406a28d02cf9fd335c50c8bf37e0ae467a1b27024186f0ff6357493" };

export async function loadMigrations(): Promise<readonly Migration[]> {
  return (await import("./migrations/index.ts")).migrations;
}

export function tables(executor: Executor): Tables {
  return {
    sessions: new SessionsTable(executor),
    chatMessages: new ChatMessagesTable(executor),
  };
}
