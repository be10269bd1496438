/** What the helpers without promises take and give. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type {
  ChildrenOptions,
  FindOptions,
  ListOptions,
  MatchOptions,
  Page,
  PageOptions,
  StreamOptions,
  Where,
} from "./imports.ts";
import type {
  ValuesRow,
  ValuesInsert,
  ValuesPatch,
  ValuesWhere,
  ValuesCursor,
  DefaultsRow,
  DefaultsInsert,
  DefaultsPatch,
  DefaultsWhere,
  DefaultsCursor,
  SessionsRow,
  SessionsInsert,
  SessionsPatch,
  SessionsWhere,
  SessionsCursor,
  SessionsActiveCursor,
  SessionsRankEndCursor,
  SessionsNewestCursor,
  SessionsEndedCursor,
  SessionsPurposeCursor,
  MemoryRow,
  MemoryInsert,
  MemoryPatch,
  MemorySlotKey,
  MemoryWhere,
  MemoryCursor,
  MemoryLookupCursor,
  MemorySessionCursor,
  MemoryExpiryCursor,
  AccountsRow,
  AccountsInsert,
  AccountsPatch,
  AccountsNameKey,
  AccountsWhere,
  AccountsCursor,
  MembersRow,
  MembersInsert,
  MembersPatch,
  MembersKey,
  MembersWhere,
  MembersCursor,
  MembersGroupCursor,
  MembersRoleCursor,
  FilesRow,
  FilesInsert,
  FilesPatch,
  FilesWhere,
  FilesCursor,
  FilesSizeCursor,
  CountersRow,
  CountersInsert,
  CountersPatch,
  CountersWhere,
  CountersCursor,
  TagsRow,
  TagsInsert,
  TagsWhere,
  TagsCursor,
  LogRow,
  LogInsert,
  LogWhere,
  PostsRow,
  PostsInsert,
  PostsPatch,
  PostsWhere,
  PostsCursor,
  PostsFrontCursor,
  PostsBestCursor,
  PostsAuthorCursor,
  PostsPostedCursor,
  WideRow,
  WideInsert,
  WidePatch,
  WideWhere,
  WideCursor,
  TransactionRow,
  TransactionInsert,
  TransactionPatch,
  TransactionWhere,
  TransactionCursor,
  TransactionRowCursor,
  SessionSummaryRow,
} from "./types.ts";

export interface ValuesTable {
  /** The row with this key, or undefined. */
  get(id: number): ValuesRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): ValuesRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): ValuesRow[];
  /** Whether there is a row with this key. */
  exists(id: number): boolean;
  /** All rows, by id ascending. */
  list(options?: FindOptions<ValuesWhere, number>): ValuesRow[];
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<ValuesCursor, ValuesWhere, number>): Page<ValuesRow, ValuesCursor>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<ValuesWhere, number>): Iterable<ValuesRow>;
  /** How many rows there are. */
  count(where?: Where<ValuesWhere>): number;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: ValuesInsert): ValuesRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly ValuesInsert[]): ValuesRow[];
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: ValuesInsert & { readonly id: number }): ValuesRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: ValuesPatch): ValuesRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<ValuesWhere>, patch: ValuesPatch): number;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<ValuesWhere>): number;
}

export interface DefaultsTable {
  /** The row with this key, or undefined. */
  get(id: string): DefaultsRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: string): DefaultsRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): DefaultsRow[];
  /** Whether there is a row with this key. */
  exists(id: string): boolean;
  /** All rows, by id ascending. */
  list(options?: FindOptions<DefaultsWhere, string>): DefaultsRow[];
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<DefaultsCursor, DefaultsWhere, string>): Page<DefaultsRow, DefaultsCursor>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<DefaultsWhere, string>): Iterable<DefaultsRow>;
  /** How many rows there are. */
  count(where?: Where<DefaultsWhere>): number;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: DefaultsInsert): DefaultsRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly DefaultsInsert[]): DefaultsRow[];
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: DefaultsInsert & { readonly id: string }): DefaultsRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: string, patch: DefaultsPatch): DefaultsRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<DefaultsWhere>, patch: DefaultsPatch): number;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<DefaultsWhere>): number;
}

