/** Rows, and what the helpers take and give. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type {
  ChildrenOptions,
  Comparison,
  Equality,
  FindOptions,
  ListOptions,
  MatchOptions,
  Note,
  Page,
  PageOptions,
  StreamOptions,
  TextComparison,
  Where,
} from "./imports.ts";

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

/** Conditions on columns of values, which all hold. */
export interface ValuesWhere {
  readonly id?: number | Comparison<number>;
  readonly whole?: number | Comparison<number>;
  readonly big?: bigint | Comparison<bigint>;
  readonly count?: number | Comparison<number>;
  readonly ratio?: number | Comparison<number>;
  readonly amount?: string | Equality<string>;
  readonly label?: string | TextComparison;
  readonly body?: string | TextComparison;
  readonly flag?: boolean | Equality<boolean>;
  readonly at?: Date | Comparison<Date>;
  readonly day?: string | Comparison<string>;
  readonly token?: string | Comparison<string>;
  readonly blob?: Uint8Array | Comparison<Uint8Array>;
  readonly hash?: Uint8Array | Comparison<Uint8Array>;
  readonly mood?: "glad" | "größer 😀" | 'so "so"' | Comparison<"glad" | "größer 😀" | 'so "so"'>;
  readonly wholeOrNull?: number | null | Comparison<number>;
  readonly bigOrNull?: bigint | null | Comparison<bigint>;
  readonly countOrNull?: number | null | Comparison<number>;
  readonly ratioOrNull?: number | null | Comparison<number>;
  readonly amountOrNull?: string | null | Equality<string>;
  readonly labelOrNull?: string | null | TextComparison;
  readonly bodyOrNull?: string | null | TextComparison;
  readonly flagOrNull?: boolean | null | Equality<boolean>;
  readonly atOrNull?: Date | null | Comparison<Date>;
  readonly dayOrNull?: string | null | Comparison<string>;
  readonly dataOrNull?: null | { readonly not: null };
  readonly tokenOrNull?: string | null | Comparison<string>;
  readonly blobOrNull?: Uint8Array | null | Comparison<Uint8Array>;
  readonly hashOrNull?: Uint8Array | null | Comparison<Uint8Array>;
  readonly moodOrNull?: "glad" | "größer 😀" | 'so "so"' | null | Comparison<"glad" | "größer 😀" | 'so "so"'>;
}

/** Where a page of list's rows ends. */
export interface ValuesCursor {
  readonly id: number;
}

export interface ValuesTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<ValuesRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<ValuesRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<ValuesRow[]>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<ValuesWhere, number>): Promise<ValuesRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<ValuesCursor, ValuesWhere, number>): Promise<Page<ValuesRow, ValuesCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<ValuesWhere, number>): AsyncIterable<ValuesRow>;
  /** How many rows there are. */
  count(where?: Where<ValuesWhere>): Promise<number>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<ValuesWhere>, patch: ValuesPatch): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<ValuesWhere>): Promise<number>;
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

/** Conditions on columns of defaults, which all hold. */
export interface DefaultsWhere {
  readonly id?: string | Comparison<string>;
  readonly label?: string | TextComparison;
  readonly rank?: number | Comparison<number>;
  readonly flag?: boolean | Equality<boolean>;
  readonly big?: bigint | Comparison<bigint>;
  readonly createdAt?: Date | Comparison<Date>;
  readonly updatedAt?: Date | Comparison<Date>;
  readonly note?: string | null | TextComparison;
  readonly total?: number | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface DefaultsCursor {
  readonly id: string;
}

export interface DefaultsTable {
  /** The row with this key, or undefined. */
  get(id: string): Promise<DefaultsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: string): Promise<DefaultsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): Promise<DefaultsRow[]>;
  /** Whether there is a row with this key. */
  exists(id: string): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<DefaultsWhere, string>): Promise<DefaultsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<DefaultsCursor, DefaultsWhere, string>): Promise<Page<DefaultsRow, DefaultsCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<DefaultsWhere, string>): AsyncIterable<DefaultsRow>;
  /** How many rows there are. */
  count(where?: Where<DefaultsWhere>): Promise<number>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<DefaultsWhere>, patch: DefaultsPatch): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<DefaultsWhere>): Promise<number>;
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

