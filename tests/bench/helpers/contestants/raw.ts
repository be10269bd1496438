/** What the drivers written by hand share: columns, the literal mapping of rows, and statements that are finished. */
import type { Message } from "../workload.ts";

export type Row = readonly unknown[];

export const columns =
  "id, session_id, sender, sender_type, content, visibility, message_type, metadata, timestamp, parent_message_id";
export const tokenColumns = "id, token_id, encrypted_jwt, agent_id, expires_at, created_at";
export const sessionColumns = "id, purpose, created_at, updated_at, is_active, created_by, metadata";

/** As the engines write it: `2026-01-02 03:04:05.678`, with `+00` on PostgreSQL. */
const time = (text: unknown): Date => new Date(`${(text as string).slice(0, 10)}T${(text as string).slice(11, 23)}Z`);
const whole = (value: unknown): number => (typeof value === "number" ? value : Number(value));
const json = (text: unknown): unknown => (text === null ? null : JSON.parse(text as string));

export const messageOf = (r: Row) => ({
  id: whole(r[0]),
  sessionId: r[1] as string,
  sender: r[2] as string,
  senderType: r[3] as string,
  content: r[4] as string,
  visibility: r[5] as string,
  messageType: r[6] as string,
  metadata: json(r[7]),
  timestamp: fullTime(r[8]),
  parentMessageId: r[9] === null ? null : whole(r[9]),
});

export const tokenOf = (r: Row) => ({
  id: whole(r[0]),
  tokenId: r[1] as string,
  encryptedJwt: r[2] as Buffer,
  agentId: r[3] as string,
  expiresAt: fullTime(r[4]),
  createdAt: fullTime(r[5]),
});

export const sessionOf = (r: Row) => ({
  id: r[0] as string,
  purpose: r[1] as string,
  createdAt: fullTime(r[2]),
  updatedAt: fullTime(r[3]),
  isActive: r[4] === 1 || r[4] === true,
  createdBy: r[5] as string,
  metadata: json(r[6]),
});

/** PostgreSQL leaves out zeros at the end of the fraction. */
function fullTime(text: unknown): Date {
  const written = text as string;
  if (written.length === 23) return time(written);
  return new Date(written.endsWith("+00") ? `${written}:00` : `${written}Z`);
}

/** The columns that a message is inserted with. */
export const given = "session_id, sender, content, visibility, metadata";
export const givenValues = (m: Message): unknown[] => [
  m.sessionId,
  m.sender,
  m.content,
  m.visibility,
  JSON.stringify(m.metadata),
];

export interface Page {
  readonly rows: readonly ReturnType<typeof messageOf>[];
  readonly next: { readonly timestamp: Date; readonly id: number } | undefined;
}

/** The page among rows that were read with one more than its limit. */
export function pageOf(rows: readonly Row[], limit: number): Page {
  const kept = (rows.length > limit ? rows.slice(0, limit) : rows).map(messageOf);
  const last = kept.at(-1);
  return {
    rows: kept,
    next: rows.length > limit && last !== undefined ? { timestamp: last.timestamp, id: last.id } : undefined,
  };
}

/** Rows in the order of the ids that they were asked by. */
export function inOrder(ids: readonly number[], rows: readonly Row[]): readonly ReturnType<typeof messageOf>[] {
  const found = new Map(rows.map((row) => [whole(row[0]), messageOf(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Each message with its session. */
export function stitched<M extends { readonly sessionId: string }>(messages: readonly M[], rows: readonly Row[]) {
  const found = new Map(rows.map((row) => [row[0], sessionOf(row)]));
  return messages.map((message) => ({ ...message, session: found.get(message.sessionId) }));
}

export const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
