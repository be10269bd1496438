/** Rows, and what the helpers take and give. Generated from schema/chat-gateway; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type {
  ChildrenOptions,
  Comparison,
  FindOptions,
  MatchOptions,
  Page,
  PageOptions,
  StreamOptions,
  TextComparison,
  Where,
} from "./imports.ts";

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

/** Conditions on columns of sessions, which all hold. */
export interface SessionsWhere {
  readonly id?: string | TextComparison;
  readonly name?: string | null | TextComparison;
  readonly userId?: string | TextComparison;
  readonly agentId?: string | null | TextComparison;
  readonly createdTime?: number | Comparison<number>;
  readonly updatedTime?: number | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface SessionsCursor {
  readonly id: string;
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
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: string): Promise<SessionsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): Promise<SessionsRow[]>;
  /** Whether there is a row with this key. */
  exists(id: string): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<SessionsWhere, string>): Promise<SessionsRow[]>;
  /** All rows with this userId, by id ascending. */
  listByUser(userId: string, options?: FindOptions<SessionsWhere, string>): Promise<SessionsRow[]>;
  /** All rows, by createdTime ascending. */
  listByCreated(options?: FindOptions<SessionsWhere, number>): Promise<SessionsRow[]>;
  /** All rows, by updatedTime ascending. */
  listByUpdated(options?: FindOptions<SessionsWhere, number>): Promise<SessionsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<SessionsCursor, SessionsWhere, string>): Promise<Page<SessionsRow, SessionsCursor>>;
  /** A page of the rows with this userId, by id ascending unless `descending` says otherwise. */
  pageByUser(
    userId: string,
    options?: PageOptions<SessionsUserCursor, SessionsWhere, string>,
  ): Promise<Page<SessionsRow, SessionsUserCursor>>;
  /** A page of the rows, by createdTime ascending unless `descending` says otherwise. */
  pageByCreated(
    options?: PageOptions<SessionsCreatedCursor, SessionsWhere, number>,
  ): Promise<Page<SessionsRow, SessionsCreatedCursor>>;
  /** A page of the rows, by updatedTime ascending unless `descending` says otherwise. */
  pageByUpdated(
    options?: PageOptions<SessionsUpdatedCursor, SessionsWhere, number>,
  ): Promise<Page<SessionsRow, SessionsUpdatedCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /**
   * The rows with this userId, by id ascending unless `descending` says otherwise, one after the other and read in
   * batches.
   */
  streamByUser(userId: string, options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /** The rows, by createdTime ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamByCreated(options?: StreamOptions<SessionsWhere, number>): AsyncIterable<SessionsRow>;
  /** The rows, by updatedTime ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamByUpdated(options?: StreamOptions<SessionsWhere, number>): AsyncIterable<SessionsRow>;
  /** How many rows there are. */
  count(where?: Where<SessionsWhere>): Promise<number>;
  /** How many rows there are with this userId. */
  countByUser(userId: string, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** How many rows there are. */
  countByCreated(options?: MatchOptions<SessionsWhere, number>): Promise<number>;
  /** How many rows there are. */
  countByUpdated(options?: MatchOptions<SessionsWhere, number>): Promise<number>;
  /** The rows, each with the rows of chatMessages that refer to its id, in the order of their primary key. */
  withChatMessages<T extends SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly chatMessages: readonly ChatMessagesRow[] })[]>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<SessionsWhere>, patch: SessionsPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this userId, and says how many rows those were. */
  updateByUser(userId: string, patch: SessionsPatch, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByCreated(patch: SessionsPatch, options: MatchOptions<SessionsWhere, number>): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByUpdated(patch: SessionsPatch, options: MatchOptions<SessionsWhere, number>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<SessionsWhere>): Promise<number>;
  /** Removes all rows with this userId, and says how many they were. */
  removeByUser(userId: string, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByCreated(options: MatchOptions<SessionsWhere, number>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByUpdated(options: MatchOptions<SessionsWhere, number>): Promise<number>;
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

/** Conditions on columns of chat_messages, which all hold. */
export interface ChatMessagesWhere {
  readonly id?: string | TextComparison;
  readonly sessionId?: string | TextComparison;
  readonly message?: string | TextComparison;
  readonly senderType?: string | null | TextComparison;
  readonly senderName?: string | null | TextComparison;
  readonly createdTime?: number | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface ChatMessagesCursor {
  readonly id: string;
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
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: string): Promise<ChatMessagesRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): Promise<ChatMessagesRow[]>;
  /** Whether there is a row with this key. */
  exists(id: string): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<ChatMessagesWhere, string>): Promise<ChatMessagesRow[]>;
  /** All rows with this sessionId, by id ascending. */
  listBySession(sessionId: string, options?: FindOptions<ChatMessagesWhere, string>): Promise<ChatMessagesRow[]>;
  /** All rows, by createdTime ascending. */
  listByCreated(options?: FindOptions<ChatMessagesWhere, number>): Promise<ChatMessagesRow[]>;
  /** All rows with this sessionId, by createdTime ascending. */
  listBySessionCreated(sessionId: string, options?: FindOptions<ChatMessagesWhere, number>): Promise<ChatMessagesRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(
    options?: PageOptions<ChatMessagesCursor, ChatMessagesWhere, string>,
  ): Promise<Page<ChatMessagesRow, ChatMessagesCursor>>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string,
    options?: PageOptions<ChatMessagesSessionCursor, ChatMessagesWhere, string>,
  ): Promise<Page<ChatMessagesRow, ChatMessagesSessionCursor>>;
  /** A page of the rows, by createdTime ascending unless `descending` says otherwise. */
  pageByCreated(
    options?: PageOptions<ChatMessagesCreatedCursor, ChatMessagesWhere, number>,
  ): Promise<Page<ChatMessagesRow, ChatMessagesCreatedCursor>>;
  /** A page of the rows with this sessionId, by createdTime ascending unless `descending` says otherwise. */
  pageBySessionCreated(
    sessionId: string,
    options?: PageOptions<ChatMessagesSessionCreatedCursor, ChatMessagesWhere, number>,
  ): Promise<Page<ChatMessagesRow, ChatMessagesSessionCreatedCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<ChatMessagesWhere, string>): AsyncIterable<ChatMessagesRow>;
  /**
   * The rows with this sessionId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamBySession(
    sessionId: string,
    options?: StreamOptions<ChatMessagesWhere, string>,
  ): AsyncIterable<ChatMessagesRow>;
  /** The rows, by createdTime ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamByCreated(options?: StreamOptions<ChatMessagesWhere, number>): AsyncIterable<ChatMessagesRow>;
  /**
   * The rows with this sessionId, by createdTime ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamBySessionCreated(
    sessionId: string,
    options?: StreamOptions<ChatMessagesWhere, number>,
  ): AsyncIterable<ChatMessagesRow>;
  /** How many rows there are. */
  count(where?: Where<ChatMessagesWhere>): Promise<number>;
  /** How many rows there are with this sessionId. */
  countBySession(sessionId: string, options?: MatchOptions<ChatMessagesWhere, string>): Promise<number>;
  /** How many rows there are. */
  countByCreated(options?: MatchOptions<ChatMessagesWhere, number>): Promise<number>;
  /** How many rows there are with this sessionId. */
  countBySessionCreated(sessionId: string, options?: MatchOptions<ChatMessagesWhere, number>): Promise<number>;
  /**
   * The rows, each with the row of sessions that its sessionId refers to; a row that has gone with it meanwhile is
   * left out.
   */
  withSession<T extends ChatMessagesRow>(rows: readonly T[]): Promise<(T & { readonly session: SessionsRow })[]>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<ChatMessagesWhere>, patch: ChatMessagesPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this sessionId, and says how many rows those were. */
  updateBySession(
    sessionId: string,
    patch: ChatMessagesPatch,
    options?: MatchOptions<ChatMessagesWhere, string>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByCreated(patch: ChatMessagesPatch, options: MatchOptions<ChatMessagesWhere, number>): Promise<number>;
  /** Changes the columns that are given in all rows with this sessionId, and says how many rows those were. */
  updateBySessionCreated(
    sessionId: string,
    patch: ChatMessagesPatch,
    options?: MatchOptions<ChatMessagesWhere, number>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<ChatMessagesWhere>): Promise<number>;
  /** Removes all rows with this sessionId, and says how many they were. */
  removeBySession(sessionId: string, options?: MatchOptions<ChatMessagesWhere, string>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByCreated(options: MatchOptions<ChatMessagesWhere, number>): Promise<number>;
  /** Removes all rows with this sessionId, and says how many they were. */
  removeBySessionCreated(sessionId: string, options?: MatchOptions<ChatMessagesWhere, number>): Promise<number>;
}

/** The helpers of every table and view. */
export interface Tables {
  /** A user's conversation with an agent. */
  readonly sessions: SessionsTable;
  /** One message of a conversation. */
  readonly chatMessages: ChatMessagesTable;
}
