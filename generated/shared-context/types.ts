/** Rows, and what the helpers take and give. Generated from schema/shared-context; do not edit. */
import type { ListOptions, Page, PageOptions } from "colonnade/runtime";
import type {
  AuditMetadata,
  MemoryMetadata,
  MessageMetadata,
  SessionMetadata,
} from "../../schema/shared-context/metadata.ts";

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
  /** The row with this agentId, sessionId and key, or undefined. */
  getBySlot(key: AgentMemorySlotKey): Promise<AgentMemoryRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows with this agentId, sessionId and key, by id ascending. */
  listByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: ListOptions,
  ): Promise<AgentMemoryRow[]>;
  /** All rows with this agentId for which the index's condition holds, by id ascending. */
  listByAgentGlobal(agentId: string, options?: ListOptions): Promise<AgentMemoryRow[]>;
  /** All rows whose expiresAt is not null, by expiresAt ascending. */
  listByExpiry(options?: ListOptions): Promise<AgentMemoryRow[]>;
  /** All rows with this sessionId, by id ascending. */
  listBySession(sessionId: string | null, options?: ListOptions): Promise<AgentMemoryRow[]>;
  /** A page of the rows with this agentId, sessionId and key, by id ascending unless `descending` says otherwise. */
  pageByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: PageOptions<AgentMemoryLookupCursor>,
  ): Promise<Page<AgentMemoryRow, AgentMemoryLookupCursor>>;
  /**
   * A page of the rows with this agentId for which the index's condition holds, by id ascending unless `descending`
   * says otherwise.
   */
  pageByAgentGlobal(
    agentId: string,
    options?: PageOptions<AgentMemoryAgentGlobalCursor>,
  ): Promise<Page<AgentMemoryRow, AgentMemoryAgentGlobalCursor>>;
  /** A page of the rows whose expiresAt is not null, by expiresAt ascending unless `descending` says otherwise. */
  pageByExpiry(options?: PageOptions<AgentMemoryExpiryCursor>): Promise<Page<AgentMemoryRow, AgentMemoryExpiryCursor>>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string | null,
    options?: PageOptions<AgentMemorySessionCursor>,
  ): Promise<Page<AgentMemoryRow, AgentMemorySessionCursor>>;
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
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes the rows whose expiresAt is not after `now`, and says how many they were. */
  removeExpired(now?: Date): Promise<number>;
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
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows, by timestamp ascending. */
  listByTime(options?: ListOptions): Promise<AuditLogRow[]>;
  /** All rows with this agentId, by timestamp ascending. */
  listByAgentTime(agentId: string, options?: ListOptions): Promise<AuditLogRow[]>;
  /** All rows with this sessionId, by timestamp ascending. */
  listBySessionTime(sessionId: string | null, options?: ListOptions): Promise<AuditLogRow[]>;
  /** All rows with this eventType, by timestamp ascending. */
  listByEventTypeTime(eventType: string, options?: ListOptions): Promise<AuditLogRow[]>;
  /** A page of the rows, by timestamp ascending unless `descending` says otherwise. */
  pageByTime(options?: PageOptions<AuditLogTimeCursor>): Promise<Page<AuditLogRow, AuditLogTimeCursor>>;
  /** A page of the rows with this agentId, by timestamp ascending unless `descending` says otherwise. */
  pageByAgentTime(
    agentId: string,
    options?: PageOptions<AuditLogAgentTimeCursor>,
  ): Promise<Page<AuditLogRow, AuditLogAgentTimeCursor>>;
  /** A page of the rows with this sessionId, by timestamp ascending unless `descending` says otherwise. */
  pageBySessionTime(
    sessionId: string | null,
    options?: PageOptions<AuditLogSessionTimeCursor>,
  ): Promise<Page<AuditLogRow, AuditLogSessionTimeCursor>>;
  /** A page of the rows with this eventType, by timestamp ascending unless `descending` says otherwise. */
  pageByEventTypeTime(
    eventType: string,
    options?: PageOptions<AuditLogEventTypeTimeCursor>,
  ): Promise<Page<AuditLogRow, AuditLogEventTypeTimeCursor>>;
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
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
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
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows with this sessionId, by id ascending. */
  listBySession(sessionId: string, options?: ListOptions): Promise<MessagesRow[]>;
  /** All rows with this sessionId, by timestamp ascending. */
  listBySessionTime(sessionId: string, options?: ListOptions): Promise<MessagesRow[]>;
  /** All rows with this sender, by timestamp ascending. */
  listBySenderTime(sender: string, options?: ListOptions): Promise<MessagesRow[]>;
  /** All rows with this visibility and sessionId, by id ascending. */
  listByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: ListOptions,
  ): Promise<MessagesRow[]>;
  /** All rows with this parentMessageId, by id ascending. */
  listByParent(parentMessageId: number, options?: ListOptions): Promise<MessagesRow[]>;
  /** All rows with this senderType, by timestamp ascending. */
  listBySenderTypeTime(senderType: string, options?: ListOptions): Promise<MessagesRow[]>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string,
    options?: PageOptions<MessagesSessionCursor>,
  ): Promise<Page<MessagesRow, MessagesSessionCursor>>;
  /** A page of the rows with this sessionId, by timestamp ascending unless `descending` says otherwise. */
  pageBySessionTime(
    sessionId: string,
    options?: PageOptions<MessagesSessionTimeCursor>,
  ): Promise<Page<MessagesRow, MessagesSessionTimeCursor>>;
  /** A page of the rows with this sender, by timestamp ascending unless `descending` says otherwise. */
  pageBySenderTime(
    sender: string,
    options?: PageOptions<MessagesSenderTimeCursor>,
  ): Promise<Page<MessagesRow, MessagesSenderTimeCursor>>;
  /** A page of the rows with this visibility and sessionId, by id ascending unless `descending` says otherwise. */
  pageByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: PageOptions<MessagesVisibilitySessionCursor>,
  ): Promise<Page<MessagesRow, MessagesVisibilitySessionCursor>>;
  /** A page of the rows with this parentMessageId, by id ascending unless `descending` says otherwise. */
  pageByParent(
    parentMessageId: number,
    options?: PageOptions<MessagesParentCursor>,
  ): Promise<Page<MessagesRow, MessagesParentCursor>>;
  /** A page of the rows with this senderType, by timestamp ascending unless `descending` says otherwise. */
  pageBySenderTypeTime(
    senderType: string,
    options?: PageOptions<MessagesSenderTypeTimeCursor>,
  ): Promise<Page<MessagesRow, MessagesSenderTypeTimeCursor>>;
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
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
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
  /** The row with this tokenId, or undefined. */
  getByToken(tokenId: string): Promise<SecureTokensRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows with this agentId, by expiresAt ascending. */
  listByAgentExpires(agentId: string, options?: ListOptions): Promise<SecureTokensRow[]>;
  /** All rows, by expiresAt ascending. */
  listByExpiry(options?: ListOptions): Promise<SecureTokensRow[]>;
  /** A page of the rows with this agentId, by expiresAt ascending unless `descending` says otherwise. */
  pageByAgentExpires(
    agentId: string,
    options?: PageOptions<SecureTokensAgentExpiresCursor>,
  ): Promise<Page<SecureTokensRow, SecureTokensAgentExpiresCursor>>;
  /** A page of the rows, by expiresAt ascending unless `descending` says otherwise. */
  pageByExpiry(
    options?: PageOptions<SecureTokensExpiryCursor>,
  ): Promise<Page<SecureTokensRow, SecureTokensExpiryCursor>>;
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
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes the rows whose expiresAt is not after `now`, and says how many they were. */
  removeExpired(now?: Date): Promise<number>;
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
  /** Whether there is a row with this key. */
  exists(id: string): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows with this createdBy, by id ascending. */
  listByCreator(createdBy: string, options?: ListOptions): Promise<SessionsRow[]>;
  /** All rows whose isActive is true, by id ascending. */
  listByActive(options?: ListOptions): Promise<SessionsRow[]>;
  /** All rows, by updatedAt ascending. */
  listByRecent(options?: ListOptions): Promise<SessionsRow[]>;
  /** A page of the rows with this createdBy, by id ascending unless `descending` says otherwise. */
  pageByCreator(
    createdBy: string,
    options?: PageOptions<SessionsCreatorCursor>,
  ): Promise<Page<SessionsRow, SessionsCreatorCursor>>;
  /** A page of the rows whose isActive is true, by id ascending unless `descending` says otherwise. */
  pageByActive(options?: PageOptions<SessionsActiveCursor>): Promise<Page<SessionsRow, SessionsActiveCursor>>;
  /** A page of the rows, by updatedAt ascending unless `descending` says otherwise. */
  pageByRecent(options?: PageOptions<SessionsRecentCursor>): Promise<Page<SessionsRow, SessionsRecentCursor>>;
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
