/** Rows, and what the helpers take and give. Generated from schema/shared-context; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type {
  AuditMetadata,
  ChildrenOptions,
  Comparison,
  Equality,
  FindOptions,
  ListOptions,
  MatchOptions,
  MemoryMetadata,
  MessageMetadata,
  Page,
  PageOptions,
  SessionMetadata,
  StreamOptions,
  TextComparison,
  Where,
} from "./imports.ts";

/** A value that an agent keeps under a key. */
export interface AgentMemoryRow {
  readonly id: number;
  readonly agentId: string;
  /** The session that it belongs to; a global memory has none. */
  readonly sessionId: string | null;
  readonly key: string;
  readonly value: string;
  readonly metadata: MemoryMetadata | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date | null;
}

/** What an insert into agent_memory takes: columns with a default, and those that may be null, can be left out. */
export interface AgentMemoryInsert {
  readonly id?: number | undefined;
  readonly agentId: string;
  /** The session that it belongs to; a global memory has none. */
  readonly sessionId?: string | null | undefined;
  readonly key: string;
  readonly value: string;
  readonly metadata?: MemoryMetadata | null | undefined;
  readonly createdAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
  readonly expiresAt?: Date | null | undefined;
}

/** Columns of agent_memory to change; undefined leaves one alone. */
export interface AgentMemoryPatch {
  readonly agentId?: string | undefined;
  /** The session that it belongs to; a global memory has none. */
  readonly sessionId?: string | null | undefined;
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly metadata?: MemoryMetadata | null | undefined;
  readonly createdAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
  readonly expiresAt?: Date | null | undefined;
}

export interface AgentMemorySlotKey {
  readonly agentId: string;
  /** The session that it belongs to; a global memory has none. */
  readonly sessionId: string | null;
  readonly key: string;
}

