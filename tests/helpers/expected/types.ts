/** Rows, and what the helpers take and give. Generated from tests/helpers/fixture.ts; do not edit. */
import type { ListOptions, Page, PageOptions } from "colonnade/runtime";
import type { Note } from "../note.ts";

/** Every type, required and nullable. */
export interface ValuesRow {
  readonly id: number;
  readonly whole: number;
  readonly big: bigint;
  readonly count: number;
  readonly ratio: number;
  readonly amount: string;
  readonly label: string;
  readonly body: string;
  readonly flag: boolean;
  readonly at: Date;
  readonly day: string;
  readonly data: Note;
  readonly token: string;
  readonly blob: Buffer;
  readonly hash: Buffer;
  readonly mood: "glad" | "größer 😀" | 'so "so"';
  readonly wholeOrNull: number | null;
  readonly bigOrNull: bigint | null;
  readonly countOrNull: number | null;
  readonly ratioOrNull: number | null;
  readonly amountOrNull: string | null;
  readonly labelOrNull: string | null;
  readonly bodyOrNull: string | null;
  readonly flagOrNull: boolean | null;
  readonly atOrNull: Date | null;
  readonly dayOrNull: string | null;
  readonly dataOrNull: Note | null;
  readonly tokenOrNull: string | null;
  readonly blobOrNull: Buffer | null;
  readonly hashOrNull: Buffer | null;
  readonly moodOrNull: "glad" | "größer 😀" | 'so "so"' | null;
}

/** What an insert into values takes: columns with a default, and those that may be null, can be left out. */
export interface ValuesInsert {
  readonly id?: number | undefined;
  readonly whole: number;
  readonly big: bigint;
  readonly count: number;
  readonly ratio: number;
  readonly amount: string;
  readonly label: string;
  readonly body: string;
  readonly flag: boolean;
  readonly at: Date;
  readonly day: string;
  readonly data: Note;
  readonly token: string;
  readonly blob: Uint8Array;
  readonly hash: Uint8Array;
  readonly mood: "glad" | "größer 😀" | 'so "so"';
  readonly wholeOrNull?: number | null | undefined;
  readonly bigOrNull?: bigint | null | undefined;
  readonly countOrNull?: number | null | undefined;
  readonly ratioOrNull?: number | null | undefined;
  readonly amountOrNull?: string | null | undefined;
  readonly labelOrNull?: string | null | undefined;
  readonly bodyOrNull?: string | null | undefined;
  readonly flagOrNull?: boolean | null | undefined;
  readonly atOrNull?: Date | null | undefined;
  readonly dayOrNull?: string | null | undefined;
  readonly dataOrNull?: Note | null | undefined;
  readonly tokenOrNull?: string | null | undefined;
  readonly blobOrNull?: Uint8Array | null | undefined;
  readonly hashOrNull?: Uint8Array | null | undefined;
  readonly moodOrNull?: "glad" | "größer 😀" | 'so "so"' | null | undefined;
}

/** Columns of values to change; undefined leaves one alone. */
export interface ValuesPatch {
  readonly whole?: number | undefined;
  readonly big?: bigint | undefined;
  readonly count?: number | undefined;
  readonly ratio?: number | undefined;
  readonly amount?: string | undefined;
  readonly label?: string | undefined;
  readonly body?: string | undefined;
  readonly flag?: boolean | undefined;
  readonly at?: Date | undefined;
  readonly day?: string | undefined;
  readonly data?: Note | undefined;
  readonly token?: string | undefined;
  readonly blob?: Uint8Array | undefined;
  readonly hash?: Uint8Array | undefined;
  readonly mood?: "glad" | "größer 😀" | 'so "so"' | undefined;
  readonly wholeOrNull?: number | null | undefined;
  readonly bigOrNull?: bigint | null | undefined;
  readonly countOrNull?: number | null | undefined;
  readonly ratioOrNull?: number | null | undefined;
  readonly amountOrNull?: string | null | undefined;
  readonly labelOrNull?: string | null | undefined;
  readonly bodyOrNull?: string | null | undefined;
  readonly flagOrNull?: boolean | null | undefined;
  readonly atOrNull?: Date | null | undefined;
  readonly dayOrNull?: string | null | undefined;
  readonly dataOrNull?: Note | null | undefined;
  readonly tokenOrNull?: string | null | undefined;
  readonly blobOrNull?: Uint8Array | null | undefined;
  readonly hashOrNull?: Uint8Array | null | undefined;
  readonly moodOrNull?: "glad" | "größer 😀" | 'so "so"' | null | undefined;
}