export interface SessionsTable {
  /** The row with this key, or undefined. */
  get(id: string): SessionsRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: string): SessionsRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): SessionsRow[];
  /** Whether there is a row with this key. */
  exists(id: string): boolean;
  /** All rows, by id ascending. */
  list(options?: FindOptions<SessionsWhere, string>): SessionsRow[];
  /** All rows whose isActive is true, by id ascending. */
  listByActive(options?: FindOptions<SessionsWhere, string>): SessionsRow[];
  /** All rows with this rank, by endedAt ascending, null first. */
  listByRankEnd(rank: number | null, options?: FindOptions<SessionsWhere, Date>): SessionsRow[];
  /** All rows, by startedAt descending. */
  listByNewest(options?: FindOptions<SessionsWhere, Date>): SessionsRow[];
  /** All rows whose endedAt is not null, by endedAt ascending. */
  listByEnded(options?: FindOptions<SessionsWhere, Date>): SessionsRow[];
  /** All rows with this purpose, by id ascending. */
  listByPurpose(purpose: string, options?: FindOptions<SessionsWhere, string>): SessionsRow[];
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<SessionsCursor, SessionsWhere, string>): Page<SessionsRow, SessionsCursor>;
  /** A page of the rows whose isActive is true, by id ascending unless `descending` says otherwise. */
  pageByActive(
    options?: PageOptions<SessionsActiveCursor, SessionsWhere, string>,
  ): Page<SessionsRow, SessionsActiveCursor>;
  /** A page of the rows with this rank, by endedAt ascending, null first unless `descending` says otherwise. */
  pageByRankEnd(
    rank: number | null,
    options?: PageOptions<SessionsRankEndCursor, SessionsWhere, Date>,
  ): Page<SessionsRow, SessionsRankEndCursor>;
  /** A page of the rows, by startedAt descending unless `descending` says otherwise. */
  pageByNewest(
    options?: PageOptions<SessionsNewestCursor, SessionsWhere, Date>,
  ): Page<SessionsRow, SessionsNewestCursor>;
  /** A page of the rows whose endedAt is not null, by endedAt ascending unless `descending` says otherwise. */
  pageByEnded(
    options?: PageOptions<SessionsEndedCursor, SessionsWhere, Date>,
  ): Page<SessionsRow, SessionsEndedCursor>;
  /** A page of the rows with this purpose, by id ascending unless `descending` says otherwise. */
  pageByPurpose(
    purpose: string,
    options?: PageOptions<SessionsPurposeCursor, SessionsWhere, string>,
  ): Page<SessionsRow, SessionsPurposeCursor>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<SessionsWhere, string>): Iterable<SessionsRow>;
  /**
   * The rows whose isActive is true, by id ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByActive(options?: StreamOptions<SessionsWhere, string>): Iterable<SessionsRow>;
  /**
   * The rows with this rank, by endedAt ascending, null first unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByRankEnd(rank: number | null, options?: StreamOptions<SessionsWhere, Date>): Iterable<SessionsRow>;
  /** The rows, by startedAt descending unless `descending` says otherwise, one after the other and read in batches. */
  streamByNewest(options?: StreamOptions<SessionsWhere, Date>): Iterable<SessionsRow>;
  /**
   * The rows whose endedAt is not null, by endedAt ascending unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByEnded(options?: StreamOptions<SessionsWhere, Date>): Iterable<SessionsRow>;
  /**
   * The rows with this purpose, by id ascending unless `descending` says otherwise, one after the other and read in
   * batches.
   */
  streamByPurpose(purpose: string, options?: StreamOptions<SessionsWhere, string>): Iterable<SessionsRow>;
  /** How many rows there are. */
  count(where?: Where<SessionsWhere>): number;
  /** How many rows there are whose isActive is true. */
  countByActive(options?: MatchOptions<SessionsWhere, string>): number;
  /** How many rows there are with this rank. */
  countByRankEnd(rank: number | null, options?: MatchOptions<SessionsWhere, Date>): number;
  /** How many rows there are. */
  countByNewest(options?: MatchOptions<SessionsWhere, Date>): number;
  /** How many rows there are whose endedAt is not null. */
  countByEnded(options?: MatchOptions<SessionsWhere, Date>): number;
  /** How many rows there are with this purpose. */
  countByPurpose(purpose: string, options?: MatchOptions<SessionsWhere, string>): number;
  /** The rows, each with the rows of memory that refer to its id, in the order of their primary key. */
  withMemory<T extends SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): (T & { readonly memory: readonly MemoryRow[] })[];
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: SessionsInsert): SessionsRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly SessionsInsert[]): SessionsRow[];
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: SessionsInsert): SessionsRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: string, patch: SessionsPatch): SessionsRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<SessionsWhere>, patch: SessionsPatch): number;
  /** Changes the columns that are given in all rows whose isActive is true, and says how many rows those were. */
  updateByActive(patch: SessionsPatch, options?: MatchOptions<SessionsWhere, string>): number;
  /** Changes the columns that are given in all rows with this rank, and says how many rows those were. */
  updateByRankEnd(
    rank: number | null,
    patch: SessionsPatch,
    options?: MatchOptions<SessionsWhere, Date>,
  ): number;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByNewest(patch: SessionsPatch, options: MatchOptions<SessionsWhere, Date>): number;
  /** Changes the columns that are given in all rows whose endedAt is not null, and says how many rows those were. */
  updateByEnded(patch: SessionsPatch, options?: MatchOptions<SessionsWhere, Date>): number;
  /** Changes the columns that are given in all rows with this purpose, and says how many rows those were. */
  updateByPurpose(
    purpose: string,
    patch: SessionsPatch,
    options?: MatchOptions<SessionsWhere, string>,
  ): number;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<SessionsWhere>): number;
  /** Removes all rows whose isActive is true, and says how many they were. */
  removeByActive(options?: MatchOptions<SessionsWhere, string>): number;
  /** Removes all rows with this rank, and says how many they were. */
  removeByRankEnd(rank: number | null, options?: MatchOptions<SessionsWhere, Date>): number;
  /** Removes all rows, and says how many they were. */
  removeByNewest(options: MatchOptions<SessionsWhere, Date>): number;
  /** Removes all rows whose endedAt is not null, and says how many they were. */
  removeByEnded(options?: MatchOptions<SessionsWhere, Date>): number;
  /** Removes all rows with this purpose, and says how many they were. */
  removeByPurpose(purpose: string, options?: MatchOptions<SessionsWhere, string>): number;
}

