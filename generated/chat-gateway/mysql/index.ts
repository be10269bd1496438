/** The helpers of every table and view. Generated from schema/chat-gateway; do not edit. */
import type { Executor, Head, Migration } from "colonnade/runtime";
import type { Tables } from "../types.ts";
import { SessionsTable } from "./sessions.ts";
import { ChatMessagesTable } from "./chat_messages.ts";

export { constraints } from "../constraints.ts";

export const head: Head = { version: 3, chain: "59c03b3d0bdbbda73d3cca95df2e0a60263c9a54c4e8199a5e187ff822532277" };

export async function loadMigrations(): Promise<readonly Migration[]> {
  return (await import("./migrations/index.ts")).migrations;
}

export function tables(executor: Executor): Tables {
  return {
    sessions: new SessionsTable(executor),
    chatMessages: new ChatMessagesTable(executor),
  };
}