export interface ValuesTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<ValuesRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: ValuesInsert): Promise<ValuesRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly ValuesInsert[]): Promise<ValuesRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: ValuesInsert & { readonly id: number }): Promise<ValuesRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: ValuesPatch): Promise<ValuesRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
}

export interface DefaultsRow {
  readonly id: string;
  /**
   * What it is called.
   * On two lines, *\/ and all.
   */
  readonly label: string;
  readonly rank: number;
  readonly flag: boolean;
  readonly big: bigint;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly note: string | null;
  readonly total: number;
}

/** What an insert into defaults takes: columns with a default, and those that may be null, can be left out. */
export interface DefaultsInsert {
  readonly id?: string | undefined;
  /**
   * What it is called.
   * On two lines, *\/ and all.
   */
  readonly label?: string | undefined;
  readonly rank?: number | undefined;
  readonly flag?: boolean | undefined;
  readonly big?: bigint | undefined;
  readonly createdAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
  readonly note?: string | null | undefined;
}

/** Columns of defaults to change; undefined leaves one alone. */
export interface DefaultsPatch {
  /**
   * What it is called.
   * On two lines, *\/ and all.
   */
  readonly label?: string | undefined;
  readonly rank?: number | undefined;
  readonly flag?: boolean | undefined;
  readonly big?: bigint | undefined;
  readonly createdAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
  readonly note?: string | null | undefined;
}

export interface DefaultsTable {
  /** The row with this key, or undefined. */
  get(id: string): Promise<DefaultsRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: string): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: DefaultsInsert): Promise<DefaultsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly DefaultsInsert[]): Promise<DefaultsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: DefaultsInsert & { readonly id: string }): Promise<DefaultsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: string, patch: DefaultsPatch): Promise<DefaultsRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): Promise<boolean>;
}

export interface SessionsRow {
  readonly id: string;
  readonly purpose: string;
  readonly isActive: boolean;
  readonly rank: number | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly updatedAt: Date;
}

/** What an insert into sessions takes: columns with a default, and those that may be null, can be left out. */
export interface SessionsInsert {
  readonly id: string;
  readonly purpose: string;
  readonly isActive?: boolean | undefined;
  readonly rank?: number | null | undefined;
  readonly startedAt: Date;
  readonly endedAt?: Date | null | undefined;
  readonly updatedAt?: Date | undefined;
}

/** Columns of sessions to change; undefined leaves one alone. */
export interface SessionsPatch {
  readonly purpose?: string | undefined;
  readonly isActive?: boolean | undefined;
  readonly rank?: number | null | undefined;
  readonly startedAt?: Date | undefined;
  readonly endedAt?: Date | null | undefined;
  readonly updatedAt?: Date | undefined;
}

/** Where a page of listByActive's rows ends. */
export interface SessionsActiveCursor {
  readonly id: string;
}

/** Where a page of listByRankEnd's rows ends. */
export interface SessionsRankEndCursor {
  readonly endedAt: Date | null;
  readonly id: string;
}

/** Where a page of listByNewest's rows ends. */
export interface SessionsNewestCursor {
  readonly startedAt: Date;
  readonly id: string;
}

/** Where a page of listByEnded's rows ends. */
export interface SessionsEndedCursor {
  readonly endedAt: Date | null;
  readonly id: string;
}

/** Where a page of listByPurpose's rows ends. */
export interface SessionsPurposeCursor {
  readonly id: string;
}

