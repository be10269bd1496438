/** The helpers of every table and view. Generated from schema/chat-gateway; do not edit. */
import type { Executor, Head, Migration } from "colonnade/runtime";
import type { Tables } from "../types.ts";
import { SessionsTable } from "./sessions.ts";
import { ChatMessagesTable } from "./chat_messages.ts";

export { constraints } from "../constraints.ts";

export const head: Head = { version: 3, chain: "969a7b1d37dda0e28816a50ba84baf177c695493ea3862f5b38847a3510d5afa" };

export async function loadMigrations(): Promise<readonly Migration[]> {
  return (await import("./migrations/index.ts")).migrations;
}

export function tables(executor: Executor): Tables {
  return {
    sessions: new SessionsTable(executor),
    chatMessages: new ChatMessagesTable(executor),
  };
}