export interface MemoryTable {
  /** The row with this key, or undefined. */
  get(id: number): MemoryRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): MemoryRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): MemoryRow[];
  /** The row with this agent, sessionId and key, or undefined. */
  getBySlot(key: MemorySlotKey): MemoryRow | undefined;
  /** The row with this agent, sessionId and key; a NotFoundError where there is none. */
  getBySlotOrThrow(key: MemorySlotKey): MemoryRow;
  /** Whether there is a row with this key. */
  exists(id: number): boolean;
  /** All rows, by id ascending. */
  list(options?: FindOptions<MemoryWhere, number>): MemoryRow[];
  /** All rows with this agent and sessionId, by id ascending. */
  listByLookup(
    agent: string,
    sessionId: string | null,
    options?: FindOptions<MemoryWhere, number>,
  ): MemoryRow[];
  /** All rows with this sessionId, by id ascending. */
  listBySession(sessionId: string | null, options?: FindOptions<MemoryWhere, number>): MemoryRow[];
  /** All rows, by expiresAt ascending, null first. */
  listByExpiry(options?: FindOptions<MemoryWhere, Date>): MemoryRow[];
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<MemoryCursor, MemoryWhere, number>): Page<MemoryRow, MemoryCursor>;
  /** A page of the rows with this agent and sessionId, by id ascending unless `descending` says otherwise. */
  pageByLookup(
    agent: string,
    sessionId: string | null,
    options?: PageOptions<MemoryLookupCursor, MemoryWhere, number>,
  ): Page<MemoryRow, MemoryLookupCursor>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string | null,
    options?: PageOptions<MemorySessionCursor, MemoryWhere, number>,
  ): Page<MemoryRow, MemorySessionCursor>;
  /** A page of the rows, by expiresAt ascending, null first unless `descending` says otherwise. */
  pageByExpiry(
    options?: PageOptions<MemoryExpiryCursor, MemoryWhere, Date>,
  ): Page<MemoryRow, MemoryExpiryCursor>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<MemoryWhere, number>): Iterable<MemoryRow>;
  /**
   * The rows with this agent and sessionId, by id ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamByLookup(
    agent: string,
    sessionId: string | null,
    options?: StreamOptions<MemoryWhere, number>,
  ): Iterable<MemoryRow>;
  /**
   * The rows with this sessionId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamBySession(sessionId: string | null, options?: StreamOptions<MemoryWhere, number>): Iterable<MemoryRow>;
  /**
   * The rows, by expiresAt ascending, null first unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByExpiry(options?: StreamOptions<MemoryWhere, Date>): Iterable<MemoryRow>;
  /** How many rows there are. */
  count(where?: Where<MemoryWhere>): number;
  /** How many rows there are with this agent and sessionId. */
  countByLookup(agent: string, sessionId: string | null, options?: MatchOptions<MemoryWhere, number>): number;
  /** How many rows there are with this sessionId. */
  countBySession(sessionId: string | null, options?: MatchOptions<MemoryWhere, number>): number;
  /** How many rows there are. */
  countByExpiry(options?: MatchOptions<MemoryWhere, Date>): number;
  /** The rows, each with the row of sessions that its sessionId refers to, or null. */
  withSession<T extends MemoryRow>(rows: readonly T[]): (T & { readonly session: SessionsRow | null })[];
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: MemoryInsert): MemoryRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly MemoryInsert[]): MemoryRow[];
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: MemoryInsert & { readonly id: number }): MemoryRow;
  /**
   * Inserts a row, or changes the given columns of the row with this agent, sessionId and key; gives it back as it
   * then stands. The primary key of a row that is there stays as it is.
   */
  upsertBySlot(values: MemoryInsert): MemoryRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: MemoryPatch): MemoryRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<MemoryWhere>, patch: MemoryPatch): number;
  /**
   * Changes the columns that are given in all rows with this agent and sessionId, and says how many rows those
   * were.
   */
  updateByLookup(
    agent: string,
    sessionId: string | null,
    patch: MemoryPatch,
    options?: MatchOptions<MemoryWhere, number>,
  ): number;
  /** Changes the columns that are given in all rows with this sessionId, and says how many rows those were. */
  updateBySession(
    sessionId: string | null,
    patch: MemoryPatch,
    options?: MatchOptions<MemoryWhere, number>,
  ): number;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByExpiry(patch: MemoryPatch, options: MatchOptions<MemoryWhere, Date>): number;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<MemoryWhere>): number;
  /** Removes all rows with this agent and sessionId, and says how many they were. */
  removeByLookup(agent: string, sessionId: string | null, options?: MatchOptions<MemoryWhere, number>): number;
  /** Removes all rows with this sessionId, and says how many they were. */
  removeBySession(sessionId: string | null, options?: MatchOptions<MemoryWhere, number>): number;
  /** Removes all rows, and says how many they were. */
  removeByExpiry(options: MatchOptions<MemoryWhere, Date>): number;
  /**
   * Removes the rows whose expiresAt is not after `now`, at most `limit` of them where it is given, and says how
   * many they were.
   */
  removeExpired(now?: Date, options?: ListOptions): number;
}