export interface SessionsTable {
  /** The row with this key, or undefined. */
  get(id: string): Promise<SessionsRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: string): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows whose isActive is true, by id ascending. */
  listByActive(options?: ListOptions): Promise<SessionsRow[]>;
  /** All rows with this rank, by endedAt ascending, null first. */
  listByRankEnd(rank: number | null, options?: ListOptions): Promise<SessionsRow[]>;
  /** All rows, by startedAt descending. */
  listByNewest(options?: ListOptions): Promise<SessionsRow[]>;
  /** All rows whose endedAt is not null, by endedAt ascending. */
  listByEnded(options?: ListOptions): Promise<SessionsRow[]>;
  /** All rows with this purpose, by id ascending. */
  listByPurpose(purpose: string, options?: ListOptions): Promise<SessionsRow[]>;
  /** A page of the rows whose isActive is true, by id ascending unless `descending` says otherwise. */
  pageByActive(options?: PageOptions<SessionsActiveCursor>): Promise<Page<SessionsRow, SessionsActiveCursor>>;
  /** A page of the rows with this rank, by endedAt ascending, null first unless `descending` says otherwise. */
  pageByRankEnd(
    rank: number | null,
    options?: PageOptions<SessionsRankEndCursor>,
  ): Promise<Page<SessionsRow, SessionsRankEndCursor>>;
  /** A page of the rows, by startedAt descending unless `descending` says otherwise. */
  pageByNewest(options?: PageOptions<SessionsNewestCursor>): Promise<Page<SessionsRow, SessionsNewestCursor>>;
  /** A page of the rows whose endedAt is not null, by endedAt ascending unless `descending` says otherwise. */
  pageByEnded(options?: PageOptions<SessionsEndedCursor>): Promise<Page<SessionsRow, SessionsEndedCursor>>;
  /** A page of the rows with this purpose, by id ascending unless `descending` says otherwise. */
  pageByPurpose(
    purpose: string,
    options?: PageOptions<SessionsPurposeCursor>,
  ): Promise<Page<SessionsRow, SessionsPurposeCursor>>;
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

export interface MemoryRow {
  readonly id: number;
  readonly agent: string;
  readonly sessionId: string | null;
  readonly key: string;
  readonly value: string;
  readonly metadata: unknown;
  readonly hits: number;
  readonly updatedAt: Date;
  readonly expiresAt: Date | null;
}

/** What an insert into memory takes: columns with a default, and those that may be null, can be left out. */
export interface MemoryInsert {
  readonly id?: number | undefined;
  readonly agent: string;
  readonly sessionId?: string | null | undefined;
  readonly key: string;
  readonly value: string;
  readonly metadata?: unknown;
  readonly hits?: number | undefined;
  readonly updatedAt?: Date | undefined;
  readonly expiresAt?: Date | null | undefined;
}

/** Columns of memory to change; undefined leaves one alone. */
export interface MemoryPatch {
  readonly agent?: string | undefined;
  readonly sessionId?: string | null | undefined;
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly metadata?: unknown;
  readonly hits?: number | undefined;
  readonly updatedAt?: Date | undefined;
  readonly expiresAt?: Date | null | undefined;
}

export interface MemorySlotKey {
  readonly agent: string;
  readonly sessionId: string | null;
  readonly key: string;
}

/** Where a page of listByLookup's rows ends. */
export interface MemoryLookupCursor {
  readonly id: number;
}

/** Where a page of listBySession's rows ends. */
export interface MemorySessionCursor {
  readonly id: number;
}

/** Where a page of listByExpiry's rows ends. */
export interface MemoryExpiryCursor {
  readonly expiresAt: Date | null;
  readonly id: number;
}

