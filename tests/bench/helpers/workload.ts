/** What every contestant is asked to do, and with which values: the tables are those of schema/shared-context. */

/** A value at once, or its promise. */
export type Answer = unknown;

/** Each takes the number of the call, from which its values follow. */
export interface Operations {
  /** A message by its id. */
  get(i: number): Answer;
  /** A token by its unique id. */
  getByUnique(i: number): Answer;
  /** 50 messages by their ids. */
  getMany?(i: number): Answer;
  /** The 50 oldest messages of a session. */
  list(i: number): Answer;
  /** The 50 messages of a session after a cursor, and the next cursor. */
  page(i: number): Answer;
  /** How many messages there are. */
  count(i: number): Answer;
  /** One message, whose full row comes back. */
  insert(i: number): Answer;
  /** 1,000 messages that the database numbers, whose full rows come back. */
  insertMany(i: number): Answer;
  /** A message that is there already, by its id; the full row comes back. */
  upsert(i: number): Answer;
  /** A message's content and visibility; the full row comes back. */
  patch(i: number): Answer;
  /** A message by its id. */
  remove(i: number): Answer;
  /** A message inserted, then changed, then read, all or nothing. */
  transaction(i: number): Answer;
  /** The sessions of 50 messages. */
  withParents?(i: number): Answer;
}

export type OperationName = keyof Operations;

/** A contestant with an open connection. */
export interface Opened {
  readonly operations: Operations;
  close(): Promise<void>;
}

export interface Place {
  readonly engine: EngineName;
  /** As Colonnade spells it; of a SQLite file `sqlite:` and its path. */
  readonly url: string;
}

export type EngineName = "sqlite" | "postgres" | "mysql" | "mariadb";
export type Open = (place: Place) => Promise<Opened>;

export interface Description {
  readonly name: OperationName;
  readonly title: string;
  /** How often it is called in a round. */
  readonly calls: { readonly file: number; readonly server: number };
  /** Whether rows are left behind, which are removed after the round. */
  readonly adds?: true;
  /** Whether rows from `firstRemoved` on must be there before. */
  readonly removes?: true;
}

export const descriptions: readonly Description[] = [
  { name: "get", title: "get by key", calls: { file: 3000, server: 400 } },
  { name: "getByUnique", title: "get by unique key", calls: { file: 3000, server: 400 } },
  { name: "getMany", title: "getMany of 50", calls: { file: 400, server: 150 } },
  { name: "list", title: "list of 50", calls: { file: 400, server: 150 } },
  { name: "page", title: "page of 50", calls: { file: 400, server: 150 } },
  { name: "count", title: "count", calls: { file: 2000, server: 200 } },
  { name: "insert", title: "insert one", calls: { file: 1000, server: 200 }, adds: true },
  { name: "insertMany", title: "insertMany of 1,000", calls: { file: 3, server: 3 }, adds: true },
  { name: "upsert", title: "upsert", calls: { file: 1000, server: 200 } },
  { name: "patch", title: "patch", calls: { file: 1000, server: 200 } },
  { name: "remove", title: "remove", calls: { file: 1000, server: 200 }, removes: true },
  { name: "transaction", title: "transaction of three", calls: { file: 500, server: 100 }, adds: true },
  { name: "withParents", title: "sessions of 50", calls: { file: 400, server: 150 } },
];

export const seeded = { sessions: 20, messagesOfSession: 100, tokens: 500 } as const;
const messages = seeded.sessions * seeded.messagesOfSession;

/** Ids in no order, each of a message that was seeded. */
export const messageId = (i: number): number => ((i * 7919) % messages) + 1;
export const sessionId = (i: number): string => `session-${i % seeded.sessions}`;
export const tokenId = (i: number): string => `token-${(i * 17) % seeded.tokens}`;

/** Ids of rows that are there to be removed. */
export const firstRemoved = 1_000_001;

/** 50 ids of messages. */
export const fiftyIds = (i: number): readonly number[] => Array.from({ length: 50 }, (_, n) => messageId(50 * i + n));

export interface Message {
  readonly sessionId: string;
  readonly sender: string;
  readonly content: string;
  readonly visibility: "public" | "private";
  readonly metadata: { readonly tools: readonly string[]; readonly tokens: number };
}

export function message(i: number): Message {
  return {
    sessionId: sessionId(i),
    sender: `agent-${i % 7}`,
    content: `Message ${i}: the build is green, and the next step waits for a review of the change.`,
    visibility: i % 4 === 0 ? "private" : "public",
    metadata: { tools: ["search", "edit"], tokens: i % 1000 },
  };
}

/** 1,000 of them. */
export const thousand = (i: number): readonly Message[] => Array.from({ length: 1000 }, (_, n) => message(i + n));

export const changed = (i: number): { readonly content: string; readonly visibility: "public" | "private" } => ({
  content: `Message ${i}, corrected: the build was red.`,
  visibility: i % 2 === 0 ? "private" : "public",
});

export const pageSize = 50;

/** The time of a seeded message: they are a second apart, and their sessions take turns. */
export const seededTime = (i: number): Date => new Date(Date.UTC(2026, 0, 1) + 1000 * i);

/** Where 20 messages of every session have been before. */
export const cursor = { timestamp: seededTime(20 * seeded.sessions), id: 0 } as const;

/** 50 rows as a list gives them, whose sessions are wanted. */
export const fiftyRows = Array.from({ length: 50 }, (_, i) => ({
  ...message(i),
  id: i + 1,
  senderType: "generic" as const,
  messageType: "agent_response" as const,
  timestamp: seededTime(i),
  parentMessageId: null,
}));