/** Conditions on columns of sessions, which all hold. */
export interface SessionsWhere {
  readonly id?: string | TextComparison;
  readonly purpose?: string | TextComparison;
  readonly isActive?: boolean | Equality<boolean>;
  readonly rank?: number | null | Comparison<number>;
  readonly startedAt?: Date | Comparison<Date>;
  readonly endedAt?: Date | null | Comparison<Date>;
  readonly updatedAt?: Date | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface SessionsCursor {
  readonly id: string;
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
  /** All rows whose isActive is true, by id ascending. */
  listByActive(options?: FindOptions<SessionsWhere, string>): Promise<SessionsRow[]>;
  /** All rows with this rank, by endedAt ascending, null first. */
  listByRankEnd(rank: number | null, options?: FindOptions<SessionsWhere, Date>): Promise<SessionsRow[]>;
  /** All rows, by startedAt descending. */
  listByNewest(options?: FindOptions<SessionsWhere, Date>): Promise<SessionsRow[]>;
  /** All rows whose endedAt is not null, by endedAt ascending. */
  listByEnded(options?: FindOptions<SessionsWhere, Date>): Promise<SessionsRow[]>;
  /** All rows with this purpose, by id ascending. */
  listByPurpose(purpose: string, options?: FindOptions<SessionsWhere, string>): Promise<SessionsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<SessionsCursor, SessionsWhere, string>): Promise<Page<SessionsRow, SessionsCursor>>;
  /** A page of the rows whose isActive is true, by id ascending unless `descending` says otherwise. */
  pageByActive(
    options?: PageOptions<SessionsActiveCursor, SessionsWhere, string>,
  ): Promise<Page<SessionsRow, SessionsActiveCursor>>;
  /** A page of the rows with this rank, by endedAt ascending, null first unless `descending` says otherwise. */
  pageByRankEnd(
    rank: number | null,
    options?: PageOptions<SessionsRankEndCursor, SessionsWhere, Date>,
  ): Promise<Page<SessionsRow, SessionsRankEndCursor>>;
  /** A page of the rows, by startedAt descending unless `descending` says otherwise. */
  pageByNewest(
    options?: PageOptions<SessionsNewestCursor, SessionsWhere, Date>,
  ): Promise<Page<SessionsRow, SessionsNewestCursor>>;
  /** A page of the rows whose endedAt is not null, by endedAt ascending unless `descending` says otherwise. */
  pageByEnded(
    options?: PageOptions<SessionsEndedCursor, SessionsWhere, Date>,
  ): Promise<Page<SessionsRow, SessionsEndedCursor>>;
  /** A page of the rows with this purpose, by id ascending unless `descending` says otherwise. */
  pageByPurpose(
    purpose: string,
    options?: PageOptions<SessionsPurposeCursor, SessionsWhere, string>,
  ): Promise<Page<SessionsRow, SessionsPurposeCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /**
   * The rows whose isActive is true, by id ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByActive(options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /**
   * The rows with this rank, by endedAt ascending, null first unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByRankEnd(rank: number | null, options?: StreamOptions<SessionsWhere, Date>): AsyncIterable<SessionsRow>;
  /** The rows, by startedAt descending unless `descending` says otherwise, one after the other and read in batches. */
  streamByNewest(options?: StreamOptions<SessionsWhere, Date>): AsyncIterable<SessionsRow>;
  /**
   * The rows whose endedAt is not null, by endedAt ascending unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByEnded(options?: StreamOptions<SessionsWhere, Date>): AsyncIterable<SessionsRow>;
  /**
   * The rows with this purpose, by id ascending unless `descending` says otherwise, one after the other and read in
   * batches.
   */
  streamByPurpose(purpose: string, options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /** How many rows there are. */
  count(where?: Where<SessionsWhere>): Promise<number>;
  /** How many rows there are whose isActive is true. */
  countByActive(options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** How many rows there are with this rank. */
  countByRankEnd(rank: number | null, options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** How many rows there are. */
  countByNewest(options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** How many rows there are whose endedAt is not null. */
  countByEnded(options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** How many rows there are with this purpose. */
  countByPurpose(purpose: string, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** The rows, each with the rows of memory that refer to its id, in the order of their primary key. */
  withMemory<T extends SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly memory: readonly MemoryRow[] })[]>;
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
  /** Changes the columns that are given in all rows whose isActive is true, and says how many rows those were. */
  updateByActive(patch: SessionsPatch, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Changes the columns that are given in all rows with this rank, and says how many rows those were. */
  updateByRankEnd(
    rank: number | null,
    patch: SessionsPatch,
    options?: MatchOptions<SessionsWhere, Date>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByNewest(patch: SessionsPatch, options: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Changes the columns that are given in all rows whose endedAt is not null, and says how many rows those were. */
  updateByEnded(patch: SessionsPatch, options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Changes the columns that are given in all rows with this purpose, and says how many rows those were. */
  updateByPurpose(
    purpose: string,
    patch: SessionsPatch,
    options?: MatchOptions<SessionsWhere, string>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<SessionsWhere>): Promise<number>;
  /** Removes all rows whose isActive is true, and says how many they were. */
  removeByActive(options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Removes all rows with this rank, and says how many they were. */
  removeByRankEnd(rank: number | null, options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByNewest(options: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Removes all rows whose endedAt is not null, and says how many they were. */
  removeByEnded(options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Removes all rows with this purpose, and says how many they were. */
  removeByPurpose(purpose: string, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
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

/** Conditions on columns of memory, which all hold. */
export interface MemoryWhere {
  readonly id?: number | Comparison<number>;
  readonly agent?: string | TextComparison;
  readonly sessionId?: string | null | TextComparison;
  readonly key?: string | TextComparison;
  readonly value?: string | TextComparison;
  readonly metadata?: null | { readonly not: null };
  readonly hits?: number | Comparison<number>;
  readonly updatedAt?: Date | Comparison<Date>;
  readonly expiresAt?: Date | null | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface MemoryCursor {
  readonly id: number;
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
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<MemoryRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<MemoryRow[]>;
  /** The row with this agent, sessionId and key, or undefined. */
  getBySlot(key: MemorySlotKey): Promise<MemoryRow | undefined>;
  /** The row with this agent, sessionId and key; a NotFoundError where there is none. */
  getBySlotOrThrow(key: MemorySlotKey): Promise<MemoryRow>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<MemoryWhere, number>): Promise<MemoryRow[]>;
  /** All rows with this agent and sessionId, by id ascending. */
  listByLookup(
    agent: string,
    sessionId: string | null,
    options?: FindOptions<MemoryWhere, number>,
  ): Promise<MemoryRow[]>;
  /** All rows with this sessionId, by id ascending. */
  listBySession(sessionId: string | null, options?: FindOptions<MemoryWhere, number>): Promise<MemoryRow[]>;
  /** All rows, by expiresAt ascending, null first. */
  listByExpiry(options?: FindOptions<MemoryWhere, Date>): Promise<MemoryRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<MemoryCursor, MemoryWhere, number>): Promise<Page<MemoryRow, MemoryCursor>>;
  /** A page of the rows with this agent and sessionId, by id ascending unless `descending` says otherwise. */
  pageByLookup(
    agent: string,
    sessionId: string | null,
    options?: PageOptions<MemoryLookupCursor, MemoryWhere, number>,
  ): Promise<Page<MemoryRow, MemoryLookupCursor>>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string | null,
    options?: PageOptions<MemorySessionCursor, MemoryWhere, number>,
  ): Promise<Page<MemoryRow, MemorySessionCursor>>;
  /** A page of the rows, by expiresAt ascending, null first unless `descending` says otherwise. */
  pageByExpiry(
    options?: PageOptions<MemoryExpiryCursor, MemoryWhere, Date>,
  ): Promise<Page<MemoryRow, MemoryExpiryCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<MemoryWhere, number>): AsyncIterable<MemoryRow>;
  /**
   * The rows with this agent and sessionId, by id ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamByLookup(
    agent: string,
    sessionId: string | null,
    options?: StreamOptions<MemoryWhere, number>,
  ): AsyncIterable<MemoryRow>;
  /**
   * The rows with this sessionId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamBySession(sessionId: string | null, options?: StreamOptions<MemoryWhere, number>): AsyncIterable<MemoryRow>;
  /**
   * The rows, by expiresAt ascending, null first unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByExpiry(options?: StreamOptions<MemoryWhere, Date>): AsyncIterable<MemoryRow>;
  /** How many rows there are. */
  count(where?: Where<MemoryWhere>): Promise<number>;
  /** How many rows there are with this agent and sessionId. */
  countByLookup(agent: string, sessionId: string | null, options?: MatchOptions<MemoryWhere, number>): Promise<number>;
  /** How many rows there are with this sessionId. */
  countBySession(sessionId: string | null, options?: MatchOptions<MemoryWhere, number>): Promise<number>;
  /** How many rows there are. */
  countByExpiry(options?: MatchOptions<MemoryWhere, Date>): Promise<number>;
  /** The rows, each with the row of sessions that its sessionId refers to, or null. */
  withSession<T extends MemoryRow>(rows: readonly T[]): Promise<(T & { readonly session: SessionsRow | null })[]>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<MemoryWhere>, patch: MemoryPatch): Promise<number>;
  /**
   * Changes the columns that are given in all rows with this agent and sessionId, and says how many rows those
   * were.
   */
  updateByLookup(
    agent: string,
    sessionId: string | null,
    patch: MemoryPatch,
    options?: MatchOptions<MemoryWhere, number>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows with this sessionId, and says how many rows those were. */
  updateBySession(
    sessionId: string | null,
    patch: MemoryPatch,
    options?: MatchOptions<MemoryWhere, number>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByExpiry(patch: MemoryPatch, options: MatchOptions<MemoryWhere, Date>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<MemoryWhere>): Promise<number>;
  /** Removes all rows with this agent and sessionId, and says how many they were. */
  removeByLookup(agent: string, sessionId: string | null, options?: MatchOptions<MemoryWhere, number>): Promise<number>;
  /** Removes all rows with this sessionId, and says how many they were. */
  removeBySession(sessionId: string | null, options?: MatchOptions<MemoryWhere, number>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByExpiry(options: MatchOptions<MemoryWhere, Date>): Promise<number>;
  /**
   * Removes the rows whose expiresAt is not after `now`, at most `limit` of them where it is given, and says how
   * many they were.
   */
  removeExpired(now?: Date, options?: ListOptions): Promise<number>;
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

/** Conditions on columns of accounts, which all hold. */
export interface AccountsWhere {
  readonly id?: number | Comparison<number>;
  readonly email?: string | TextComparison;
  readonly nick?: string | null | TextComparison;
  readonly realm?: string | null | TextComparison;
  readonly score?: number | Comparison<number>;
  readonly seenAt?: number | null | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface AccountsCursor {
  readonly id: number;
}

export interface AccountsTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<AccountsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<AccountsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<AccountsRow[]>;
  /** The row with this email, or undefined. */
  getByEmail(email: string): Promise<AccountsRow | undefined>;
  /** The row with this email; a NotFoundError where there is none. */
  getByEmailOrThrow(email: string): Promise<AccountsRow>;
  /** The row with this nick and realm, or undefined. */
  getByName(key: AccountsNameKey): Promise<AccountsRow | undefined>;
  /** The row with this nick and realm; a NotFoundError where there is none. */
  getByNameOrThrow(key: AccountsNameKey): Promise<AccountsRow>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<AccountsWhere, number>): Promise<AccountsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<AccountsCursor, AccountsWhere, number>): Promise<Page<AccountsRow, AccountsCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<AccountsWhere, number>): AsyncIterable<AccountsRow>;
  /** How many rows there are. */
  count(where?: Where<AccountsWhere>): Promise<number>;
  /** The rows, each with the rows of members that refer to its id, in the order of their primary key. */
  withMembers<T extends AccountsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly members: readonly MembersRow[] })[]>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<AccountsWhere>, patch: AccountsPatch): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<AccountsWhere>): Promise<number>;
  /**
   * Removes the rows whose seenAt is not after `now`, at most `limit` of them where it is given, and says how many
   * they were.
   */
  removeExpired(now?: Date, options?: ListOptions): Promise<number>;
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

/** Conditions on columns of members, which all hold. */
export interface MembersWhere {
  readonly accountId?: number | Comparison<number>;
  readonly groupName?: string | TextComparison;
  readonly joinedAt?: Date | Comparison<Date>;
  readonly role?: string | TextComparison;
}

/** Where a page of list's rows ends. */
export interface MembersCursor {
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
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(key: MembersKey): Promise<MembersRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly MembersKey[]): Promise<MembersRow[]>;
  /** Whether there is a row with this key. */
  exists(key: MembersKey): Promise<boolean>;
  /** All rows, by accountId ascending. */
  list(options?: FindOptions<MembersWhere, number>): Promise<MembersRow[]>;
  /** All rows with this groupName, by accountId ascending. */
  listByGroup(groupName: string, options?: FindOptions<MembersWhere, number>): Promise<MembersRow[]>;
  /** All rows with this role, by joinedAt ascending. */
  listByRole(role: string, options?: FindOptions<MembersWhere, Date>): Promise<MembersRow[]>;
  /** A page of the rows, by accountId ascending unless `descending` says otherwise. */
  page(options?: PageOptions<MembersCursor, MembersWhere, number>): Promise<Page<MembersRow, MembersCursor>>;
  /** A page of the rows with this groupName, by accountId ascending unless `descending` says otherwise. */
  pageByGroup(
    groupName: string,
    options?: PageOptions<MembersGroupCursor, MembersWhere, number>,
  ): Promise<Page<MembersRow, MembersGroupCursor>>;
  /** A page of the rows with this role, by joinedAt ascending unless `descending` says otherwise. */
  pageByRole(
    role: string,
    options?: PageOptions<MembersRoleCursor, MembersWhere, Date>,
  ): Promise<Page<MembersRow, MembersRoleCursor>>;
  /** The rows, by accountId ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<MembersWhere, number>): AsyncIterable<MembersRow>;
  /**
   * The rows with this groupName, by accountId ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamByGroup(groupName: string, options?: StreamOptions<MembersWhere, number>): AsyncIterable<MembersRow>;
  /**
   * The rows with this role, by joinedAt ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByRole(role: string, options?: StreamOptions<MembersWhere, Date>): AsyncIterable<MembersRow>;
  /** How many rows there are. */
  count(where?: Where<MembersWhere>): Promise<number>;
  /** How many rows there are with this groupName. */
  countByGroup(groupName: string, options?: MatchOptions<MembersWhere, number>): Promise<number>;
  /** How many rows there are with this role. */
  countByRole(role: string, options?: MatchOptions<MembersWhere, Date>): Promise<number>;
  /**
   * The rows, each with the row of accounts that its accountId refers to; a row that has gone with it meanwhile is
   * left out.
   */
  withAccount<T extends MembersRow>(rows: readonly T[]): Promise<(T & { readonly account: AccountsRow })[]>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<MembersWhere>, patch: MembersPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this groupName, and says how many rows those were. */
  updateByGroup(groupName: string, patch: MembersPatch, options?: MatchOptions<MembersWhere, number>): Promise<number>;
  /** Changes the columns that are given in all rows with this role, and says how many rows those were. */
  updateByRole(role: string, patch: MembersPatch, options?: MatchOptions<MembersWhere, Date>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(key: MembersKey): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<MembersWhere>): Promise<number>;
  /** Removes all rows with this groupName, and says how many they were. */
  removeByGroup(groupName: string, options?: MatchOptions<MembersWhere, number>): Promise<number>;
  /** Removes all rows with this role, and says how many they were. */
  removeByRole(role: string, options?: MatchOptions<MembersWhere, Date>): Promise<number>;
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

/** Conditions on columns of files, which all hold. */
export interface FilesWhere {
  readonly hash?: Uint8Array | Comparison<Uint8Array>;
  readonly day?: string | Comparison<string>;
  readonly size?: bigint | Comparison<bigint>;
  readonly owner?: string | null | Comparison<string>;
}

/** Where a page of list's rows ends. */
export interface FilesCursor {
  readonly hash: Buffer;
}

/** Where a page of listBySize's rows ends. */
export interface FilesSizeCursor {
  readonly size: bigint;
  readonly hash: Buffer;
}

export interface FilesTable {
  /** The row with this key, or undefined. */
  get(hash: Uint8Array): Promise<FilesRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(hash: Uint8Array): Promise<FilesRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly Uint8Array[]): Promise<FilesRow[]>;
  /** The row with this day, or undefined. */
  getByDay(day: string): Promise<FilesRow | undefined>;
  /** The row with this day; a NotFoundError where there is none. */
  getByDayOrThrow(day: string): Promise<FilesRow>;
  /** Whether there is a row with this key. */
  exists(hash: Uint8Array): Promise<boolean>;
  /** All rows, by hash ascending. */
  list(options?: FindOptions<FilesWhere, Uint8Array>): Promise<FilesRow[]>;
  /** All rows, by size ascending. */
  listBySize(options?: FindOptions<FilesWhere, bigint>): Promise<FilesRow[]>;
  /** A page of the rows, by hash ascending unless `descending` says otherwise. */
  page(options?: PageOptions<FilesCursor, FilesWhere, Uint8Array>): Promise<Page<FilesRow, FilesCursor>>;
  /** A page of the rows, by size ascending unless `descending` says otherwise. */
  pageBySize(options?: PageOptions<FilesSizeCursor, FilesWhere, bigint>): Promise<Page<FilesRow, FilesSizeCursor>>;
  /** The rows, by hash ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<FilesWhere, Uint8Array>): AsyncIterable<FilesRow>;
  /** The rows, by size ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamBySize(options?: StreamOptions<FilesWhere, bigint>): AsyncIterable<FilesRow>;
  /** How many rows there are. */
  count(where?: Where<FilesWhere>): Promise<number>;
  /** How many rows there are. */
  countBySize(options?: MatchOptions<FilesWhere, bigint>): Promise<number>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<FilesWhere>, patch: FilesPatch): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateBySize(patch: FilesPatch, options: MatchOptions<FilesWhere, bigint>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(hash: Uint8Array): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<FilesWhere>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeBySize(options: MatchOptions<FilesWhere, bigint>): Promise<number>;
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

/** Conditions on columns of counters, which all hold. */
export interface CountersWhere {
  readonly id?: number | Comparison<number>;
  readonly name?: string | TextComparison;
  readonly value?: number | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface CountersCursor {
  readonly id: number;
}

export interface CountersTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<CountersRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<CountersRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<CountersRow[]>;
  /** The row with this name, or undefined. */
  getByName(name: string): Promise<CountersRow | undefined>;
  /** The row with this name; a NotFoundError where there is none. */
  getByNameOrThrow(name: string): Promise<CountersRow>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<CountersWhere, number>): Promise<CountersRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<CountersCursor, CountersWhere, number>): Promise<Page<CountersRow, CountersCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<CountersWhere, number>): AsyncIterable<CountersRow>;
  /** How many rows there are. */
  count(where?: Where<CountersWhere>): Promise<number>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<CountersWhere>, patch: CountersPatch): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<CountersWhere>): Promise<number>;
}

export interface TagsRow {
  readonly name: string;
}

/** What an insert into tags takes: columns with a default, and those that may be null, can be left out. */
export interface TagsInsert {
  readonly name: string;
}

/** Conditions on columns of tags, which all hold. */
export interface TagsWhere {
  readonly name?: string | TextComparison;
}

/** Where a page of list's rows ends. */
export interface TagsCursor {
  readonly name: string;
}

export interface TagsTable {
  /** The row with this key, or undefined. */
  get(name: string): Promise<TagsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(name: string): Promise<TagsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): Promise<TagsRow[]>;
  /** Whether there is a row with this key. */
  exists(name: string): Promise<boolean>;
  /** All rows, by name ascending. */
  list(options?: FindOptions<TagsWhere, string>): Promise<TagsRow[]>;
  /** A page of the rows, by name ascending unless `descending` says otherwise. */
  page(options?: PageOptions<TagsCursor, TagsWhere, string>): Promise<Page<TagsRow, TagsCursor>>;
  /** The rows, by name ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<TagsWhere, string>): AsyncIterable<TagsRow>;
  /** How many rows there are. */
  count(where?: Where<TagsWhere>): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: TagsInsert): Promise<TagsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly TagsInsert[]): Promise<TagsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this name; gives it back as it then stands. */
  upsert(values: TagsInsert): Promise<TagsRow>;
  /** Removes the row with this key and says whether there was one. */
  remove(name: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<TagsWhere>): Promise<number>;
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

/** Conditions on columns of log, which all hold. */
export interface LogWhere {
  readonly at?: Date | Comparison<Date>;
  readonly line?: string | TextComparison;
}

export interface LogTable {
  /** All rows. */
  list(options?: FindOptions<LogWhere, never>): Promise<LogRow[]>;
  /** All rows, by at ascending. */
  listByTime(options?: FindOptions<LogWhere, Date>): Promise<LogRow[]>;
  /** How many rows there are. */
  count(where?: Where<LogWhere>): Promise<number>;
  /** How many rows there are. */
  countByTime(options?: MatchOptions<LogWhere, Date>): Promise<number>;
  /** Inserts a row, which without a primary key cannot be given back. */
  insert(values: LogInsert): Promise<void>;
  /** Inserts rows in one transaction and says how many they were. */
  insertMany(rows: readonly LogInsert[]): Promise<number>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<LogWhere>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByTime(options: MatchOptions<LogWhere, Date>): Promise<number>;
}

export interface PostsRow {
  readonly id: number;
  readonly board: string;
  readonly author: string | null;
  readonly pinned: boolean;
  readonly votes: number | null;
  readonly title: string;
  readonly postedAt: Date;
}

/** What an insert into posts takes: columns with a default, and those that may be null, can be left out. */
export interface PostsInsert {
  readonly id?: number | undefined;
  readonly board: string;
  readonly author?: string | null | undefined;
  readonly pinned?: boolean | undefined;
  readonly votes?: number | null | undefined;
  readonly title: string;
  readonly postedAt: Date;
}

/** Columns of posts to change; undefined leaves one alone. */
export interface PostsPatch {
  readonly board?: string | undefined;
  readonly author?: string | null | undefined;
  readonly pinned?: boolean | undefined;
  readonly votes?: number | null | undefined;
  readonly title?: string | undefined;
  readonly postedAt?: Date | undefined;
}

/** Conditions on columns of posts, which all hold. */
export interface PostsWhere {
  readonly id?: number | Comparison<number>;
  readonly board?: string | TextComparison;
  readonly author?: string | null | TextComparison;
  readonly pinned?: boolean | Equality<boolean>;
  readonly votes?: number | null | Comparison<number>;
  readonly title?: string | TextComparison;
  readonly postedAt?: Date | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface PostsCursor {
  readonly id: number;
}

/** Where a page of listByFront's rows ends. */
export interface PostsFrontCursor {
  readonly pinned: boolean;
  readonly title: string;
  readonly id: number;
}

/** Where a page of listByBest's rows ends. */
export interface PostsBestCursor {
  readonly votes: number | null;
  readonly postedAt: Date;
  readonly id: number;
}

/** Where a page of listByAuthor's rows ends. */
export interface PostsAuthorCursor {
  readonly postedAt: Date;
  readonly id: number;
}

/** Where a page of listByPosted's rows ends. */
export interface PostsPostedCursor {
  readonly postedAt: Date;
  readonly id: number;
}

export interface PostsTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<PostsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<PostsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<PostsRow[]>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<PostsWhere, number>): Promise<PostsRow[]>;
  /** All rows with this board, by pinned descending. */
  listByFront(board: string, options?: FindOptions<PostsWhere, never>): Promise<PostsRow[]>;
  /** All rows with this board, by votes descending, null last. */
  listByBest(board: string, options?: FindOptions<PostsWhere, number>): Promise<PostsRow[]>;
  /** All rows with this author, by postedAt ascending. */
  listByAuthor(author: string | null, options?: FindOptions<PostsWhere, Date>): Promise<PostsRow[]>;
  /** All rows, by postedAt ascending. */
  listByPosted(options?: FindOptions<PostsWhere, Date>): Promise<PostsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<PostsCursor, PostsWhere, number>): Promise<Page<PostsRow, PostsCursor>>;
  /** A page of the rows with this board, by pinned descending unless `descending` says otherwise. */
  pageByFront(
    board: string,
    options?: PageOptions<PostsFrontCursor, PostsWhere, never>,
  ): Promise<Page<PostsRow, PostsFrontCursor>>;
  /** A page of the rows with this board, by votes descending, null last unless `descending` says otherwise. */
  pageByBest(
    board: string,
    options?: PageOptions<PostsBestCursor, PostsWhere, number>,
  ): Promise<Page<PostsRow, PostsBestCursor>>;
  /** A page of the rows with this author, by postedAt ascending unless `descending` says otherwise. */
  pageByAuthor(
    author: string | null,
    options?: PageOptions<PostsAuthorCursor, PostsWhere, Date>,
  ): Promise<Page<PostsRow, PostsAuthorCursor>>;
  /** A page of the rows, by postedAt ascending unless `descending` says otherwise. */
  pageByPosted(options?: PageOptions<PostsPostedCursor, PostsWhere, Date>): Promise<Page<PostsRow, PostsPostedCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<PostsWhere, number>): AsyncIterable<PostsRow>;
  /**
   * The rows with this board, by pinned descending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByFront(board: string, options?: StreamOptions<PostsWhere, never>): AsyncIterable<PostsRow>;
  /**
   * The rows with this board, by votes descending, null last unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByBest(board: string, options?: StreamOptions<PostsWhere, number>): AsyncIterable<PostsRow>;
  /**
   * The rows with this author, by postedAt ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByAuthor(author: string | null, options?: StreamOptions<PostsWhere, Date>): AsyncIterable<PostsRow>;
  /** The rows, by postedAt ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamByPosted(options?: StreamOptions<PostsWhere, Date>): AsyncIterable<PostsRow>;
  /** How many rows there are. */
  count(where?: Where<PostsWhere>): Promise<number>;
  /** How many rows there are with this board. */
  countByFront(board: string, options?: MatchOptions<PostsWhere, never>): Promise<number>;
  /** How many rows there are with this board. */
  countByBest(board: string, options?: MatchOptions<PostsWhere, number>): Promise<number>;
  /** How many rows there are with this author. */
  countByAuthor(author: string | null, options?: MatchOptions<PostsWhere, Date>): Promise<number>;
  /** How many rows there are. */
  countByPosted(options?: MatchOptions<PostsWhere, Date>): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: PostsInsert): Promise<PostsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly PostsInsert[]): Promise<PostsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: PostsInsert & { readonly id: number }): Promise<PostsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: PostsPatch): Promise<PostsRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<PostsWhere>, patch: PostsPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this board, and says how many rows those were. */
  updateByFront(board: string, patch: PostsPatch, options?: MatchOptions<PostsWhere, never>): Promise<number>;
  /** Changes the columns that are given in all rows with this board, and says how many rows those were. */
  updateByBest(board: string, patch: PostsPatch, options?: MatchOptions<PostsWhere, number>): Promise<number>;
  /** Changes the columns that are given in all rows with this author, and says how many rows those were. */
  updateByAuthor(author: string | null, patch: PostsPatch, options?: MatchOptions<PostsWhere, Date>): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByPosted(patch: PostsPatch, options: MatchOptions<PostsWhere, Date>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<PostsWhere>): Promise<number>;
  /** Removes all rows with this board, and says how many they were. */
  removeByFront(board: string, options?: MatchOptions<PostsWhere, never>): Promise<number>;
  /** Removes all rows with this board, and says how many they were. */
  removeByBest(board: string, options?: MatchOptions<PostsWhere, number>): Promise<number>;
  /** Removes all rows with this author, and says how many they were. */
  removeByAuthor(author: string | null, options?: MatchOptions<PostsWhere, Date>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByPosted(options: MatchOptions<PostsWhere, Date>): Promise<number>;
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

/** Conditions on columns of wide, which all hold. */
export interface WideWhere {
  readonly id?: number | Comparison<number>;
  readonly n0?: number | Comparison<number>;
  readonly n1?: number | Comparison<number>;
  readonly n2?: number | Comparison<number>;
  readonly n3?: number | Comparison<number>;
  readonly n4?: number | Comparison<number>;
  readonly n5?: number | Comparison<number>;
  readonly n6?: number | Comparison<number>;
  readonly n7?: number | Comparison<number>;
  readonly n8?: number | Comparison<number>;
  readonly n9?: number | Comparison<number>;
  readonly n10?: number | Comparison<number>;
  readonly n11?: number | Comparison<number>;
  readonly n12?: number | Comparison<number>;
  readonly n13?: number | Comparison<number>;
  readonly n14?: number | Comparison<number>;
  readonly n15?: number | Comparison<number>;
  readonly n16?: number | Comparison<number>;
  readonly n17?: number | Comparison<number>;
  readonly n18?: number | Comparison<number>;
  readonly n19?: number | Comparison<number>;
  readonly n20?: number | Comparison<number>;
  readonly n21?: number | Comparison<number>;
  readonly n22?: number | Comparison<number>;
  readonly n23?: number | Comparison<number>;
  readonly n24?: number | Comparison<number>;
  readonly n25?: number | Comparison<number>;
  readonly n26?: number | Comparison<number>;
  readonly n27?: number | Comparison<number>;
  readonly n28?: number | Comparison<number>;
  readonly n29?: number | Comparison<number>;
  readonly n30?: number | Comparison<number>;
  readonly n31?: number | Comparison<number>;
  readonly n32?: number | Comparison<number>;
  readonly n33?: number | Comparison<number>;
  readonly n34?: number | Comparison<number>;
  readonly n35?: number | Comparison<number>;
  readonly n36?: number | Comparison<number>;
  readonly n37?: number | Comparison<number>;
  readonly n38?: number | Comparison<number>;
  readonly n39?: number | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface WideCursor {
  readonly id: number;
}

export interface WideTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<WideRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<WideRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<WideRow[]>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<WideWhere, number>): Promise<WideRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<WideCursor, WideWhere, number>): Promise<Page<WideRow, WideCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<WideWhere, number>): AsyncIterable<WideRow>;
  /** How many rows there are. */
  count(where?: Where<WideWhere>): Promise<number>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<WideWhere>, patch: WidePatch): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<WideWhere>): Promise<number>;
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