export interface MemoryTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<MemoryRow | undefined>;
  /** The row with this agent, sessionId and key, or undefined. */
  getBySlot(key: MemorySlotKey): Promise<MemoryRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows with this agent and sessionId, by id ascending. */
  listByLookup(agent: string, sessionId: string | null, options?: ListOptions): Promise<MemoryRow[]>;
  /** All rows with this sessionId, by id ascending. */
  listBySession(sessionId: string | null, options?: ListOptions): Promise<MemoryRow[]>;
  /** All rows, by expiresAt ascending, null first. */
  listByExpiry(options?: ListOptions): Promise<MemoryRow[]>;
  /** A page of the rows with this agent and sessionId, by id ascending unless `descending` says otherwise. */
  pageByLookup(
    agent: string,
    sessionId: string | null,
    options?: PageOptions<MemoryLookupCursor>,
  ): Promise<Page<MemoryRow, MemoryLookupCursor>>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string | null,
    options?: PageOptions<MemorySessionCursor>,
  ): Promise<Page<MemoryRow, MemorySessionCursor>>;
  /** A page of the rows, by expiresAt ascending, null first unless `descending` says otherwise. */
  pageByExpiry(options?: PageOptions<MemoryExpiryCursor>): Promise<Page<MemoryRow, MemoryExpiryCursor>>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: MemoryInsert): Promise<MemoryRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly MemoryInsert[]): Promise<MemoryRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: MemoryInsert & { readonly id: number }): Promise<MemoryRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this agent, sessionId and key; gives it back as it
   * then stands. The primary key of a row that is there stays as it is.
   */
  upsertBySlot(values: MemoryInsert): Promise<MemoryRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: MemoryPatch): Promise<MemoryRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes the rows whose expiresAt is not after `now`, and says how many they were. */
  removeExpired(now?: Date): Promise<number>;
}

export interface AccountsRow {
  readonly id: number;
  readonly email: string;
  readonly nick: string | null;
  readonly realm: string | null;
  readonly score: number;
  readonly seenAt: number | null;
}

/** What an insert into accounts takes: columns with a default, and those that may be null, can be left out. */
export interface AccountsInsert {
  readonly id?: number | undefined;
  readonly email: string;
  readonly nick?: string | null | undefined;
  readonly realm?: string | null | undefined;
  readonly score?: number | undefined;
  readonly seenAt?: number | null | undefined;
}

/** Columns of accounts to change; undefined leaves one alone. */
export interface AccountsPatch {
  readonly email?: string | undefined;
  readonly nick?: string | null | undefined;
  readonly realm?: string | null | undefined;
  readonly score?: number | undefined;
  readonly seenAt?: number | null | undefined;
}

export interface AccountsNameKey {
  readonly nick: string | null;
  readonly realm: string | null;
}

export interface AccountsTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<AccountsRow | undefined>;
  /** The row with this email, or undefined. */
  getByEmail(email: string): Promise<AccountsRow | undefined>;
  /** The row with this nick and realm, or undefined. */
  getByName(key: AccountsNameKey): Promise<AccountsRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: AccountsInsert): Promise<AccountsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly AccountsInsert[]): Promise<AccountsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: AccountsInsert & { readonly id: number }): Promise<AccountsRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this email; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByEmail(values: AccountsInsert): Promise<AccountsRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this nick and realm; gives it back as it then
   * stands. The primary key of a row that is there stays as it is.
   */
  upsertByName(values: AccountsInsert): Promise<AccountsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: AccountsPatch): Promise<AccountsRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes the rows whose seenAt is not after `now`, and says how many they were. */
  removeExpired(now?: Date): Promise<number>;
}

export interface MembersRow {
  readonly accountId: number;
  readonly groupName: string;
  readonly joinedAt: Date;
  readonly role: string;
}

/** What an insert into members takes: columns with a default, and those that may be null, can be left out. */
export interface MembersInsert {
  readonly accountId: number;
  readonly groupName: string;
  readonly joinedAt: Date;
  readonly role?: string | undefined;
}

/** Columns of members to change; undefined leaves one alone. */
export interface MembersPatch {
  readonly joinedAt?: Date | undefined;
  readonly role?: string | undefined;
}

export interface MembersKey {
  readonly accountId: number;
  readonly groupName: string;
}

/** Where a page of listByGroup's rows ends. */
export interface MembersGroupCursor {
  readonly accountId: number;
}

/** Where a page of listByRole's rows ends. */
export interface MembersRoleCursor {
  readonly joinedAt: Date;
  readonly accountId: number;
  readonly groupName: string;
}