export interface AccountsTable {
  /** The row with this key, or undefined. */
  get(id: number): AccountsRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): AccountsRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): AccountsRow[];
  /** The row with this email, or undefined. */
  getByEmail(email: string): AccountsRow | undefined;
  /** The row with this email; a NotFoundError where there is none. */
  getByEmailOrThrow(email: string): AccountsRow;
  /** The row with this nick and realm, or undefined. */
  getByName(key: AccountsNameKey): AccountsRow | undefined;
  /** The row with this nick and realm; a NotFoundError where there is none. */
  getByNameOrThrow(key: AccountsNameKey): AccountsRow;
  /** Whether there is a row with this key. */
  exists(id: number): boolean;
  /** All rows, by id ascending. */
  list(options?: FindOptions<AccountsWhere, number>): AccountsRow[];
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<AccountsCursor, AccountsWhere, number>): Page<AccountsRow, AccountsCursor>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<AccountsWhere, number>): Iterable<AccountsRow>;
  /** How many rows there are. */
  count(where?: Where<AccountsWhere>): number;
  /** The rows, each with the rows of members that refer to its id, in the order of their primary key. */
  withMembers<T extends AccountsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): (T & { readonly members: readonly MembersRow[] })[];
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: AccountsInsert): AccountsRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly AccountsInsert[]): AccountsRow[];
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: AccountsInsert & { readonly id: number }): AccountsRow;
  /**
   * Inserts a row, or changes the given columns of the row with this email; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByEmail(values: AccountsInsert): AccountsRow;
  /**
   * Inserts a row, or changes the given columns of the row with this nick and realm; gives it back as it then
   * stands. The primary key of a row that is there stays as it is.
   */
  upsertByName(values: AccountsInsert): AccountsRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: AccountsPatch): AccountsRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<AccountsWhere>, patch: AccountsPatch): number;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<AccountsWhere>): number;
  /**
   * Removes the rows whose seenAt is not after `now`, at most `limit` of them where it is given, and says how many
   * they were.
   */
  removeExpired(now?: Date, options?: ListOptions): number;
}