/** Conditions on columns of we"ird`s 'табл', which all hold. */
export interface TransactionWhere {
  readonly class?: string | TextComparison;
  readonly "two words"?: string | TextComparison;
  readonly row?: number | null | Comparison<number>;
  readonly options?: number | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface TransactionCursor {
  readonly class: string;
}

/** Where a page of listByRow's rows ends. */
export interface TransactionRowCursor {
  readonly options: number;
  readonly class: string;
}

export interface TransactionTable {
  /** The row with this key, or undefined. */
  get(class_: string): Promise<TransactionRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(class_: string): Promise<TransactionRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): Promise<TransactionRow[]>;
  /** The row with this two words, or undefined. */
  getByTwoWords(value_: string): Promise<TransactionRow | undefined>;
  /** The row with this two words; a NotFoundError where there is none. */
  getByTwoWordsOrThrow(value_: string): Promise<TransactionRow>;
  /** Whether there is a row with this key. */
  exists(class_: string): Promise<boolean>;
  /** All rows, by class ascending. */
  list(options?: FindOptions<TransactionWhere, string>): Promise<TransactionRow[]>;
  /** All rows with this row, by options ascending. */
  listByRow(row_: number | null, options?: FindOptions<TransactionWhere, number>): Promise<TransactionRow[]>;
  /** A page of the rows, by class ascending unless `descending` says otherwise. */
  page(
    options?: PageOptions<TransactionCursor, TransactionWhere, string>,
  ): Promise<Page<TransactionRow, TransactionCursor>>;
  /** A page of the rows with this row, by options ascending unless `descending` says otherwise. */
  pageByRow(
    row_: number | null,
    options?: PageOptions<TransactionRowCursor, TransactionWhere, number>,
  ): Promise<Page<TransactionRow, TransactionRowCursor>>;
  /** The rows, by class ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<TransactionWhere, string>): AsyncIterable<TransactionRow>;
  /**
   * The rows with this row, by options ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByRow(row_: number | null, options?: StreamOptions<TransactionWhere, number>): AsyncIterable<TransactionRow>;
  /** How many rows there are. */
  count(where?: Where<TransactionWhere>): Promise<number>;
  /** How many rows there are with this row. */
  countByRow(row_: number | null, options?: MatchOptions<TransactionWhere, number>): Promise<number>;
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
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<TransactionWhere>, patch: TransactionPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this row, and says how many rows those were. */
  updateByRow(
    row_: number | null,
    patch: TransactionPatch,
    options?: MatchOptions<TransactionWhere, number>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(class_: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<TransactionWhere>): Promise<number>;
  /** Removes all rows with this row, and says how many they were. */
  removeByRow(row_: number | null, options?: MatchOptions<TransactionWhere, number>): Promise<number>;
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
  readonly posts: PostsTable;
  readonly wide: WideTable;
  readonly transactionTable: TransactionTable;
  /** Sessions with their memories. */
  readonly sessionSummary: SessionSummaryView;
}