export interface MembersTable {
  /** The row with this key, or undefined. */
  get(key: MembersKey): Promise<MembersRow | undefined>;
  /** Whether there is a row with this key. */
  exists(key: MembersKey): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows with this groupName, by accountId ascending. */
  listByGroup(groupName: string, options?: ListOptions): Promise<MembersRow[]>;
  /** All rows with this role, by joinedAt ascending. */
  listByRole(role: string, options?: ListOptions): Promise<MembersRow[]>;
  /** A page of the rows with this groupName, by accountId ascending unless `descending` says otherwise. */
  pageByGroup(
    groupName: string,
    options?: PageOptions<MembersGroupCursor>,
  ): Promise<Page<MembersRow, MembersGroupCursor>>;
  /** A page of the rows with this role, by joinedAt ascending unless `descending` says otherwise. */
  pageByRole(role: string, options?: PageOptions<MembersRoleCursor>): Promise<Page<MembersRow, MembersRoleCursor>>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: MembersInsert): Promise<MembersRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly MembersInsert[]): Promise<MembersRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this accountId and groupName; gives it back as it
   * then stands.
   */
  upsert(values: MembersInsert): Promise<MembersRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(key: MembersKey, patch: MembersPatch): Promise<MembersRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(key: MembersKey): Promise<boolean>;
}

export interface FilesRow {
  readonly hash: Buffer;
  readonly day: string;
  readonly size: bigint;
  readonly owner: string | null;
}

/** What an insert into files takes: columns with a default, and those that may be null, can be left out. */
export interface FilesInsert {
  readonly hash: Uint8Array;
  readonly day: string;
  readonly size: bigint;
  readonly owner?: string | null | undefined;
}

/** Columns of files to change; undefined leaves one alone. */
export interface FilesPatch {
  readonly day?: string | undefined;
  readonly size?: bigint | undefined;
  readonly owner?: string | null | undefined;
}

/** Where a page of listBySize's rows ends. */
export interface FilesSizeCursor {
  readonly size: bigint;
  readonly hash: Buffer;
}

export interface FilesTable {
  /** The row with this key, or undefined. */
  get(hash: Uint8Array): Promise<FilesRow | undefined>;
  /** The row with this day, or undefined. */
  getByDay(day: string): Promise<FilesRow | undefined>;
  /** Whether there is a row with this key. */
  exists(hash: Uint8Array): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows, by size ascending. */
  listBySize(options?: ListOptions): Promise<FilesRow[]>;
  /** A page of the rows, by size ascending unless `descending` says otherwise. */
  pageBySize(options?: PageOptions<FilesSizeCursor>): Promise<Page<FilesRow, FilesSizeCursor>>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: FilesInsert): Promise<FilesRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly FilesInsert[]): Promise<FilesRow[]>;
  /** Inserts a row, or changes the given columns of the row with this hash; gives it back as it then stands. */
  upsert(values: FilesInsert): Promise<FilesRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this day; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByDay(values: FilesInsert): Promise<FilesRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(hash: Uint8Array, patch: FilesPatch): Promise<FilesRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(hash: Uint8Array): Promise<boolean>;
}

export interface CountersRow {
  readonly id: number;
  readonly name: string;
  readonly value: number;
}

/** What an insert into counters takes: columns with a default, and those that may be null, can be left out. */
export interface CountersInsert {
  readonly name: string;
  readonly value?: number | undefined;
}

/** Columns of counters to change; undefined leaves one alone. */
export interface CountersPatch {
  readonly name?: string | undefined;
  readonly value?: number | undefined;
}

export interface CountersTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<CountersRow | undefined>;
  /** The row with this name, or undefined. */
  getByName(name: string): Promise<CountersRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: CountersInsert): Promise<CountersRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly CountersInsert[]): Promise<CountersRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this name; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByName(values: CountersInsert): Promise<CountersRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: CountersPatch): Promise<CountersRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
}

export interface TagsRow {
  readonly name: string;
}

/** What an insert into tags takes: columns with a default, and those that may be null, can be left out. */
export interface TagsInsert {
  readonly name: string;
}

export interface TagsTable {
  /** The row with this key, or undefined. */
  get(name: string): Promise<TagsRow | undefined>;
  /** Whether there is a row with this key. */
  exists(name: string): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: TagsInsert): Promise<TagsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly TagsInsert[]): Promise<TagsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this name; gives it back as it then stands. */
  upsert(values: TagsInsert): Promise<TagsRow>;
  /** Removes the row with this key and says whether there was one. */
  remove(name: string): Promise<boolean>;
}