/** Conditions on columns of agent_memory, which all hold. */
export interface AgentMemoryWhere {
  readonly id?: number | Comparison<number>;
  readonly agentId?: string | TextComparison;
  readonly sessionId?: string | null | TextComparison;
  readonly key?: string | TextComparison;
  readonly value?: string | TextComparison;
  readonly metadata?: null | { readonly not: null };
  readonly createdAt?: Date | Comparison<Date>;
  readonly updatedAt?: Date | Comparison<Date>;
  readonly expiresAt?: Date | null | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface AgentMemoryCursor {
  readonly id: number;
}

/** Where a page of listByLookup's rows ends. */
export interface AgentMemoryLookupCursor {
  readonly id: number;
}

/** Where a page of listByAgentGlobal's rows ends. */
export interface AgentMemoryAgentGlobalCursor {
  readonly id: number;
}

/** Where a page of listByExpiry's rows ends. */
export interface AgentMemoryExpiryCursor {
  readonly expiresAt: Date | null;
  readonly id: number;
}

/** Where a page of listBySession's rows ends. */
export interface AgentMemorySessionCursor {
  readonly id: number;
}

export interface AgentMemoryTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<AgentMemoryRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<AgentMemoryRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<AgentMemoryRow[]>;
  /** The row with this agentId, sessionId and key, or undefined. */
  getBySlot(key: AgentMemorySlotKey): Promise<AgentMemoryRow | undefined>;
  /** The row with this agentId, sessionId and key; a NotFoundError where there is none. */
  getBySlotOrThrow(key: AgentMemorySlotKey): Promise<AgentMemoryRow>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<AgentMemoryWhere, number>): Promise<AgentMemoryRow[]>;
  /** All rows with this agentId, sessionId and key, by id ascending. */
  listByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: FindOptions<AgentMemoryWhere, number>,
  ): Promise<AgentMemoryRow[]>;
  /** All rows with this agentId for which the index's condition holds, by id ascending. */
  listByAgentGlobal(agentId: string, options?: FindOptions<AgentMemoryWhere, number>): Promise<AgentMemoryRow[]>;
  /** All rows whose expiresAt is not null, by expiresAt ascending. */
  listByExpiry(options?: FindOptions<AgentMemoryWhere, Date>): Promise<AgentMemoryRow[]>;
  /** All rows with this sessionId, by id ascending. */
  listBySession(sessionId: string | null, options?: FindOptions<AgentMemoryWhere, number>): Promise<AgentMemoryRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(
    options?: PageOptions<AgentMemoryCursor, AgentMemoryWhere, number>,
  ): Promise<Page<AgentMemoryRow, AgentMemoryCursor>>;
  /** A page of the rows with this agentId, sessionId and key, by id ascending unless `descending` says otherwise. */
  pageByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: PageOptions<AgentMemoryLookupCursor, AgentMemoryWhere, number>,
  ): Promise<Page<AgentMemoryRow, AgentMemoryLookupCursor>>;
  /**
   * A page of the rows with this agentId for which the index's condition holds, by id ascending unless `descending`
   * says otherwise.
   */
  pageByAgentGlobal(
    agentId: string,
    options?: PageOptions<AgentMemoryAgentGlobalCursor, AgentMemoryWhere, number>,
  ): Promise<Page<AgentMemoryRow, AgentMemoryAgentGlobalCursor>>;
  /** A page of the rows whose expiresAt is not null, by expiresAt ascending unless `descending` says otherwise. */
  pageByExpiry(
    options?: PageOptions<AgentMemoryExpiryCursor, AgentMemoryWhere, Date>,
  ): Promise<Page<AgentMemoryRow, AgentMemoryExpiryCursor>>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string | null,
    options?: PageOptions<AgentMemorySessionCursor, AgentMemoryWhere, number>,
  ): Promise<Page<AgentMemoryRow, AgentMemorySessionCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<AgentMemoryWhere, number>): AsyncIterable<AgentMemoryRow>;
  /**
   * The rows with this agentId, sessionId and key, by id ascending unless `descending` says otherwise, one after
   * the other and read in batches.
   */
  streamByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: StreamOptions<AgentMemoryWhere, number>,
  ): AsyncIterable<AgentMemoryRow>;
  /**
   * The rows with this agentId for which the index's condition holds, by id ascending unless `descending` says
   * otherwise, one after the other and read in batches.
   */
  streamByAgentGlobal(
    agentId: string,
    options?: StreamOptions<AgentMemoryWhere, number>,
  ): AsyncIterable<AgentMemoryRow>;
  /**
   * The rows whose expiresAt is not null, by expiresAt ascending unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByExpiry(options?: StreamOptions<AgentMemoryWhere, Date>): AsyncIterable<AgentMemoryRow>;
  /**
   * The rows with this sessionId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamBySession(
    sessionId: string | null,
    options?: StreamOptions<AgentMemoryWhere, number>,
  ): AsyncIterable<AgentMemoryRow>;
  /** How many rows there are. */
  count(where?: Where<AgentMemoryWhere>): Promise<number>;
  /** How many rows there are with this agentId, sessionId and key. */
  countByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: MatchOptions<AgentMemoryWhere, number>,
  ): Promise<number>;
  /** How many rows there are with this agentId for which the index's condition holds. */
  countByAgentGlobal(agentId: string, options?: MatchOptions<AgentMemoryWhere, number>): Promise<number>;
  /** How many rows there are whose expiresAt is not null. */
  countByExpiry(options?: MatchOptions<AgentMemoryWhere, Date>): Promise<number>;
  /** How many rows there are with this sessionId. */
  countBySession(sessionId: string | null, options?: MatchOptions<AgentMemoryWhere, number>): Promise<number>;
  /** The rows, each with the row of sessions that its sessionId refers to, or null. */
  withSession<T extends AgentMemoryRow>(rows: readonly T[]): Promise<(T & { readonly session: SessionsRow | null })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: AgentMemoryInsert): Promise<AgentMemoryRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly AgentMemoryInsert[]): Promise<AgentMemoryRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: AgentMemoryInsert & { readonly id: number }): Promise<AgentMemoryRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this agentId, sessionId and key; gives it back as
   * it then stands. The primary key of a row that is there stays as it is.
   */
  upsertBySlot(values: AgentMemoryInsert): Promise<AgentMemoryRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: AgentMemoryPatch): Promise<AgentMemoryRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<AgentMemoryWhere>, patch: AgentMemoryPatch): Promise<number>;
  /**
   * Changes the columns that are given in all rows with this agentId, sessionId and key, and says how many rows
   * those were.
   */
  updateByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    patch: AgentMemoryPatch,
    options?: MatchOptions<AgentMemoryWhere, number>,
  ): Promise<number>;
  /**
   * Changes the columns that are given in all rows with this agentId for which the index's condition holds, and
   * says how many rows those were.
   */
  updateByAgentGlobal(
    agentId: string,
    patch: AgentMemoryPatch,
    options?: MatchOptions<AgentMemoryWhere, number>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows whose expiresAt is not null, and says how many rows those were. */
  updateByExpiry(patch: AgentMemoryPatch, options?: MatchOptions<AgentMemoryWhere, Date>): Promise<number>;
  /** Changes the columns that are given in all rows with this sessionId, and says how many rows those were. */
  updateBySession(
    sessionId: string | null,
    patch: AgentMemoryPatch,
    options?: MatchOptions<AgentMemoryWhere, number>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<AgentMemoryWhere>): Promise<number>;
  /** Removes all rows with this agentId, sessionId and key, and says how many they were. */
  removeByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: MatchOptions<AgentMemoryWhere, number>,
  ): Promise<number>;
  /** Removes all rows with this agentId for which the index's condition holds, and says how many they were. */
  removeByAgentGlobal(agentId: string, options?: MatchOptions<AgentMemoryWhere, number>): Promise<number>;
  /** Removes all rows whose expiresAt is not null, and says how many they were. */
  removeByExpiry(options?: MatchOptions<AgentMemoryWhere, Date>): Promise<number>;
  /** Removes all rows with this sessionId, and says how many they were. */
  removeBySession(sessionId: string | null, options?: MatchOptions<AgentMemoryWhere, number>): Promise<number>;
  /**
   * Removes the rows whose expiresAt is not after `now`, at most `limit` of them where it is given, and says how
   * many they were.
   */
  removeExpired(now?: Date, options?: ListOptions): Promise<number>;
}

/** One audited event. */
export interface AuditLogRow {
  readonly id: number;
  readonly timestamp: Date;
  readonly eventType: string;
  readonly agentId: string;
  readonly sessionId: string | null;
  readonly resource: string | null;
  readonly action: string | null;
  readonly result: string | null;
  readonly metadata: AuditMetadata | null;
}