export interface MembersTable {
  /** The row with this key, or undefined. */
  get(key: MembersKey): MembersRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(key: MembersKey): MembersRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly MembersKey[]): MembersRow[];
  /** Whether there is a row with this key. */
  exists(key: MembersKey): boolean;
  /** All rows, by accountId ascending. */
  list(options?: FindOptions<MembersWhere, number>): MembersRow[];
  /** All rows with this groupName, by accountId ascending. */
  listByGroup(groupName: string, options?: FindOptions<MembersWhere, number>): MembersRow[];
  /** All rows with this role, by joinedAt ascending. */
  listByRole(role: string, options?: FindOptions<MembersWhere, Date>): MembersRow[];
  /** A page of the rows, by accountId ascending unless `descending` says otherwise. */
  page(options?: PageOptions<MembersCursor, MembersWhere, number>): Page<MembersRow, MembersCursor>;
  /** A page of the rows with this groupName, by accountId ascending unless `descending` says otherwise. */
  pageByGroup(
    groupName: string,
    options?: PageOptions<MembersGroupCursor, MembersWhere, number>,
  ): Page<MembersRow, MembersGroupCursor>;
  /** A page of the rows with this role, by joinedAt ascending unless `descending` says otherwise. */
  pageByRole(
    role: string,
    options?: PageOptions<MembersRoleCursor, MembersWhere, Date>,
  ): Page<MembersRow, MembersRoleCursor>;
  /** The rows, by accountId ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<MembersWhere, number>): Iterable<MembersRow>;
  /**
   * The rows with this groupName, by accountId ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamByGroup(groupName: string, options?: StreamOptions<MembersWhere, number>): Iterable<MembersRow>;
  /**
   * The rows with this role, by joinedAt ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByRole(role: string, options?: StreamOptions<MembersWhere, Date>): Iterable<MembersRow>;
  /** How many rows there are. */
  count(where?: Where<MembersWhere>): number;
  /** How many rows there are with this groupName. */
  countByGroup(groupName: string, options?: MatchOptions<MembersWhere, number>): number;
  /** How many rows there are with this role. */
  countByRole(role: string, options?: MatchOptions<MembersWhere, Date>): number;
  /**
   * The rows, each with the row of accounts that its accountId refers to; a row that has gone with it meanwhile is
   * left out.
   */
  withAccount<T extends MembersRow>(rows: readonly T[]): (T & { readonly account: AccountsRow })[];
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: MembersInsert): MembersRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly MembersInsert[]): MembersRow[];
  /**
   * Inserts a row, or changes the given columns of the row with this accountId and groupName; gives it back as it
   * then stands.
   */
  upsert(values: MembersInsert): MembersRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(key: MembersKey, patch: MembersPatch): MembersRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<MembersWhere>, patch: MembersPatch): number;
  /** Changes the columns that are given in all rows with this groupName, and says how many rows those were. */
  updateByGroup(groupName: string, patch: MembersPatch, options?: MatchOptions<MembersWhere, number>): number;
  /** Changes the columns that are given in all rows with this role, and says how many rows those were. */
  updateByRole(role: string, patch: MembersPatch, options?: MatchOptions<MembersWhere, Date>): number;
  /** Removes the row with this key and says whether there was one. */
  remove(key: MembersKey): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<MembersWhere>): number;
  /** Removes all rows with this groupName, and says how many they were. */
  removeByGroup(groupName: string, options?: MatchOptions<MembersWhere, number>): number;
  /** Removes all rows with this role, and says how many they were. */
  removeByRole(role: string, options?: MatchOptions<MembersWhere, Date>): number;
}