export interface LogRow {
  readonly at: Date;
  readonly line: string;
}

/** What an insert into log takes: columns with a default, and those that may be null, can be left out. */
export interface LogInsert {
  readonly at?: Date | undefined;
  readonly line: string;
}

export interface LogTable {
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows, by at ascending. */
  listByTime(options?: ListOptions): Promise<LogRow[]>;
  /** Inserts a row, which without a primary key cannot be given back. */
  insert(values: LogInsert): Promise<void>;
  /** Inserts rows in one transaction and says how many they were. */
  insertMany(rows: readonly LogInsert[]): Promise<number>;
}

export interface WideRow {
  readonly id: number;
  readonly n0: number;
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
  readonly n4: number;
  readonly n5: number;
  readonly n6: number;
  readonly n7: number;
  readonly n8: number;
  readonly n9: number;
  readonly n10: number;
  readonly n11: number;
  readonly n12: number;
  readonly n13: number;
  readonly n14: number;
  readonly n15: number;
  readonly n16: number;
  readonly n17: number;
  readonly n18: number;
  readonly n19: number;
  readonly n20: number;
  readonly n21: number;
  readonly n22: number;
  readonly n23: number;
  readonly n24: number;
  readonly n25: number;
  readonly n26: number;
  readonly n27: number;
  readonly n28: number;
  readonly n29: number;
  readonly n30: number;
  readonly n31: number;
  readonly n32: number;
  readonly n33: number;
  readonly n34: number;
  readonly n35: number;
  readonly n36: number;
  readonly n37: number;
  readonly n38: number;
  readonly n39: number;
}

/** What an insert into wide takes: columns with a default, and those that may be null, can be left out. */
export interface WideInsert {
  readonly id?: number | undefined;
  readonly n0?: number | undefined;
  readonly n1?: number | undefined;
  readonly n2?: number | undefined;
  readonly n3?: number | undefined;
  readonly n4?: number | undefined;
  readonly n5?: number | undefined;
  readonly n6?: number | undefined;
  readonly n7?: number | undefined;
  readonly n8?: number | undefined;
  readonly n9?: number | undefined;
  readonly n10?: number | undefined;
  readonly n11?: number | undefined;
  readonly n12?: number | undefined;
  readonly n13?: number | undefined;
  readonly n14?: number | undefined;
  readonly n15?: number | undefined;
  readonly n16?: number | undefined;
  readonly n17?: number | undefined;
  readonly n18?: number | undefined;
  readonly n19?: number | undefined;
  readonly n20?: number | undefined;
  readonly n21?: number | undefined;
  readonly n22?: number | undefined;
  readonly n23?: number | undefined;
  readonly n24?: number | undefined;
  readonly n25?: number | undefined;
  readonly n26?: number | undefined;
  readonly n27?: number | undefined;
  readonly n28?: number | undefined;
  readonly n29?: number | undefined;
  readonly n30?: number | undefined;
  readonly n31?: number | undefined;
  readonly n32?: number | undefined;
  readonly n33?: number | undefined;
  readonly n34?: number | undefined;
  readonly n35?: number | undefined;
  readonly n36?: number | undefined;
  readonly n37?: number | undefined;
  readonly n38?: number | undefined;
  readonly n39?: number | undefined;
}

