/** Rows, and what the helpers take and give. Generated from schema/chat-gateway; do not edit. */
import type { ListOptions, Page, PageOptions } from "colonnade/runtime";

/** A user's conversation with an agent. */
export interface SessionsRow {
  readonly id: string;
  readonly name: string | null;
  readonly userId: string;
  readonly agentId: string | null;
  readonly createdTime: number;
  readonly updatedTime: number;
}

/** What an insert into sessions takes: columns with a default, and those that may be null, can be left out. */
export interface SessionsInsert {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly userId: string;
  readonly agentId?: string | null | undefined;
  readonly createdTime: number;
  readonly updatedTime: number;
}

/** Columns of sessions to change; undefined leaves one alone. */
export interface SessionsPatch {
  readonly name?: string | null | undefined;
  readonly userId?: string | undefined;
  readonly agentId?: string | null | undefined;
  readonly createdTime?: number | undefined;
  readonly updatedTime?: number | undefined;
}

/** Where a page of listByUser's rows ends. */
export interface SessionsUserCursor {
  readonly id: string;
}

/** Where a page of listByCreated's rows ends. */
export interface SessionsCreatedCursor {
  readonly createdTime: number;
  readonly id: string;
}

/** Where a page of listByUpdated's rows ends. */
export interface SessionsUpdatedCursor {
  readonly updatedTime: number;
  readonly id: string;
}

export interface SessionsTable {
  /** The row with this key, or undefined. */
  get(id: string): Promise<SessionsRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: string): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows with this userId, by id ascending. */
  listByUser(userId: string, options?: ListOptions): Promise<SessionsRow[]>;
  /** All rows, by createdTime ascending. */
  listByCreated(options?: ListOptions): Promise<SessionsRow[]>;
  /** All rows, by updatedTime ascending. */
  listByUpdated(options?: ListOptions): Promise<SessionsRow[]>;
  /** A page of the rows with this userId, by id ascending unless `descending` says otherwise. */
  pageByUser(userId: string, options?: PageOptions<SessionsUserCursor>): Promise<Page<SessionsRow, SessionsUserCursor>>;
  /** A page of the rows, by createdTime ascending unless `descending` says otherwise. */
  pageByCreated(options?: PageOptions<SessionsCreatedCursor>): Promise<Page<SessionsRow, SessionsCreatedCursor>>;
  /** A page of the rows, by updatedTime ascending unless `descending` says otherwise. */
  pageByUpdated(options?: PageOptions<SessionsUpdatedCursor>): Promise<Page<SessionsRow, SessionsUpdatedCursor>>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: SessionsInsert): Promise<SessionsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly SessionsInsert[]): Promise<SessionsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: SessionsInsert): Promise<SessionsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: string, patch: SessionsPatch): Promise<SessionsRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): Promise<boolean>;
}

/** One message of a conversation. */
export interface ChatMessagesRow {
  readonly id: string;
  readonly sessionId: string;
  readonly message: string;
  readonly senderType: string | null;
  readonly senderName: string | null;
  readonly createdTime: number;
}

/** What an insert into chat_messages takes: columns with a default, and those that may be null, can be left out. */
export interface ChatMessagesInsert {
  readonly id: string;
  readonly sessionId: string;
  readonly message: string;
  readonly senderType?: string | null | undefined;
  readonly senderName?: string | null | undefined;
  readonly createdTime: number;
}

/** Columns of chat_messages to change; undefined leaves one alone. */
export interface ChatMessagesPatch {
  readonly sessionId?: string | undefined;
  readonly message?: string | undefined;
  readonly senderType?: string | null | undefined;
  readonly senderName?: string | null | undefined;
  readonly createdTime?: number | undefined;
}

/** Where a page of listBySession's rows ends. */
export interface ChatMessagesSessionCursor {
  readonly id: string;
}

/** Where a page of listByCreated's rows ends. */
export interface ChatMessagesCreatedCursor {
  readonly createdTime: number;
  readonly id: string;
}

/** Where a page of listBySessionCreated's rows ends. */
export interface ChatMessagesSessionCreatedCursor {
  readonly createdTime: number;
  readonly id: string;
}

export interface ChatMessagesTable {
  /** The row with this key, or undefined. */
  get(id: string): Promise<ChatMessagesRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: string): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows with this sessionId, by id ascending. */
  listBySession(sessionId: string, options?: ListOptions): Promise<ChatMessagesRow[]>;
  /** All rows, by createdTime ascending. */
  listByCreated(options?: ListOptions): Promise<ChatMessagesRow[]>;
  /** All rows with this sessionId, by createdTime ascending. */
  listBySessionCreated(sessionId: string, options?: ListOptions): Promise<ChatMessagesRow[]>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string,
    options?: PageOptions<ChatMessagesSessionCursor>,
  ): Promise<Page<ChatMessagesRow, ChatMessagesSessionCursor>>;
  /** A page of the rows, by createdTime ascending unless `descending` says otherwise. */
  pageByCreated(
    options?: PageOptions<ChatMessagesCreatedCursor>,
  ): Promise<Page<ChatMessagesRow, ChatMessagesCreatedCursor>>;
  /** A page of the rows with this sessionId, by createdTime ascending unless `descending` says otherwise. */
  pageBySessionCreated(
    sessionId: string,
    options?: PageOptions<ChatMessagesSessionCreatedCursor>,
  ): Promise<Page<ChatMessagesRow, ChatMessagesSessionCreatedCursor>>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: ChatMessagesInsert): Promise<ChatMessagesRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly ChatMessagesInsert[]): Promise<ChatMessagesRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: ChatMessagesInsert): Promise<ChatMessagesRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: string, patch: ChatMessagesPatch): Promise<ChatMessagesRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): Promise<boolean>;
}

/** The helpers of every table and view. */
export interface Tables {
  /** A user's conversation with an agent. */
  readonly sessions: SessionsTable;
  /** One message of a conversation. */
  readonly chatMessages: ChatMessagesTable;
}