export interface FilesTable {
  /** The row with this key, or undefined. */
  get(hash: Uint8Array): FilesRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(hash: Uint8Array): FilesRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly Uint8Array[]): FilesRow[];
  /** The row with this day, or undefined. */
  getByDay(day: string): FilesRow | undefined;
  /** The row with this day; a NotFoundError where there is none. */
  getByDayOrThrow(day: string): FilesRow;
  /** Whether there is a row with this key. */
  exists(hash: Uint8Array): boolean;
  /** All rows, by hash ascending. */
  list(options?: FindOptions<FilesWhere, Uint8Array>): FilesRow[];
  /** All rows, by size ascending. */
  listBySize(options?: FindOptions<FilesWhere, bigint>): FilesRow[];
  /** A page of the rows, by hash ascending unless `descending` says otherwise. */
  page(options?: PageOptions<FilesCursor, FilesWhere, Uint8Array>): Page<FilesRow, FilesCursor>;
  /** A page of the rows, by size ascending unless `descending` says otherwise. */
  pageBySize(options?: PageOptions<FilesSizeCursor, FilesWhere, bigint>): Page<FilesRow, FilesSizeCursor>;
  /** The rows, by hash ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<FilesWhere, Uint8Array>): Iterable<FilesRow>;
  /** The rows, by size ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamBySize(options?: StreamOptions<FilesWhere, bigint>): Iterable<FilesRow>;
  /** How many rows there are. */
  count(where?: Where<FilesWhere>): number;
  /** How many rows there are. */
  countBySize(options?: MatchOptions<FilesWhere, bigint>): number;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: FilesInsert): FilesRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly FilesInsert[]): FilesRow[];
  /** Inserts a row, or changes the given columns of the row with this hash; gives it back as it then stands. */
  upsert(values: FilesInsert): FilesRow;
  /**
   * Inserts a row, or changes the given columns of the row with this day; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByDay(values: FilesInsert): FilesRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(hash: Uint8Array, patch: FilesPatch): FilesRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<FilesWhere>, patch: FilesPatch): number;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateBySize(patch: FilesPatch, options: MatchOptions<FilesWhere, bigint>): number;
  /** Removes the row with this key and says whether there was one. */
  remove(hash: Uint8Array): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<FilesWhere>): number;
  /** Removes all rows, and says how many they were. */
  removeBySize(options: MatchOptions<FilesWhere, bigint>): number;
}

export interface CountersTable {
  /** The row with this key, or undefined. */
  get(id: number): CountersRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): CountersRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): CountersRow[];
  /** The row with this name, or undefined. */
  getByName(name: string): CountersRow | undefined;
  /** The row with this name; a NotFoundError where there is none. */
  getByNameOrThrow(name: string): CountersRow;
  /** Whether there is a row with this key. */
  exists(id: number): boolean;
  /** All rows, by id ascending. */
  list(options?: FindOptions<CountersWhere, number>): CountersRow[];
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<CountersCursor, CountersWhere, number>): Page<CountersRow, CountersCursor>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<CountersWhere, number>): Iterable<CountersRow>;
  /** How many rows there are. */
  count(where?: Where<CountersWhere>): number;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: CountersInsert): CountersRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly CountersInsert[]): CountersRow[];
  /**
   * Inserts a row, or changes the given columns of the row with this name; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByName(values: CountersInsert): CountersRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: CountersPatch): CountersRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<CountersWhere>, patch: CountersPatch): number;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<CountersWhere>): number;
}

export interface TagsTable {
  /** The row with this key, or undefined. */
  get(name: string): TagsRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(name: string): TagsRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): TagsRow[];
  /** Whether there is a row with this key. */
  exists(name: string): boolean;
  /** All rows, by name ascending. */
  list(options?: FindOptions<TagsWhere, string>): TagsRow[];
  /** A page of the rows, by name ascending unless `descending` says otherwise. */
  page(options?: PageOptions<TagsCursor, TagsWhere, string>): Page<TagsRow, TagsCursor>;
  /** The rows, by name ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<TagsWhere, string>): Iterable<TagsRow>;
  /** How many rows there are. */
  count(where?: Where<TagsWhere>): number;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: TagsInsert): TagsRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly TagsInsert[]): TagsRow[];
  /** Inserts a row, or changes the given columns of the row with this name; gives it back as it then stands. */
  upsert(values: TagsInsert): TagsRow;
  /** Removes the row with this key and says whether there was one. */
  remove(name: string): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<TagsWhere>): number;
}

export interface LogTable {
  /** All rows. */
  list(options?: FindOptions<LogWhere, never>): LogRow[];
  /** All rows, by at ascending. */
  listByTime(options?: FindOptions<LogWhere, Date>): LogRow[];
  /** How many rows there are. */
  count(where?: Where<LogWhere>): number;
  /** How many rows there are. */
  countByTime(options?: MatchOptions<LogWhere, Date>): number;
  /** Inserts a row, which without a primary key cannot be given back. */
  insert(values: LogInsert): void;
  /** Inserts rows in one transaction and says how many they were. */
  insertMany(rows: readonly LogInsert[]): number;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<LogWhere>): number;
  /** Removes all rows, and says how many they were. */
  removeByTime(options: MatchOptions<LogWhere, Date>): number;
}

