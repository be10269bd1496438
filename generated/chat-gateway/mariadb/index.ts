/** The helpers of every table and view. Generated from schema/chat-gateway; do not edit. */
import type { Executor, Head, Migration } from "colonnade/runtime";
import type { Tables } from "../types.ts";
import { SessionsTable } from "./sessions.ts";
import { ChatMessagesTable } from "./chat_messages.ts";

export { constraints } from "../constraints.ts";

export const head: Head = { version: 3, chain: "a7dc9680876e701a35f88234e8c09f24c2b634fffd13ca4dcd0c771693ac8321" };

export async function loadMigrations(): Promise<readonly Migration[]> {
  return (await import("./migrations/index.ts")).migrations;
}

export function tables(executor: Executor): Tables {
  return {
    sessions: new SessionsTable(executor),
    chatMessages: new ChatMessagesTable(executor),
  };
}