/** What an insert into audit_log takes: columns with a default, and those that may be null, can be left out. */
export interface AuditLogInsert {
  readonly id?: number | undefined;
  readonly timestamp?: Date | undefined;
  readonly eventType: string;
  readonly agentId: string;
  readonly sessionId?: string | null | undefined;
  readonly resource?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly result?: string | null | undefined;
  readonly metadata?: AuditMetadata | null | undefined;
}

/** Columns of audit_log to change; undefined leaves one alone. */
export interface AuditLogPatch {
  readonly timestamp?: Date | undefined;
  readonly eventType?: string | undefined;
  readonly agentId?: string | undefined;
  readonly sessionId?: string | null | undefined;
  readonly resource?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly result?: string | null | undefined;
  readonly metadata?: AuditMetadata | null | undefined;
}

/** Conditions on columns of audit_log, which all hold. */
export interface AuditLogWhere {
  readonly id?: number | Comparison<number>;
  readonly timestamp?: Date | Comparison<Date>;
  readonly eventType?: string | TextComparison;
  readonly agentId?: string | TextComparison;
  readonly sessionId?: string | null | TextComparison;
  readonly resource?: string | null | TextComparison;
  readonly action?: string | null | TextComparison;
  readonly result?: string | null | TextComparison;
  readonly metadata?: null | { readonly not: null };
}

/** Where a page of list's rows ends. */
export interface AuditLogCursor {
  readonly id: number;
}

/** Where a page of listByTime's rows ends. */
export interface AuditLogTimeCursor {
  readonly timestamp: Date;
  readonly id: number;
}

/** Where a page of listByAgentTime's rows ends. */
export interface AuditLogAgentTimeCursor {
  readonly timestamp: Date;
  readonly id: number;
}

/** Where a page of listBySessionTime's rows ends. */
export interface AuditLogSessionTimeCursor {
  readonly timestamp: Date;
  readonly id: number;
}

/** Where a page of listByEventTypeTime's rows ends. */
export interface AuditLogEventTypeTimeCursor {
  readonly timestamp: Date;
  readonly id: number;
}