export interface PostsTable {
  /** The row with this key, or undefined. */
  get(id: number): PostsRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): PostsRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): PostsRow[];
  /** Whether there is a row with this key. */
  exists(id: number): boolean;
  /** All rows, by id ascending. */
  list(options?: FindOptions<PostsWhere, number>): PostsRow[];
  /** All rows with this board, by pinned descending. */
  listByFront(board: string, options?: FindOptions<PostsWhere, never>): PostsRow[];
  /** All rows with this board, by votes descending, null last. */
  listByBest(board: string, options?: FindOptions<PostsWhere, number>): PostsRow[];
  /** All rows with this author, by postedAt ascending. */
  listByAuthor(author: string | null, options?: FindOptions<PostsWhere, Date>): PostsRow[];
  /** All rows, by postedAt ascending. */
  listByPosted(options?: FindOptions<PostsWhere, Date>): PostsRow[];
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<PostsCursor, PostsWhere, number>): Page<PostsRow, PostsCursor>;
  /** A page of the rows with this board, by pinned descending unless `descending` says otherwise. */
  pageByFront(
    board: string,
    options?: PageOptions<PostsFrontCursor, PostsWhere, never>,
  ): Page<PostsRow, PostsFrontCursor>;
  /** A page of the rows with this board, by votes descending, null last unless `descending` says otherwise. */
  pageByBest(
    board: string,
    options?: PageOptions<PostsBestCursor, PostsWhere, number>,
  ): Page<PostsRow, PostsBestCursor>;
  /** A page of the rows with this author, by postedAt ascending unless `descending` says otherwise. */
  pageByAuthor(
    author: string | null,
    options?: PageOptions<PostsAuthorCursor, PostsWhere, Date>,
  ): Page<PostsRow, PostsAuthorCursor>;
  /** A page of the rows, by postedAt ascending unless `descending` says otherwise. */
  pageByPosted(options?: PageOptions<PostsPostedCursor, PostsWhere, Date>): Page<PostsRow, PostsPostedCursor>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<PostsWhere, number>): Iterable<PostsRow>;
  /**
   * The rows with this board, by pinned descending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByFront(board: string, options?: StreamOptions<PostsWhere, never>): Iterable<PostsRow>;
  /**
   * The rows with this board, by votes descending, null last unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByBest(board: string, options?: StreamOptions<PostsWhere, number>): Iterable<PostsRow>;
  /**
   * The rows with this author, by postedAt ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByAuthor(author: string | null, options?: StreamOptions<PostsWhere, Date>): Iterable<PostsRow>;
  /** The rows, by postedAt ascending unless `descending` says otherwise, one after the other and read in batches. */
  streamByPosted(options?: StreamOptions<PostsWhere, Date>): Iterable<PostsRow>;
  /** How many rows there are. */
  count(where?: Where<PostsWhere>): number;
  /** How many rows there are with this board. */
  countByFront(board: string, options?: MatchOptions<PostsWhere, never>): number;
  /** How many rows there are with this board. */
  countByBest(board: string, options?: MatchOptions<PostsWhere, number>): number;
  /** How many rows there are with this author. */
  countByAuthor(author: string | null, options?: MatchOptions<PostsWhere, Date>): number;
  /** How many rows there are. */
  countByPosted(options?: MatchOptions<PostsWhere, Date>): number;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: PostsInsert): PostsRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly PostsInsert[]): PostsRow[];
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: PostsInsert & { readonly id: number }): PostsRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: PostsPatch): PostsRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<PostsWhere>, patch: PostsPatch): number;
  /** Changes the columns that are given in all rows with this board, and says how many rows those were. */
  updateByFront(board: string, patch: PostsPatch, options?: MatchOptions<PostsWhere, never>): number;
  /** Changes the columns that are given in all rows with this board, and says how many rows those were. */
  updateByBest(board: string, patch: PostsPatch, options?: MatchOptions<PostsWhere, number>): number;
  /** Changes the columns that are given in all rows with this author, and says how many rows those were. */
  updateByAuthor(author: string | null, patch: PostsPatch, options?: MatchOptions<PostsWhere, Date>): number;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByPosted(patch: PostsPatch, options: MatchOptions<PostsWhere, Date>): number;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<PostsWhere>): number;
  /** Removes all rows with this board, and says how many they were. */
  removeByFront(board: string, options?: MatchOptions<PostsWhere, never>): number;
  /** Removes all rows with this board, and says how many they were. */
  removeByBest(board: string, options?: MatchOptions<PostsWhere, number>): number;
  /** Removes all rows with this author, and says how many they were. */
  removeByAuthor(author: string | null, options?: MatchOptions<PostsWhere, Date>): number;
  /** Removes all rows, and says how many they were. */
  removeByPosted(options: MatchOptions<PostsWhere, Date>): number;
}