/** Columns of wide to change; undefined leaves one alone. */
export interface WidePatch {
  readonly n0?: number | undefined;
  readonly n1?: number | undefined;
  readonly n2?: number | undefined;
  readonly n3?: number | undefined;
  readonly n4?: number | undefined;
  readonly n5?: number | undefined;
  readonly n6?: number | undefined;
  readonly n7?: number | undefined;
  readonly n8?: number | undefined;
  readonly n9?: number | undefined;
  readonly n10?: number | undefined;
  readonly n11?: number | undefined;
  readonly n12?: number | undefined;
  readonly n13?: number | undefined;
  readonly n14?: number | undefined;
  readonly n15?: number | undefined;
  readonly n16?: number | undefined;
  readonly n17?: number | undefined;
  readonly n18?: number | undefined;
  readonly n19?: number | undefined;
  readonly n20?: number | undefined;
  readonly n21?: number | undefined;
  readonly n22?: number | undefined;
  readonly n23?: number | undefined;
  readonly n24?: number | undefined;
  readonly n25?: number | undefined;
  readonly n26?: number | undefined;
  readonly n27?: number | undefined;
  readonly n28?: number | undefined;
  readonly n29?: number | undefined;
  readonly n30?: number | undefined;
  readonly n31?: number | undefined;
  readonly n32?: number | undefined;
  readonly n33?: number | undefined;
  readonly n34?: number | undefined;
  readonly n35?: number | undefined;
  readonly n36?: number | undefined;
  readonly n37?: number | undefined;
  readonly n38?: number | undefined;
  readonly n39?: number | undefined;
}

export interface WideTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<WideRow | undefined>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: WideInsert): Promise<WideRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly WideInsert[]): Promise<WideRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: WideInsert & { readonly id: number }): Promise<WideRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: WidePatch): Promise<WideRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
}

export interface TransactionRow {
  readonly class: string;
  readonly "two words": string;
  readonly row: number | null;
  readonly options: number;
}

/** What an insert into we"ird`s 'табл' takes: columns with a default, and those that may be null, can be left out. */
export interface TransactionInsert {
  readonly class: string;
  readonly "two words": string;
  readonly row?: number | null | undefined;
  readonly options?: number | undefined;
}

/** Columns of we"ird`s 'табл' to change; undefined leaves one alone. */
export interface TransactionPatch {
  readonly "two words"?: string | undefined;
  readonly row?: number | null | undefined;
  readonly options?: number | undefined;
}

/** Where a page of listByRow's rows ends. */
export interface TransactionRowCursor {
  readonly options: number;
  readonly class: string;
}

export interface TransactionTable {
  /** The row with this key, or undefined. */
  get(class_: string): Promise<TransactionRow | undefined>;
  /** The row with this two words, or undefined. */
  getByTwoWords(value: string): Promise<TransactionRow | undefined>;
  /** Whether there is a row with this key. */
  exists(class_: string): Promise<boolean>;
  /** How many rows there are. */
  count(): Promise<number>;
  /** All rows with this row, by options ascending. */
  listByRow(row_: number | null, options?: ListOptions): Promise<TransactionRow[]>;
  /** A page of the rows with this row, by options ascending unless `descending` says otherwise. */
  pageByRow(
    row_: number | null,
    options?: PageOptions<TransactionRowCursor>,
  ): Promise<Page<TransactionRow, TransactionRowCursor>>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: TransactionInsert): Promise<TransactionRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly TransactionInsert[]): Promise<TransactionRow[]>;
  /** Inserts a row, or changes the given columns of the row with this class; gives it back as it then stands. */
  upsert(values: TransactionInsert): Promise<TransactionRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this two words; gives it back as it then stands.
   * The primary key of a row that is there stays as it is.
   */
  upsertByTwoWords(values: TransactionInsert): Promise<TransactionRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(class_: string, patch: TransactionPatch): Promise<TransactionRow | undefined>;
  /** Removes the row with this key and says whether there was one. */
  remove(class_: string): Promise<boolean>;
}

/** Sessions with their memories. */
export interface SessionSummaryRow {
  readonly id: string;
  readonly memories: number;
  readonly latest: Date | null;
}

export interface SessionSummaryView {
  /** All rows, in no particular order. */
  list(options?: ListOptions): Promise<SessionSummaryRow[]>;
}

/** The helpers of every table and view. */
export interface Tables {
  /** Every type, required and nullable. */
  readonly values: ValuesTable;
  readonly defaults: DefaultsTable;
  readonly sessions: SessionsTable;
  readonly memory: MemoryTable;
  readonly accounts: AccountsTable;
  readonly members: MembersTable;
  readonly files: FilesTable;
  readonly counters: CountersTable;
  readonly tags: TagsTable;
  readonly log: LogTable;
  readonly wide: WideTable;
  readonly transactionTable: TransactionTable;
  /** Sessions with their memories. */
  readonly sessionSummary: SessionSummaryView;
}