export interface AuditLogTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<AuditLogRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<AuditLogRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<AuditLogRow[]>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<AuditLogWhere, number>): Promise<AuditLogRow[]>;
  /** All rows, by timestamp ascending. */
  listByTime(options?: FindOptions<AuditLogWhere, Date>): Promise<AuditLogRow[]>;
  /** All rows with this agentId, by timestamp ascending. */
  listByAgentTime(agentId: string, options?: FindOptions<AuditLogWhere, Date>): Promise<AuditLogRow[]>;
  /** All rows with this sessionId, by timestamp ascending. */
  listBySessionTime(sessionId: string | null, options?: FindOptions<AuditLogWhere, Date>): Promise<AuditLogRow[]>;
  /** All rows with this eventType, by timestamp ascending. */
  listByEventTypeTime(eventType: string, options?: FindOptions<AuditLogWhere, Date>): Promise<AuditLogRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<AuditLogCursor, AuditLogWhere, number>): Promise<Page<AuditLogRow, AuditLogCursor>>;
  /** A page of the rows, by timestamp ascending unless `descending` says otherwise. */
  pageByTime(
    options?: PageOptions<AuditLogTimeCursor, AuditLogWhere, Date>,
  ): Promise<Page<AuditLogRow, AuditLogTimeCursor>>;
  /** A page of the rows with this agentId, by timestamp ascending unless `descending` says otherwise. */
  pageByAgentTime(
    agentId: string,
    options?: PageOptions<AuditLogAgentTimeCursor, AuditLogWhere, Date>,
  ): Promise<Page<AuditLogRow, AuditLogAgentTimeCursor>>;
  /** A page of the rows with this sessionId, by timestamp ascending unless `descending` says otherwise. */
  pageBySessionTime(
    sessionId: string | null,
    options?: PageOptions<AuditLogSessionTimeCursor, AuditLogWhere, Date>,
  ): Promise<Page<AuditLogRow, AuditLogSessionTimeCursor>>;
  /** A page of the rows with this eventType, by timestamp ascending unless `descending` says otherwise. */
  pageByEventTypeTime(
    eventType: string,
    options?: PageOptions<AuditLogEventTypeTimeCursor, AuditLogWhere, Date>,
  ): Promise<Page<AuditLogRow, AuditLogEventTypeTimeCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<AuditLogWhere, number>): AsyncIterable<AuditLogRow>;
  /** The rows, by timestamp ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamByTime(options?: StreamOptions<AuditLogWhere, Date>): AsyncIterable<AuditLogRow>;
  /**
   * The rows with this agentId, by timestamp ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByAgentTime(agentId: string, options?: StreamOptions<AuditLogWhere, Date>): AsyncIterable<AuditLogRow>;
  /**
   * The rows with this sessionId, by timestamp ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamBySessionTime(
    sessionId: string | null,
    options?: StreamOptions<AuditLogWhere, Date>,
  ): AsyncIterable<AuditLogRow>;
  /**
   * The rows with this eventType, by timestamp ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamByEventTypeTime(eventType: string, options?: StreamOptions<AuditLogWhere, Date>): AsyncIterable<AuditLogRow>;
  /** How many rows there are. */
  count(where?: Where<AuditLogWhere>): Promise<number>;
  /** How many rows there are. */
  countByTime(options?: MatchOptions<AuditLogWhere, Date>): Promise<number>;
  /** How many rows there are with this agentId. */
  countByAgentTime(agentId: string, options?: MatchOptions<AuditLogWhere, Date>): Promise<number>;
  /** How many rows there are with this sessionId. */
  countBySessionTime(sessionId: string | null, options?: MatchOptions<AuditLogWhere, Date>): Promise<number>;
  /** How many rows there are with this eventType. */
  countByEventTypeTime(eventType: string, options?: MatchOptions<AuditLogWhere, Date>): Promise<number>;
  /** The rows, each with the row of sessions that its sessionId refers to, or null. */
  withSession<T extends AuditLogRow>(rows: readonly T[]): Promise<(T & { readonly session: SessionsRow | null })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: AuditLogInsert): Promise<AuditLogRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly AuditLogInsert[]): Promise<AuditLogRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: AuditLogInsert & { readonly id: number }): Promise<AuditLogRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: AuditLogPatch): Promise<AuditLogRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<AuditLogWhere>, patch: AuditLogPatch): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByTime(patch: AuditLogPatch, options: MatchOptions<AuditLogWhere, Date>): Promise<number>;
  /** Changes the columns that are given in all rows with this agentId, and says how many rows those were. */
  updateByAgentTime(
    agentId: string,
    patch: AuditLogPatch,
    options?: MatchOptions<AuditLogWhere, Date>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows with this sessionId, and says how many rows those were. */
  updateBySessionTime(
    sessionId: string | null,
    patch: AuditLogPatch,
    options?: MatchOptions<AuditLogWhere, Date>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows with this eventType, and says how many rows those were. */
  updateByEventTypeTime(
    eventType: string,
    patch: AuditLogPatch,
    options?: MatchOptions<AuditLogWhere, Date>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<AuditLogWhere>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByTime(options: MatchOptions<AuditLogWhere, Date>): Promise<number>;
  /** Removes all rows with this agentId, and says how many they were. */
  removeByAgentTime(agentId: string, options?: MatchOptions<AuditLogWhere, Date>): Promise<number>;
  /** Removes all rows with this sessionId, and says how many they were. */
  removeBySessionTime(sessionId: string | null, options?: MatchOptions<AuditLogWhere, Date>): Promise<number>;
  /** Removes all rows with this eventType, and says how many they were. */
  removeByEventTypeTime(eventType: string, options?: MatchOptions<AuditLogWhere, Date>): Promise<number>;
}

/** One utterance in a session. */
export interface MessagesRow {
  readonly id: number;
  readonly sessionId: string;
  readonly sender: string;
  readonly senderType: string;
  readonly content: string;
  /** Who may read it. */
  readonly visibility: "public" | "private" | "agent_only" | "admin_only";
  readonly messageType: string;
  readonly metadata: MessageMetadata | null;
  readonly timestamp: Date;
  /** The message that this one answers. */
  readonly parentMessageId: number | null;
}

/** What an insert into messages takes: columns with a default, and those that may be null, can be left out. */
export interface MessagesInsert {
  readonly id?: number | undefined;
  readonly sessionId: string;
  readonly sender: string;
  readonly senderType?: string | undefined;
  readonly content: string;
  /** Who may read it. */
  readonly visibility?: "public" | "private" | "agent_only" | "admin_only" | undefined;
  readonly messageType?: string | undefined;
  readonly metadata?: MessageMetadata | null | undefined;
  readonly timestamp?: Date | undefined;
  /** The message that this one answers. */
  readonly parentMessageId?: number | null | undefined;
}

/** Columns of messages to change; undefined leaves one alone. */
export interface MessagesPatch {
  readonly sessionId?: string | undefined;
  readonly sender?: string | undefined;
  readonly senderType?: string | undefined;
  readonly content?: string | undefined;
  /** Who may read it. */
  readonly visibility?: "public" | "private" | "agent_only" | "admin_only" | undefined;
  readonly messageType?: string | undefined;
  readonly metadata?: MessageMetadata | null | undefined;
  readonly timestamp?: Date | undefined;
  /** The message that this one answers. */
  readonly parentMessageId?: number | null | undefined;
}

/** Conditions on columns of messages, which all hold. */
export interface MessagesWhere {
  readonly id?: number | Comparison<number>;
  readonly sessionId?: string | TextComparison;
  readonly sender?: string | TextComparison;
  readonly senderType?: string | TextComparison;
  readonly content?: string | TextComparison;
  readonly visibility?: "public" | "private" | "agent_only" | "admin_only" | Comparison<"public" | "private" | "agent_only" | "admin_only">;
  readonly messageType?: string | TextComparison;
  readonly metadata?: null | { readonly not: null };
  readonly timestamp?: Date | Comparison<Date>;
  readonly parentMessageId?: number | null | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface MessagesCursor {
  readonly id: number;
}

/** Where a page of listBySession's rows ends. */
export interface MessagesSessionCursor {
  readonly id: number;
}

/** Where a page of listBySessionTime's rows ends. */
export interface MessagesSessionTimeCursor {
  readonly timestamp: Date;
  readonly id: number;
}

/** Where a page of listBySenderTime's rows ends. */
export interface MessagesSenderTimeCursor {
  readonly timestamp: Date;
  readonly id: number;
}

/** Where a page of listByVisibilitySession's rows ends. */
export interface MessagesVisibilitySessionCursor {
  readonly id: number;
}

/** Where a page of listByParent's rows ends. */
export interface MessagesParentCursor {
  readonly id: number;
}

/** Where a page of listBySenderTypeTime's rows ends. */
export interface MessagesSenderTypeTimeCursor {
  readonly timestamp: Date;
  readonly id: number;
}

export interface MessagesTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<MessagesRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<MessagesRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<MessagesRow[]>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<MessagesWhere, number>): Promise<MessagesRow[]>;
  /** All rows with this sessionId, by id ascending. */
  listBySession(sessionId: string, options?: FindOptions<MessagesWhere, number>): Promise<MessagesRow[]>;
  /** All rows with this sessionId, by timestamp ascending. */
  listBySessionTime(sessionId: string, options?: FindOptions<MessagesWhere, Date>): Promise<MessagesRow[]>;
  /** All rows with this sender, by timestamp ascending. */
  listBySenderTime(sender: string, options?: FindOptions<MessagesWhere, Date>): Promise<MessagesRow[]>;
  /** All rows with this visibility and sessionId, by id ascending. */
  listByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: FindOptions<MessagesWhere, number>,
  ): Promise<MessagesRow[]>;
  /** All rows with this parentMessageId, by id ascending. */
  listByParent(parentMessageId: number, options?: FindOptions<MessagesWhere, number>): Promise<MessagesRow[]>;
  /** All rows with this senderType, by timestamp ascending. */
  listBySenderTypeTime(senderType: string, options?: FindOptions<MessagesWhere, Date>): Promise<MessagesRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<MessagesCursor, MessagesWhere, number>): Promise<Page<MessagesRow, MessagesCursor>>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string,
    options?: PageOptions<MessagesSessionCursor, MessagesWhere, number>,
  ): Promise<Page<MessagesRow, MessagesSessionCursor>>;
  /** A page of the rows with this sessionId, by timestamp ascending unless `descending` says otherwise. */
  pageBySessionTime(
    sessionId: string,
    options?: PageOptions<MessagesSessionTimeCursor, MessagesWhere, Date>,
  ): Promise<Page<MessagesRow, MessagesSessionTimeCursor>>;
  /** A page of the rows with this sender, by timestamp ascending unless `descending` says otherwise. */
  pageBySenderTime(
    sender: string,
    options?: PageOptions<MessagesSenderTimeCursor, MessagesWhere, Date>,
  ): Promise<Page<MessagesRow, MessagesSenderTimeCursor>>;
  /** A page of the rows with this visibility and sessionId, by id ascending unless `descending` says otherwise. */
  pageByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: PageOptions<MessagesVisibilitySessionCursor, MessagesWhere, number>,
  ): Promise<Page<MessagesRow, MessagesVisibilitySessionCursor>>;
  /** A page of the rows with this parentMessageId, by id ascending unless `descending` says otherwise. */
  pageByParent(
    parentMessageId: number,
    options?: PageOptions<MessagesParentCursor, MessagesWhere, number>,
  ): Promise<Page<MessagesRow, MessagesParentCursor>>;
  /** A page of the rows with this senderType, by timestamp ascending unless `descending` says otherwise. */
  pageBySenderTypeTime(
    senderType: string,
    options?: PageOptions<MessagesSenderTypeTimeCursor, MessagesWhere, Date>,
  ): Promise<Page<MessagesRow, MessagesSenderTypeTimeCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<MessagesWhere, number>): AsyncIterable<MessagesRow>;
  /**
   * The rows with this sessionId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamBySession(sessionId: string, options?: StreamOptions<MessagesWhere, number>): AsyncIterable<MessagesRow>;
  /**
   * The rows with this sessionId, by timestamp ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamBySessionTime(sessionId: string, options?: StreamOptions<MessagesWhere, Date>): AsyncIterable<MessagesRow>;
  /**
   * The rows with this sender, by timestamp ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamBySenderTime(sender: string, options?: StreamOptions<MessagesWhere, Date>): AsyncIterable<MessagesRow>;
  /**
   * The rows with this visibility and sessionId, by id ascending unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: StreamOptions<MessagesWhere, number>,
  ): AsyncIterable<MessagesRow>;
  /**
   * The rows with this parentMessageId, by id ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByParent(parentMessageId: number, options?: StreamOptions<MessagesWhere, number>): AsyncIterable<MessagesRow>;
  /**
   * The rows with this senderType, by timestamp ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamBySenderTypeTime(senderType: string, options?: StreamOptions<MessagesWhere, Date>): AsyncIterable<MessagesRow>;
  /** How many rows there are. */
  count(where?: Where<MessagesWhere>): Promise<number>;
  /** How many rows there are with this sessionId. */
  countBySession(sessionId: string, options?: MatchOptions<MessagesWhere, number>): Promise<number>;
  /** How many rows there are with this sessionId. */
  countBySessionTime(sessionId: string, options?: MatchOptions<MessagesWhere, Date>): Promise<number>;
  /** How many rows there are with this sender. */
  countBySenderTime(sender: string, options?: MatchOptions<MessagesWhere, Date>): Promise<number>;
  /** How many rows there are with this visibility and sessionId. */
  countByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: MatchOptions<MessagesWhere, number>,
  ): Promise<number>;
  /** How many rows there are with this parentMessageId. */
  countByParent(parentMessageId: number, options?: MatchOptions<MessagesWhere, number>): Promise<number>;
  /** How many rows there are with this senderType. */
  countBySenderTypeTime(senderType: string, options?: MatchOptions<MessagesWhere, Date>): Promise<number>;
  /**
   * The rows, each with the row of sessions that its sessionId refers to; a row that has gone with it meanwhile is
   * left out.
   */
  withSession<T extends MessagesRow>(rows: readonly T[]): Promise<(T & { readonly session: SessionsRow })[]>;
  /** The rows, each with the row of messages that its parentMessageId refers to, or null. */
  withParentMessage<T extends MessagesRow>(
    rows: readonly T[],
  ): Promise<(T & { readonly parentMessage: MessagesRow | null })[]>;
  /** The rows, each with the rows of messages that refer to its id, in the order of their primary key. */
  withMessagesByParentMessage<T extends MessagesRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly messagesByParentMessage: readonly MessagesRow[] })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: MessagesInsert): Promise<MessagesRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly MessagesInsert[]): Promise<MessagesRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: MessagesInsert & { readonly id: number }): Promise<MessagesRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: MessagesPatch): Promise<MessagesRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<MessagesWhere>, patch: MessagesPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this sessionId, and says how many rows those were. */
  updateBySession(
    sessionId: string,
    patch: MessagesPatch,
    options?: MatchOptions<MessagesWhere, number>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows with this sessionId, and says how many rows those were. */
  updateBySessionTime(
    sessionId: string,
    patch: MessagesPatch,
    options?: MatchOptions<MessagesWhere, Date>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows with this sender, and says how many rows those were. */
  updateBySenderTime(
    sender: string,
    patch: MessagesPatch,
    options?: MatchOptions<MessagesWhere, Date>,
  ): Promise<number>;
  /**
   * Changes the columns that are given in all rows with this visibility and sessionId, and says how many rows those
   * were.
   */
  updateByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    patch: MessagesPatch,
    options?: MatchOptions<MessagesWhere, number>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows with this parentMessageId, and says how many rows those were. */
  updateByParent(
    parentMessageId: number,
    patch: MessagesPatch,
    options?: MatchOptions<MessagesWhere, number>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows with this senderType, and says how many rows those were. */
  updateBySenderTypeTime(
    senderType: string,
    patch: MessagesPatch,
    options?: MatchOptions<MessagesWhere, Date>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<MessagesWhere>): Promise<number>;
  /** Removes all rows with this sessionId, and says how many they were. */
  removeBySession(sessionId: string, options?: MatchOptions<MessagesWhere, number>): Promise<number>;
  /** Removes all rows with this sessionId, and says how many they were. */
  removeBySessionTime(sessionId: string, options?: MatchOptions<MessagesWhere, Date>): Promise<number>;
  /** Removes all rows with this sender, and says how many they were. */
  removeBySenderTime(sender: string, options?: MatchOptions<MessagesWhere, Date>): Promise<number>;
  /** Removes all rows with this visibility and sessionId, and says how many they were. */
  removeByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: MatchOptions<MessagesWhere, number>,
  ): Promise<number>;
  /** Removes all rows with this parentMessageId, and says how many they were. */
  removeByParent(parentMessageId: number, options?: MatchOptions<MessagesWhere, number>): Promise<number>;
  /** Removes all rows with this senderType, and says how many they were. */
  removeBySenderTypeTime(senderType: string, options?: MatchOptions<MessagesWhere, Date>): Promise<number>;
}

/** An encrypted JWT behind its token id. */
export interface SecureTokensRow {
  readonly id: number;
  readonly tokenId: string;
  readonly encryptedJwt: Buffer;
  readonly agentId: string;
  readonly expiresAt: Date;
  readonly createdAt: Date;
}

/** What an insert into secure_tokens takes: columns with a default, and those that may be null, can be left out. */
export interface SecureTokensInsert {
  readonly id?: number | undefined;
  readonly tokenId: string;
  readonly encryptedJwt: Uint8Array;
  readonly agentId: string;
  readonly expiresAt: Date;
  readonly createdAt?: Date | undefined;
}

/** Columns of secure_tokens to change; undefined leaves one alone. */
export interface SecureTokensPatch {
  readonly tokenId?: string | undefined;
  readonly encryptedJwt?: Uint8Array | undefined;
  readonly agentId?: string | undefined;
  readonly expiresAt?: Date | undefined;
  readonly createdAt?: Date | undefined;
}

/** Conditions on columns of secure_tokens, which all hold. */
export interface SecureTokensWhere {
  readonly id?: number | Comparison<number>;
  readonly tokenId?: string | TextComparison;
  readonly encryptedJwt?: Uint8Array | Comparison<Uint8Array>;
  readonly agentId?: string | TextComparison;
  readonly expiresAt?: Date | Comparison<Date>;
  readonly createdAt?: Date | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface SecureTokensCursor {
  readonly id: number;
}

/** Where a page of listByAgentExpires's rows ends. */
export interface SecureTokensAgentExpiresCursor {
  readonly expiresAt: Date;
  readonly id: number;
}

/** Where a page of listByExpiry's rows ends. */
export interface SecureTokensExpiryCursor {
  readonly expiresAt: Date;
  readonly id: number;
}

export interface SecureTokensTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<SecureTokensRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<SecureTokensRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<SecureTokensRow[]>;
  /** The row with this tokenId, or undefined. */
  getByToken(tokenId: string): Promise<SecureTokensRow | undefined>;
  /** The row with this tokenId; a NotFoundError where there is none. */
  getByTokenOrThrow(tokenId: string): Promise<SecureTokensRow>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<SecureTokensWhere, number>): Promise<SecureTokensRow[]>;
  /** All rows with this agentId, by expiresAt ascending. */
  listByAgentExpires(agentId: string, options?: FindOptions<SecureTokensWhere, Date>): Promise<SecureTokensRow[]>;
  /** All rows, by expiresAt ascending. */
  listByExpiry(options?: FindOptions<SecureTokensWhere, Date>): Promise<SecureTokensRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(
    options?: PageOptions<SecureTokensCursor, SecureTokensWhere, number>,
  ): Promise<Page<SecureTokensRow, SecureTokensCursor>>;
  /** A page of the rows with this agentId, by expiresAt ascending unless `descending` says otherwise. */
  pageByAgentExpires(
    agentId: string,
    options?: PageOptions<SecureTokensAgentExpiresCursor, SecureTokensWhere, Date>,
  ): Promise<Page<SecureTokensRow, SecureTokensAgentExpiresCursor>>;
  /** A page of the rows, by expiresAt ascending unless `descending` says otherwise. */
  pageByExpiry(
    options?: PageOptions<SecureTokensExpiryCursor, SecureTokensWhere, Date>,
  ): Promise<Page<SecureTokensRow, SecureTokensExpiryCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<SecureTokensWhere, number>): AsyncIterable<SecureTokensRow>;
  /**
   * The rows with this agentId, by expiresAt ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByAgentExpires(
    agentId: string,
    options?: StreamOptions<SecureTokensWhere, Date>,
  ): AsyncIterable<SecureTokensRow>;
  /** The rows, by expiresAt ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamByExpiry(options?: StreamOptions<SecureTokensWhere, Date>): AsyncIterable<SecureTokensRow>;
  /** How many rows there are. */
  count(where?: Where<SecureTokensWhere>): Promise<number>;
  /** How many rows there are with this agentId. */
  countByAgentExpires(agentId: string, options?: MatchOptions<SecureTokensWhere, Date>): Promise<number>;
  /** How many rows there are. */
  countByExpiry(options?: MatchOptions<SecureTokensWhere, Date>): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: SecureTokensInsert): Promise<SecureTokensRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly SecureTokensInsert[]): Promise<SecureTokensRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: SecureTokensInsert & { readonly id: number }): Promise<SecureTokensRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this tokenId; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByToken(values: SecureTokensInsert): Promise<SecureTokensRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: SecureTokensPatch): Promise<SecureTokensRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<SecureTokensWhere>, patch: SecureTokensPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this agentId, and says how many rows those were. */
  updateByAgentExpires(
    agentId: string,
    patch: SecureTokensPatch,
    options?: MatchOptions<SecureTokensWhere, Date>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByExpiry(patch: SecureTokensPatch, options: MatchOptions<SecureTokensWhere, Date>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<SecureTokensWhere>): Promise<number>;
  /** Removes all rows with this agentId, and says how many they were. */
  removeByAgentExpires(agentId: string, options?: MatchOptions<SecureTokensWhere, Date>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByExpiry(options: MatchOptions<SecureTokensWhere, Date>): Promise<number>;
  /**
   * Removes the rows whose expiresAt is not after `now`, at most `limit` of them where it is given, and says how
   * many they were.
   */
  removeExpired(now?: Date, options?: ListOptions): Promise<number>;
}

/** A conversation of several agents about one purpose. */
export interface SessionsRow {
  readonly id: string;
  /** What the agents are here for. */
  readonly purpose: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly isActive: boolean;
  readonly createdBy: string;
  readonly metadata: SessionMetadata | null;
}

/** What an insert into sessions takes: columns with a default, and those that may be null, can be left out. */
export interface SessionsInsert {
  readonly id: string;
  /** What the agents are here for. */
  readonly purpose: string;
  readonly createdAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
  readonly isActive?: boolean | undefined;
  readonly createdBy: string;
  readonly metadata?: SessionMetadata | null | undefined;
}

/** Columns of sessions to change; undefined leaves one alone. */
export interface SessionsPatch {
  /** What the agents are here for. */
  readonly purpose?: string | undefined;
  readonly createdAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
  readonly isActive?: boolean | undefined;
  readonly createdBy?: string | undefined;
  readonly metadata?: SessionMetadata | null | undefined;
}

/** Conditions on columns of sessions, which all hold. */
export interface SessionsWhere {
  readonly id?: string | TextComparison;
  readonly purpose?: string | TextComparison;
  readonly createdAt?: Date | Comparison<Date>;
  readonly updatedAt?: Date | Comparison<Date>;
  readonly isActive?: boolean | Equality<boolean>;
  readonly createdBy?: string | TextComparison;
  readonly metadata?: null | { readonly not: null };
}

/** Where a page of list's rows ends. */
export interface SessionsCursor {
  readonly id: string;
}

/** Where a page of listByCreator's rows ends. */
export interface SessionsCreatorCursor {
  readonly id: string;
}

/** Where a page of listByActive's rows ends. */
export interface SessionsActiveCursor {
  readonly id: string;
}

/** Where a page of listByRecent's rows ends. */
export interface SessionsRecentCursor {
  readonly updatedAt: Date;
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
  /** All rows with this createdBy, by id ascending. */
  listByCreator(createdBy: string, options?: FindOptions<SessionsWhere, string>): Promise<SessionsRow[]>;
  /** All rows whose isActive is true, by id ascending. */
  listByActive(options?: FindOptions<SessionsWhere, string>): Promise<SessionsRow[]>;
  /** All rows, by updatedAt ascending. */
  listByRecent(options?: FindOptions<SessionsWhere, Date>): Promise<SessionsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<SessionsCursor, SessionsWhere, string>): Promise<Page<SessionsRow, SessionsCursor>>;
  /** A page of the rows with this createdBy, by id ascending unless `descending` says otherwise. */
  pageByCreator(
    createdBy: string,
    options?: PageOptions<SessionsCreatorCursor, SessionsWhere, string>,
  ): Promise<Page<SessionsRow, SessionsCreatorCursor>>;
  /** A page of the rows whose isActive is true, by id ascending unless `descending` says otherwise. */
  pageByActive(
    options?: PageOptions<SessionsActiveCursor, SessionsWhere, string>,
  ): Promise<Page<SessionsRow, SessionsActiveCursor>>;
  /** A page of the rows, by updatedAt ascending unless `descending` says otherwise. */
  pageByRecent(
    options?: PageOptions<SessionsRecentCursor, SessionsWhere, Date>,
  ): Promise<Page<SessionsRow, SessionsRecentCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /**
   * The rows with this createdBy, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByCreator(createdBy: string, options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /**
   * The rows whose isActive is true, by id ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByActive(options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /** The rows, by updatedAt ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamByRecent(options?: StreamOptions<SessionsWhere, Date>): AsyncIterable<SessionsRow>;
  /** How many rows there are. */
  count(where?: Where<SessionsWhere>): Promise<number>;
  /** How many rows there are with this createdBy. */
  countByCreator(createdBy: string, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** How many rows there are whose isActive is true. */
  countByActive(options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** How many rows there are. */
  countByRecent(options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** The rows, each with the rows of agentMemory that refer to its id, in the order of their primary key. */
  withAgentMemory<T extends SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly agentMemory: readonly AgentMemoryRow[] })[]>;
  /** The rows, each with the rows of auditLog that refer to its id, in the order of their primary key. */
  withAuditLog<T extends SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly auditLog: readonly AuditLogRow[] })[]>;
  /** The rows, each with the rows of messages that refer to its id, in the order of their primary key. */
  withMessages<T extends SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly messages: readonly MessagesRow[] })[]>;
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
  /** Changes the columns that are given in all rows with this createdBy, and says how many rows those were. */
  updateByCreator(
    createdBy: string,
    patch: SessionsPatch,
    options?: MatchOptions<SessionsWhere, string>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows whose isActive is true, and says how many rows those were. */
  updateByActive(patch: SessionsPatch, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByRecent(patch: SessionsPatch, options: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<SessionsWhere>): Promise<number>;
  /** Removes all rows with this createdBy, and says how many they were. */
  removeByCreator(createdBy: string, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Removes all rows whose isActive is true, and says how many they were. */
  removeByActive(options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByRecent(options: MatchOptions<SessionsWhere, Date>): Promise<number>;
}

/** Active sessions with what has happened in them. */
export interface ActiveSessionsRow {
  readonly id: string;
  readonly purpose: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly messageCount: number;
  readonly senderCount: number;
  readonly lastMessageAt: Date | null;
}

export interface ActiveSessionsView {
  /** All rows, in no particular order. */
  list(options?: ListOptions): Promise<ActiveSessionsRow[]>;
}

/** How much each agent remembers, globally and in sessions. */
export interface AgentMemorySummaryRow {
  readonly agentId: string;
  readonly entryCount: number;
  readonly globalCount: number;
  readonly sessionCount: number;
  readonly lastUpdatedAt: Date;
}

export interface AgentMemorySummaryView {
  /** All rows, in no particular order. */
  list(options?: ListOptions): Promise<AgentMemorySummaryRow[]>;
}

/** The helpers of every table and view. */
export interface Tables {
  /** A value that an agent keeps under a key. */
  readonly agentMemory: AgentMemoryTable;
  /** One audited event. */
  readonly auditLog: AuditLogTable;
  /** One utterance in a session. */
  readonly messages: MessagesTable;
  /** An encrypted JWT behind its token id. */
  readonly secureTokens: SecureTokensTable;
  /** A conversation of several agents about one purpose. */
  readonly sessions: SessionsTable;
  /** Active sessions with what has happened in them. */
  readonly activeSessions: ActiveSessionsView;
  /** How much each agent remembers, globally and in sessions. */
  readonly agentMemorySummary: AgentMemorySummaryView;
}