export interface WideTable {
  /** The row with this key, or undefined. */
  get(id: number): WideRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): WideRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): WideRow[];
  /** Whether there is a row with this key. */
  exists(id: number): boolean;
  /** All rows, by id ascending. */
  list(options?: FindOptions<WideWhere, number>): WideRow[];
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<WideCursor, WideWhere, number>): Page<WideRow, WideCursor>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<WideWhere, number>): Iterable<WideRow>;
  /** How many rows there are. */
  count(where?: Where<WideWhere>): number;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: WideInsert): WideRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly WideInsert[]): WideRow[];
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: WideInsert & { readonly id: number }): WideRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: WidePatch): WideRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<WideWhere>, patch: WidePatch): number;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<WideWhere>): number;
}

export interface TransactionTable {
  /** The row with this key, or undefined. */
  get(class_: string): TransactionRow | undefined;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(class_: string): TransactionRow;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): TransactionRow[];
  /** The row with this two words, or undefined. */
  getByTwoWords(value_: string): TransactionRow | undefined;
  /** The row with this two words; a NotFoundError where there is none. */
  getByTwoWordsOrThrow(value_: string): TransactionRow;
  /** Whether there is a row with this key. */
  exists(class_: string): boolean;
  /** All rows, by class ascending. */
  list(options?: FindOptions<TransactionWhere, string>): TransactionRow[];
  /** All rows with this row, by options ascending. */
  listByRow(row_: number | null, options?: FindOptions<TransactionWhere, number>): TransactionRow[];
  /** A page of the rows, by class ascending unless `descending` says otherwise. */
  page(
    options?: PageOptions<TransactionCursor, TransactionWhere, string>,
  ): Page<TransactionRow, TransactionCursor>;
  /** A page of the rows with this row, by options ascending unless `descending` says otherwise. */
  pageByRow(
    row_: number | null,
    options?: PageOptions<TransactionRowCursor, TransactionWhere, number>,
  ): Page<TransactionRow, TransactionRowCursor>;
  /** The rows, by class ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<TransactionWhere, string>): Iterable<TransactionRow>;
  /**
   * The rows with this row, by options ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByRow(row_: number | null, options?: StreamOptions<TransactionWhere, number>): Iterable<TransactionRow>;
  /** How many rows there are. */
  count(where?: Where<TransactionWhere>): number;
  /** How many rows there are with this row. */
  countByRow(row_: number | null, options?: MatchOptions<TransactionWhere, number>): number;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: TransactionInsert): TransactionRow;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly TransactionInsert[]): TransactionRow[];
  /** Inserts a row, or changes the given columns of the row with this class; gives it back as it then stands. */
  upsert(values: TransactionInsert): TransactionRow;
  /**
   * Inserts a row, or changes the given columns of the row with this two words; gives it back as it then stands.
   * The primary key of a row that is there stays as it is.
   */
  upsertByTwoWords(values: TransactionInsert): TransactionRow;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(class_: string, patch: TransactionPatch): TransactionRow | undefined;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<TransactionWhere>, patch: TransactionPatch): number;
  /** Changes the columns that are given in all rows with this row, and says how many rows those were. */
  updateByRow(
    row_: number | null,
    patch: TransactionPatch,
    options?: MatchOptions<TransactionWhere, number>,
  ): number;
  /** Removes the row with this key and says whether there was one. */
  remove(class_: string): boolean;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<TransactionWhere>): number;
  /** Removes all rows with this row, and says how many they were. */
  removeByRow(row_: number | null, options?: MatchOptions<TransactionWhere, number>): number;
}

export interface SessionSummaryView {
  /** All rows, in no particular order. */
  list(options?: ListOptions): SessionSummaryRow[];
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
