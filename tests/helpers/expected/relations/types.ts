/** Rows, and what the helpers take and give. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type {
  ChildrenOptions,
  Comparison,
  DeletedOptions,
  FindOptions,
  ListOptions,
  MatchOptions,
  Page,
  PageOptions,
  StreamOptions,
  TextComparison,
  Where,
} from "./imports.ts";

declare const key: unique symbol;

/** id of authors, as no other table's key. */
export type AuthorsId = number & { readonly [key]: "AuthorsId" };

/** id of books, as no other table's key. */
export type BooksId = string & { readonly [key]: "BooksId" };

export interface AuthorsRow {
  readonly id: AuthorsId;
  readonly name: string;
  readonly mentorId: AuthorsId | null;
  readonly deletedAt: Date | null;
}

/** What an insert into authors takes: columns with a default, and those that may be null, can be left out. */
export interface AuthorsInsert {
  readonly id?: AuthorsId | undefined;
  readonly name: string;
  readonly mentorId?: AuthorsId | null | undefined;
}

/** Columns of authors to change; undefined leaves one alone. */
export interface AuthorsPatch {
  readonly name?: string | undefined;
  readonly mentorId?: AuthorsId | null | undefined;
}

/** Conditions on columns of authors, which all hold. */
export interface AuthorsWhere {
  readonly id?: AuthorsId | Comparison<AuthorsId>;
  readonly name?: string | TextComparison;
  readonly mentorId?: AuthorsId | null | Comparison<AuthorsId>;
  readonly deletedAt?: Date | null | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface AuthorsCursor {
  readonly id: AuthorsId;
}

/** Where a page of listByMentor's rows ends. */
export interface AuthorsMentorCursor {
  readonly id: AuthorsId;
}

export interface AuthorsTable {
  /** The row with this key, or undefined. */
  get(id: AuthorsId): Promise<AuthorsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: AuthorsId): Promise<AuthorsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly AuthorsId[]): Promise<AuthorsRow[]>;
  /** The row with this name, or undefined. */
  getByName(name: string): Promise<AuthorsRow | undefined>;
  /** The row with this name; a NotFoundError where there is none. */
  getByNameOrThrow(name: string): Promise<AuthorsRow>;
  /** Whether there is a row with this key. */
  exists(id: AuthorsId): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<AuthorsWhere, AuthorsId>): Promise<AuthorsRow[]>;
  /** All rows with this mentorId, by id ascending. */
  listByMentor(mentorId: AuthorsId | null, options?: FindOptions<AuthorsWhere, AuthorsId>): Promise<AuthorsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<AuthorsCursor, AuthorsWhere, AuthorsId>): Promise<Page<AuthorsRow, AuthorsCursor>>;
  /** A page of the rows with this mentorId, by id ascending unless `descending` says otherwise. */
  pageByMentor(
    mentorId: AuthorsId | null,
    options?: PageOptions<AuthorsMentorCursor, AuthorsWhere, AuthorsId>,
  ): Promise<Page<AuthorsRow, AuthorsMentorCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<AuthorsWhere, AuthorsId>): AsyncIterable<AuthorsRow>;
  /**
   * The rows with this mentorId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByMentor(
    mentorId: AuthorsId | null,
    options?: StreamOptions<AuthorsWhere, AuthorsId>,
  ): AsyncIterable<AuthorsRow>;
  /** How many rows there are. */
  count(where?: Where<AuthorsWhere>): Promise<number>;
  /** How many rows there are with this mentorId. */
  countByMentor(mentorId: AuthorsId | null, options?: MatchOptions<AuthorsWhere, AuthorsId>): Promise<number>;
  /** The rows, each with the row of authors that its mentorId refers to, or null. */
  withMentor<T extends AuthorsRow>(
    rows: readonly T[],
    options?: DeletedOptions,
  ): Promise<(T & { readonly mentor: AuthorsRow | null })[]>;
  /** The rows, each with the rows of authors that refer to its id, in the order of their primary key. */
  withAuthorsByMentor<T extends AuthorsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly authorsByMentor: readonly AuthorsRow[] })[]>;
  /** The rows, each with the row of profiles that refers to its id, or null. */
  withProfiles<T extends AuthorsRow>(rows: readonly T[]): Promise<(T & { readonly profiles: ProfilesRow | null })[]>;
  /** The rows, each with the rows of books that refer to its id, in the order of their primary key. */
  withBooksByAuthor<T extends AuthorsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly booksByAuthor: readonly BooksRow[] })[]>;
  /** The rows, each with the rows of books that refer to its id, in the order of their primary key. */
  withBooksByEditor<T extends AuthorsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly booksByEditor: readonly BooksRow[] })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: AuthorsInsert): Promise<AuthorsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly AuthorsInsert[]): Promise<AuthorsRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. A deleted
   * row is brought back.
   */
  upsert(values: AuthorsInsert & { readonly id: AuthorsId }): Promise<AuthorsRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this name; gives it back as it then stands. The
   * primary key of a row that is there stays as it is. A deleted row is brought back.
   */
  upsertByName(values: AuthorsInsert): Promise<AuthorsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: AuthorsId, patch: AuthorsPatch): Promise<AuthorsRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<AuthorsWhere>, patch: AuthorsPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this mentorId, and says how many rows those were. */
  updateByMentor(
    mentorId: AuthorsId | null,
    patch: AuthorsPatch,
    options?: MatchOptions<AuthorsWhere, AuthorsId>,
  ): Promise<number>;
  /** Marks the row with this key as deleted and says whether there was one. */
  remove(id: AuthorsId): Promise<boolean>;
  /** Marks as deleted all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<AuthorsWhere>): Promise<number>;
  /** Marks as deleted all rows with this mentorId, and says how many they were. */
  removeByMentor(mentorId: AuthorsId | null, options?: MatchOptions<AuthorsWhere, AuthorsId>): Promise<number>;
  /** The deleted row with this key, or undefined. */
  getDeleted(id: AuthorsId): Promise<AuthorsRow | undefined>;
  /** Deleted rows, the last deleted first. */
  listDeleted(options?: ListOptions): Promise<AuthorsRow[]>;
  /** Brings the deleted row with this key back and says whether there was one. */
  restore(id: AuthorsId): Promise<boolean>;
  /** Removes the row with this key for good, deleted before or not, and says whether there was one. */
  purge(id: AuthorsId): Promise<boolean>;
  /**
   * Removes the rows for good whose deletedAt is not after `before`, at most `limit` of them where it is given, and
   * says how many they were.
   */
  purgeDeleted(before: Date, options?: ListOptions): Promise<number>;
}

/** At most one for each author. */
export interface ProfilesRow {
  readonly authorId: AuthorsId;
  readonly motto: string;
}

/** What an insert into profiles takes: columns with a default, and those that may be null, can be left out. */
export interface ProfilesInsert {
  readonly authorId: AuthorsId;
  readonly motto: string;
}

/** Columns of profiles to change; undefined leaves one alone. */
export interface ProfilesPatch {
  readonly motto?: string | undefined;
}

/** Conditions on columns of profiles, which all hold. */
export interface ProfilesWhere {
  readonly authorId?: AuthorsId | Comparison<AuthorsId>;
  readonly motto?: string | TextComparison;
}

/** Where a page of list's rows ends. */
export interface ProfilesCursor {
  readonly authorId: AuthorsId;
}

export interface ProfilesTable {
  /** The row with this key, or undefined. */
  get(authorId: AuthorsId): Promise<ProfilesRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(authorId: AuthorsId): Promise<ProfilesRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly AuthorsId[]): Promise<ProfilesRow[]>;
  /** Whether there is a row with this key. */
  exists(authorId: AuthorsId): Promise<boolean>;
  /** All rows, by authorId ascending. */
  list(options?: FindOptions<ProfilesWhere, AuthorsId>): Promise<ProfilesRow[]>;
  /** A page of the rows, by authorId ascending unless `descending` says otherwise. */
  page(options?: PageOptions<ProfilesCursor, ProfilesWhere, AuthorsId>): Promise<Page<ProfilesRow, ProfilesCursor>>;
  /** The rows, by authorId ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<ProfilesWhere, AuthorsId>): AsyncIterable<ProfilesRow>;
  /** How many rows there are. */
  count(where?: Where<ProfilesWhere>): Promise<number>;
  /** The rows, each with the row of authors that its authorId refers to, or null. */
  withAuthor<T extends ProfilesRow>(
    rows: readonly T[],
    options?: DeletedOptions,
  ): Promise<(T & { readonly author: AuthorsRow | null })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: ProfilesInsert): Promise<ProfilesRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly ProfilesInsert[]): Promise<ProfilesRow[]>;
  /** Inserts a row, or changes the given columns of the row with this authorId; gives it back as it then stands. */
  upsert(values: ProfilesInsert): Promise<ProfilesRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(authorId: AuthorsId, patch: ProfilesPatch): Promise<ProfilesRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<ProfilesWhere>, patch: ProfilesPatch): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(authorId: AuthorsId): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<ProfilesWhere>): Promise<number>;
}

export interface BooksRow {
  readonly id: BooksId;
  readonly title: string;
  readonly authorId: AuthorsId;
  readonly editorId: AuthorsId | null;
  /** Its name is that of the relation. */
  readonly author: string | null;
  readonly rank: number;
  readonly deletedAt: Date | null;
}

/** What an insert into books takes: columns with a default, and those that may be null, can be left out. */
export interface BooksInsert {
  readonly id?: BooksId | undefined;
  readonly title: string;
  readonly authorId: AuthorsId;
  readonly editorId?: AuthorsId | null | undefined;
  /** Its name is that of the relation. */
  readonly author?: string | null | undefined;
  readonly rank?: number | undefined;
}

/** Columns of books to change; undefined leaves one alone. */
export interface BooksPatch {
  readonly title?: string | undefined;
  readonly authorId?: AuthorsId | undefined;
  readonly editorId?: AuthorsId | null | undefined;
  /** Its name is that of the relation. */
  readonly author?: string | null | undefined;
  readonly rank?: number | undefined;
}

/** Conditions on columns of books, which all hold. */
export interface BooksWhere {
  readonly id?: BooksId | Comparison<BooksId>;
  readonly title?: string | TextComparison;
  readonly authorId?: AuthorsId | Comparison<AuthorsId>;
  readonly editorId?: AuthorsId | null | Comparison<AuthorsId>;
  readonly author?: string | null | TextComparison;
  readonly rank?: number | Comparison<number>;
  readonly deletedAt?: Date | null | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface BooksCursor {
  readonly id: BooksId;
}

/** Where a page of listByAuthor's rows ends. */
export interface BooksAuthorCursor {
  readonly rank: number;
  readonly id: BooksId;
}

/** Where a page of listByEditor's rows ends. */
export interface BooksEditorCursor {
  readonly id: BooksId;
}

export interface BooksTable {
  /** The row with this key, or undefined. */
  get(id: BooksId): Promise<BooksRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: BooksId): Promise<BooksRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly BooksId[]): Promise<BooksRow[]>;
  /** Whether there is a row with this key. */
  exists(id: BooksId): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<BooksWhere, BooksId>): Promise<BooksRow[]>;
  /** All rows with this authorId, by rank descending. */
  listByAuthor(authorId: AuthorsId, options?: FindOptions<BooksWhere, number>): Promise<BooksRow[]>;
  /** All rows with this editorId, by id ascending. */
  listByEditor(editorId: AuthorsId | null, options?: FindOptions<BooksWhere, BooksId>): Promise<BooksRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<BooksCursor, BooksWhere, BooksId>): Promise<Page<BooksRow, BooksCursor>>;
  /** A page of the rows with this authorId, by rank descending unless `descending` says otherwise. */
  pageByAuthor(
    authorId: AuthorsId,
    options?: PageOptions<BooksAuthorCursor, BooksWhere, number>,
  ): Promise<Page<BooksRow, BooksAuthorCursor>>;
  /** A page of the rows with this editorId, by id ascending unless `descending` says otherwise. */
  pageByEditor(
    editorId: AuthorsId | null,
    options?: PageOptions<BooksEditorCursor, BooksWhere, BooksId>,
  ): Promise<Page<BooksRow, BooksEditorCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<BooksWhere, BooksId>): AsyncIterable<BooksRow>;
  /**
   * The rows with this authorId, by rank descending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByAuthor(authorId: AuthorsId, options?: StreamOptions<BooksWhere, number>): AsyncIterable<BooksRow>;
  /**
   * The rows with this editorId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByEditor(editorId: AuthorsId | null, options?: StreamOptions<BooksWhere, BooksId>): AsyncIterable<BooksRow>;
  /** How many rows there are. */
  count(where?: Where<BooksWhere>): Promise<number>;
  /** How many rows there are with this authorId. */
  countByAuthor(authorId: AuthorsId, options?: MatchOptions<BooksWhere, number>): Promise<number>;
  /** How many rows there are with this editorId. */
  countByEditor(editorId: AuthorsId | null, options?: MatchOptions<BooksWhere, BooksId>): Promise<number>;
  /** The rows, each with the row of authors that its authorId refers to, or null. */
  withAuthorRow<T extends BooksRow>(
    rows: readonly T[],
    options?: DeletedOptions,
  ): Promise<(T & { readonly authorRow: AuthorsRow | null })[]>;
  /** The rows, each with the row of authors that its editorId refers to, or null. */
  withEditor<T extends BooksRow>(
    rows: readonly T[],
    options?: DeletedOptions,
  ): Promise<(T & { readonly editor: AuthorsRow | null })[]>;
  /** The rows, each with the rows of editions that refer to its id, in the order of their primary key. */
  withEditions<T extends BooksRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly editions: readonly EditionsRow[] })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: BooksInsert): Promise<BooksRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly BooksInsert[]): Promise<BooksRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. A deleted
   * row is brought back.
   */
  upsert(values: BooksInsert & { readonly id: BooksId }): Promise<BooksRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: BooksId, patch: BooksPatch): Promise<BooksRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<BooksWhere>, patch: BooksPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this authorId, and says how many rows those were. */
  updateByAuthor(authorId: AuthorsId, patch: BooksPatch, options?: MatchOptions<BooksWhere, number>): Promise<number>;
  /** Changes the columns that are given in all rows with this editorId, and says how many rows those were. */
  updateByEditor(
    editorId: AuthorsId | null,
    patch: BooksPatch,
    options?: MatchOptions<BooksWhere, BooksId>,
  ): Promise<number>;
  /** Marks the row with this key as deleted and says whether there was one. */
  remove(id: BooksId): Promise<boolean>;
  /** Marks as deleted all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<BooksWhere>): Promise<number>;
  /** Marks as deleted all rows with this authorId, and says how many they were. */
  removeByAuthor(authorId: AuthorsId, options?: MatchOptions<BooksWhere, number>): Promise<number>;
  /** Marks as deleted all rows with this editorId, and says how many they were. */
  removeByEditor(editorId: AuthorsId | null, options?: MatchOptions<BooksWhere, BooksId>): Promise<number>;
  /** The deleted row with this key, or undefined. */
  getDeleted(id: BooksId): Promise<BooksRow | undefined>;
  /** Deleted rows, the last deleted first. */
  listDeleted(options?: ListOptions): Promise<BooksRow[]>;
  /** Brings the deleted row with this key back and says whether there was one. */
  restore(id: BooksId): Promise<boolean>;
  /** Removes the row with this key for good, deleted before or not, and says whether there was one. */
  purge(id: BooksId): Promise<boolean>;
  /**
   * Removes the rows for good whose deletedAt is not after `before`, at most `limit` of them where it is given, and
   * says how many they were.
   */
  purgeDeleted(before: Date, options?: ListOptions): Promise<number>;
}

/** A key of two columns. */
export interface EditionsRow {
  readonly bookId: BooksId;
  readonly number: number;
  readonly place: string;
}

/** What an insert into editions takes: columns with a default, and those that may be null, can be left out. */
export interface EditionsInsert {
  readonly bookId: BooksId;
  readonly number: number;
  readonly place: string;
}

/** Columns of editions to change; undefined leaves one alone. */
export interface EditionsPatch {
  readonly place?: string | undefined;
}

export interface EditionsKey {
  readonly bookId: BooksId;
  readonly number: number;
}

/** Conditions on columns of editions, which all hold. */
export interface EditionsWhere {
  readonly bookId?: BooksId | Comparison<BooksId>;
  readonly number?: number | Comparison<number>;
  readonly place?: string | TextComparison;
}

/** Where a page of list's rows ends. */
export interface EditionsCursor {
  readonly bookId: BooksId;
  readonly number: number;
}

export interface EditionsTable {
  /** The row with this key, or undefined. */
  get(key: EditionsKey): Promise<EditionsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(key: EditionsKey): Promise<EditionsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly EditionsKey[]): Promise<EditionsRow[]>;
  /** Whether there is a row with this key. */
  exists(key: EditionsKey): Promise<boolean>;
  /** All rows, by bookId ascending. */
  list(options?: FindOptions<EditionsWhere, BooksId>): Promise<EditionsRow[]>;
  /** A page of the rows, by bookId ascending unless `descending` says otherwise. */
  page(options?: PageOptions<EditionsCursor, EditionsWhere, BooksId>): Promise<Page<EditionsRow, EditionsCursor>>;
  /** The rows, by bookId ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<EditionsWhere, BooksId>): AsyncIterable<EditionsRow>;
  /** How many rows there are. */
  count(where?: Where<EditionsWhere>): Promise<number>;
  /** The rows, each with the row of books that its bookId refers to, or null. */
  withBook<T extends EditionsRow>(
    rows: readonly T[],
    options?: DeletedOptions,
  ): Promise<(T & { readonly book: BooksRow | null })[]>;
  /** The rows, each with the rows of copies that refer to its bookId and number, in the order of their primary key. */
  withCopies<T extends EditionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly copies: readonly CopiesRow[] })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: EditionsInsert): Promise<EditionsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly EditionsInsert[]): Promise<EditionsRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this bookId and number; gives it back as it then
   * stands.
   */
  upsert(values: EditionsInsert): Promise<EditionsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(key: EditionsKey, patch: EditionsPatch): Promise<EditionsRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<EditionsWhere>, patch: EditionsPatch): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(key: EditionsKey): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<EditionsWhere>): Promise<number>;
}

export interface CopiesRow {
  readonly id: bigint;
  readonly bookId: BooksId | null;
  readonly editionNumber: number | null;
  readonly shelf: string;
}

/** What an insert into copies takes: columns with a default, and those that may be null, can be left out. */
export interface CopiesInsert {
  readonly id?: bigint | undefined;
  readonly bookId?: BooksId | null | undefined;
  readonly editionNumber?: number | null | undefined;
  readonly shelf: string;
}

/** Columns of copies to change; undefined leaves one alone. */
export interface CopiesPatch {
  readonly bookId?: BooksId | null | undefined;
  readonly editionNumber?: number | null | undefined;
  readonly shelf?: string | undefined;
}

/** Conditions on columns of copies, which all hold. */
export interface CopiesWhere {
  readonly id?: bigint | Comparison<bigint>;
  readonly bookId?: BooksId | null | Comparison<BooksId>;
  readonly editionNumber?: number | null | Comparison<number>;
  readonly shelf?: string | TextComparison;
}

/** Where a page of list's rows ends. */
export interface CopiesCursor {
  readonly id: bigint;
}

/** Where a page of listByEdition's rows ends. */
export interface CopiesEditionCursor {
  readonly id: bigint;
}

export interface CopiesTable {
  /** The row with this key, or undefined. */
  get(id: bigint): Promise<CopiesRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: bigint): Promise<CopiesRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly bigint[]): Promise<CopiesRow[]>;
  /** Whether there is a row with this key. */
  exists(id: bigint): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<CopiesWhere, bigint>): Promise<CopiesRow[]>;
  /** All rows with this bookId and editionNumber, by id ascending. */
  listByEdition(
    bookId: BooksId | null,
    editionNumber: number | null,
    options?: FindOptions<CopiesWhere, bigint>,
  ): Promise<CopiesRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<CopiesCursor, CopiesWhere, bigint>): Promise<Page<CopiesRow, CopiesCursor>>;
  /** A page of the rows with this bookId and editionNumber, by id ascending unless `descending` says otherwise. */
  pageByEdition(
    bookId: BooksId | null,
    editionNumber: number | null,
    options?: PageOptions<CopiesEditionCursor, CopiesWhere, bigint>,
  ): Promise<Page<CopiesRow, CopiesEditionCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<CopiesWhere, bigint>): AsyncIterable<CopiesRow>;
  /**
   * The rows with this bookId and editionNumber, by id ascending unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByEdition(
    bookId: BooksId | null,
    editionNumber: number | null,
    options?: StreamOptions<CopiesWhere, bigint>,
  ): AsyncIterable<CopiesRow>;
  /** How many rows there are. */
  count(where?: Where<CopiesWhere>): Promise<number>;
  /** How many rows there are with this bookId and editionNumber. */
  countByEdition(
    bookId: BooksId | null,
    editionNumber: number | null,
    options?: MatchOptions<CopiesWhere, bigint>,
  ): Promise<number>;
  /** The rows, each with the row of editions that its bookId and editionNumber refers to, or null. */
  withEdition<T extends CopiesRow>(rows: readonly T[]): Promise<(T & { readonly edition: EditionsRow | null })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: CopiesInsert): Promise<CopiesRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly CopiesInsert[]): Promise<CopiesRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: CopiesInsert & { readonly id: bigint }): Promise<CopiesRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: bigint, patch: CopiesPatch): Promise<CopiesRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<CopiesWhere>, patch: CopiesPatch): Promise<number>;
  /**
   * Changes the columns that are given in all rows with this bookId and editionNumber, and says how many rows those
   * were.
   */
  updateByEdition(
    bookId: BooksId | null,
    editionNumber: number | null,
    patch: CopiesPatch,
    options?: MatchOptions<CopiesWhere, bigint>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: bigint): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<CopiesWhere>): Promise<number>;
  /** Removes all rows with this bookId and editionNumber, and says how many they were. */
  removeByEdition(
    bookId: BooksId | null,
    editionNumber: number | null,
    options?: MatchOptions<CopiesWhere, bigint>,
  ): Promise<number>;
}

/** Keys of every other type. */
export interface HashesRow {
  readonly hash: Buffer;
  readonly day: string;
  readonly at: Date;
  readonly kind: "one" | "two" | "three";
  readonly number: bigint;
}

/** What an insert into hashes takes: columns with a default, and those that may be null, can be left out. */
export interface HashesInsert {
  readonly hash: Uint8Array;
  readonly day: string;
  readonly at: Date;
  readonly kind: "one" | "two" | "three";
  readonly number: bigint;
}

/** Columns of hashes to change; undefined leaves one alone. */
export interface HashesPatch {
  readonly day?: string | undefined;
  readonly at?: Date | undefined;
  readonly kind?: "one" | "two" | "three" | undefined;
  readonly number?: bigint | undefined;
}

/** Conditions on columns of hashes, which all hold. */
export interface HashesWhere {
  readonly hash?: Uint8Array | Comparison<Uint8Array>;
  readonly day?: string | Comparison<string>;
  readonly at?: Date | Comparison<Date>;
  readonly kind?: "one" | "two" | "three" | Comparison<"one" | "two" | "three">;
  readonly number?: bigint | Comparison<bigint>;
}

/** Where a page of list's rows ends. */
export interface HashesCursor {
  readonly hash: Buffer;
}

export interface HashesTable {
  /** The row with this key, or undefined. */
  get(hash: Uint8Array): Promise<HashesRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(hash: Uint8Array): Promise<HashesRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly Uint8Array[]): Promise<HashesRow[]>;
  /** The row with this day, or undefined. */
  getByDay(day: string): Promise<HashesRow | undefined>;
  /** The row with this day; a NotFoundError where there is none. */
  getByDayOrThrow(day: string): Promise<HashesRow>;
  /** The row with this at, or undefined. */
  getByAt(at: Date): Promise<HashesRow | undefined>;
  /** The row with this at; a NotFoundError where there is none. */
  getByAtOrThrow(at: Date): Promise<HashesRow>;
  /** The row with this kind, or undefined. */
  getByKind(kind: "one" | "two" | "three"): Promise<HashesRow | undefined>;
  /** The row with this kind; a NotFoundError where there is none. */
  getByKindOrThrow(kind: "one" | "two" | "three"): Promise<HashesRow>;
  /** The row with this number, or undefined. */
  getByNumber(number: bigint): Promise<HashesRow | undefined>;
  /** The row with this number; a NotFoundError where there is none. */
  getByNumberOrThrow(number: bigint): Promise<HashesRow>;
  /** Whether there is a row with this key. */
  exists(hash: Uint8Array): Promise<boolean>;
  /** All rows, by hash ascending. */
  list(options?: FindOptions<HashesWhere, Uint8Array>): Promise<HashesRow[]>;
  /** A page of the rows, by hash ascending unless `descending` says otherwise. */
  page(options?: PageOptions<HashesCursor, HashesWhere, Uint8Array>): Promise<Page<HashesRow, HashesCursor>>;
  /** The rows, by hash ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<HashesWhere, Uint8Array>): AsyncIterable<HashesRow>;
  /** How many rows there are. */
  count(where?: Where<HashesWhere>): Promise<number>;
  /** The rows, each with the rows of uses that refer to its hash. */
  withUsesByHash<T extends HashesRow>(rows: readonly T[]): Promise<(T & { readonly usesByHash: readonly UsesRow[] })[]>;
  /** The rows, each with the rows of uses that refer to its day. */
  withUsesByDay<T extends HashesRow>(rows: readonly T[]): Promise<(T & { readonly usesByDay: readonly UsesRow[] })[]>;
  /** The rows, each with the rows of uses that refer to its at. */
  withUsesByAt<T extends HashesRow>(rows: readonly T[]): Promise<(T & { readonly usesByAt: readonly UsesRow[] })[]>;
  /** The rows, each with the rows of uses that refer to its kind. */
  withUsesByKind<T extends HashesRow>(rows: readonly T[]): Promise<(T & { readonly usesByKind: readonly UsesRow[] })[]>;
  /** The rows, each with the rows of uses that refer to its number. */
  withUsesByNumber<T extends HashesRow>(
    rows: readonly T[],
  ): Promise<(T & { readonly usesByNumber: readonly UsesRow[] })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: HashesInsert): Promise<HashesRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly HashesInsert[]): Promise<HashesRow[]>;
  /** Inserts a row, or changes the given columns of the row with this hash; gives it back as it then stands. */
  upsert(values: HashesInsert): Promise<HashesRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this day; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByDay(values: HashesInsert): Promise<HashesRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this at; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByAt(values: HashesInsert): Promise<HashesRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this kind; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByKind(values: HashesInsert): Promise<HashesRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this number; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByNumber(values: HashesInsert): Promise<HashesRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(hash: Uint8Array, patch: HashesPatch): Promise<HashesRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<HashesWhere>, patch: HashesPatch): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(hash: Uint8Array): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<HashesWhere>): Promise<number>;
}

/** No primary key of its own. */
export interface UsesRow {
  readonly hash: Buffer;
  readonly day: string | null;
  readonly at: Date | null;
  readonly kind: "one" | "two" | "three" | null;
  readonly number: bigint | null;
}

/** What an insert into uses takes: columns with a default, and those that may be null, can be left out. */
export interface UsesInsert {
  readonly hash: Uint8Array;
  readonly day?: string | null | undefined;
  readonly at?: Date | null | undefined;
  readonly kind?: "one" | "two" | "three" | null | undefined;
  readonly number?: bigint | null | undefined;
}

/** Conditions on columns of uses, which all hold. */
export interface UsesWhere {
  readonly hash?: Uint8Array | Comparison<Uint8Array>;
  readonly day?: string | null | Comparison<string>;
  readonly at?: Date | null | Comparison<Date>;
  readonly kind?: "one" | "two" | "three" | null | Comparison<"one" | "two" | "three">;
  readonly number?: bigint | null | Comparison<bigint>;
}

export interface UsesTable {
  /** All rows. */
  list(options?: FindOptions<UsesWhere, never>): Promise<UsesRow[]>;
  /** All rows with this hash. */
  listByHash(hash: Uint8Array, options?: FindOptions<UsesWhere, never>): Promise<UsesRow[]>;
  /** How many rows there are. */
  count(where?: Where<UsesWhere>): Promise<number>;
  /** How many rows there are with this hash. */
  countByHash(hash: Uint8Array, options?: MatchOptions<UsesWhere, never>): Promise<number>;
  /**
   * The rows, each with the row of hashes that its hash refers to; a row that has gone with it meanwhile is left
   * out.
   */
  withHashRow<T extends UsesRow>(rows: readonly T[]): Promise<(T & { readonly hashRow: HashesRow })[]>;
  /** The rows, each with the row of hashes that its day refers to, or null. */
  withDayRow<T extends UsesRow>(rows: readonly T[]): Promise<(T & { readonly dayRow: HashesRow | null })[]>;
  /** The rows, each with the row of hashes that its at refers to, or null. */
  withAtRow<T extends UsesRow>(rows: readonly T[]): Promise<(T & { readonly atRow: HashesRow | null })[]>;
  /** The rows, each with the row of hashes that its kind refers to, or null. */
  withKindRow<T extends UsesRow>(rows: readonly T[]): Promise<(T & { readonly kindRow: HashesRow | null })[]>;
  /** The rows, each with the row of hashes that its number refers to, or null. */
  withNumberRow<T extends UsesRow>(rows: readonly T[]): Promise<(T & { readonly numberRow: HashesRow | null })[]>;
  /** Inserts a row, which without a primary key cannot be given back. */
  insert(values: UsesInsert): Promise<void>;
  /** Inserts rows in one transaction and says how many they were. */
  insertMany(rows: readonly UsesInsert[]): Promise<number>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<UsesWhere>): Promise<number>;
  /** Removes all rows with this hash, and says how many they were. */
  removeByHash(hash: Uint8Array, options?: MatchOptions<UsesWhere, never>): Promise<number>;
}

/** Expired ones are marked as deleted. */
export interface TokensRow {
  readonly id: number;
  readonly label: string;
  readonly expiresAt: Date | null;
  readonly deletedAt: Date | null;
}

/** What an insert into tokens takes: columns with a default, and those that may be null, can be left out. */
export interface TokensInsert {
  readonly id?: number | undefined;
  readonly label: string;
  readonly expiresAt?: Date | null | undefined;
}

/** Columns of tokens to change; undefined leaves one alone. */
export interface TokensPatch {
  readonly label?: string | undefined;
  readonly expiresAt?: Date | null | undefined;
}

/** Conditions on columns of tokens, which all hold. */
export interface TokensWhere {
  readonly id?: number | Comparison<number>;
  readonly label?: string | TextComparison;
  readonly expiresAt?: Date | null | Comparison<Date>;
  readonly deletedAt?: Date | null | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface TokensCursor {
  readonly id: number;
}

/** Where a page of listByExpiry's rows ends. */
export interface TokensExpiryCursor {
  readonly expiresAt: Date | null;
  readonly id: number;
}

export interface TokensTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<TokensRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<TokensRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<TokensRow[]>;
  /** The row with this label, or undefined. */
  getBySlot(label: string): Promise<TokensRow | undefined>;
  /** The row with this label; a NotFoundError where there is none. */
  getBySlotOrThrow(label: string): Promise<TokensRow>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<TokensWhere, number>): Promise<TokensRow[]>;
  /** All rows, by expiresAt ascending, null first. */
  listByExpiry(options?: FindOptions<TokensWhere, Date>): Promise<TokensRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<TokensCursor, TokensWhere, number>): Promise<Page<TokensRow, TokensCursor>>;
  /** A page of the rows, by expiresAt ascending, null first unless `descending` says otherwise. */
  pageByExpiry(
    options?: PageOptions<TokensExpiryCursor, TokensWhere, Date>,
  ): Promise<Page<TokensRow, TokensExpiryCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<TokensWhere, number>): AsyncIterable<TokensRow>;
  /**
   * The rows, by expiresAt ascending, null first unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByExpiry(options?: StreamOptions<TokensWhere, Date>): AsyncIterable<TokensRow>;
  /** How many rows there are. */
  count(where?: Where<TokensWhere>): Promise<number>;
  /** How many rows there are. */
  countByExpiry(options?: MatchOptions<TokensWhere, Date>): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: TokensInsert): Promise<TokensRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly TokensInsert[]): Promise<TokensRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. A deleted
   * row is brought back.
   */
  upsert(values: TokensInsert & { readonly id: number }): Promise<TokensRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this label; gives it back as it then stands. The
   * primary key of a row that is there stays as it is. A deleted row is brought back.
   */
  upsertBySlot(values: TokensInsert): Promise<TokensRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: TokensPatch): Promise<TokensRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<TokensWhere>, patch: TokensPatch): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByExpiry(patch: TokensPatch, options: MatchOptions<TokensWhere, Date>): Promise<number>;
  /** Marks the row with this key as deleted and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Marks as deleted all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<TokensWhere>): Promise<number>;
  /** Marks as deleted all rows, and says how many they were. */
  removeByExpiry(options: MatchOptions<TokensWhere, Date>): Promise<number>;
  /**
   * Marks the rows as deleted whose expiresAt is not after `now`, at most `limit` of them where it is given, and
   * says how many they were.
   */
  removeExpired(now?: Date, options?: ListOptions): Promise<number>;
  /** The deleted row with this key, or undefined. */
  getDeleted(id: number): Promise<TokensRow | undefined>;
  /** Deleted rows, the last deleted first. */
  listDeleted(options?: ListOptions): Promise<TokensRow[]>;
  /** Brings the deleted row with this key back and says whether there was one. */
  restore(id: number): Promise<boolean>;
  /** Removes the row with this key for good, deleted before or not, and says whether there was one. */
  purge(id: number): Promise<boolean>;
  /**
   * Removes the rows for good whose deletedAt is not after `before`, at most `limit` of them where it is given, and
   * says how many they were.
   */
  purgeDeleted(before: Date, options?: ListOptions): Promise<number>;
}

/** Keys that some engines take for equal in another spelling. */
export interface WordsRow {
  readonly word: string;
}

/** What an insert into words takes: columns with a default, and those that may be null, can be left out. */
export interface WordsInsert {
  readonly word: string;
}

/** Conditions on columns of words, which all hold. */
export interface WordsWhere {
  readonly word?: string | TextComparison;
}

/** Where a page of list's rows ends. */
export interface WordsCursor {
  readonly word: string;
}

export interface WordsTable {
  /** The row with this key, or undefined. */
  get(word: string): Promise<WordsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(word: string): Promise<WordsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly string[]): Promise<WordsRow[]>;
  /** Whether there is a row with this key. */
  exists(word: string): Promise<boolean>;
  /** All rows, by word ascending. */
  list(options?: FindOptions<WordsWhere, string>): Promise<WordsRow[]>;
  /** A page of the rows, by word ascending unless `descending` says otherwise. */
  page(options?: PageOptions<WordsCursor, WordsWhere, string>): Promise<Page<WordsRow, WordsCursor>>;
  /** The rows, by word ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<WordsWhere, string>): AsyncIterable<WordsRow>;
  /** How many rows there are. */
  count(where?: Where<WordsWhere>): Promise<number>;
  /** The rows, each with the rows of spellings that refer to its word, in the order of their primary key. */
  withSpellings<T extends WordsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly spellings: readonly SpellingsRow[] })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: WordsInsert): Promise<WordsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly WordsInsert[]): Promise<WordsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this word; gives it back as it then stands. */
  upsert(values: WordsInsert): Promise<WordsRow>;
  /** Removes the row with this key and says whether there was one. */
  remove(word: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<WordsWhere>): Promise<number>;
}

export interface SpellingsRow {
  readonly id: number;
  readonly wordId: string;
}

/** What an insert into spellings takes: columns with a default, and those that may be null, can be left out. */
export interface SpellingsInsert {
  readonly id?: number | undefined;
  readonly wordId: string;
}

/** Columns of spellings to change; undefined leaves one alone. */
export interface SpellingsPatch {
  readonly wordId?: string | undefined;
}

/** Conditions on columns of spellings, which all hold. */
export interface SpellingsWhere {
  readonly id?: number | Comparison<number>;
  readonly wordId?: string | TextComparison;
}

/** Where a page of list's rows ends. */
export interface SpellingsCursor {
  readonly id: number;
}

/** Where a page of listByWord's rows ends. */
export interface SpellingsWordCursor {
  readonly id: number;
}

export interface SpellingsTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<SpellingsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<SpellingsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<SpellingsRow[]>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<SpellingsWhere, number>): Promise<SpellingsRow[]>;
  /** All rows with this wordId, by id ascending. */
  listByWord(wordId: string, options?: FindOptions<SpellingsWhere, number>): Promise<SpellingsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<SpellingsCursor, SpellingsWhere, number>): Promise<Page<SpellingsRow, SpellingsCursor>>;
  /** A page of the rows with this wordId, by id ascending unless `descending` says otherwise. */
  pageByWord(
    wordId: string,
    options?: PageOptions<SpellingsWordCursor, SpellingsWhere, number>,
  ): Promise<Page<SpellingsRow, SpellingsWordCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<SpellingsWhere, number>): AsyncIterable<SpellingsRow>;
  /**
   * The rows with this wordId, by id ascending unless `descending` says otherwise, one after the other and read in
   * batches.
   */
  streamByWord(wordId: string, options?: StreamOptions<SpellingsWhere, number>): AsyncIterable<SpellingsRow>;
  /** How many rows there are. */
  count(where?: Where<SpellingsWhere>): Promise<number>;
  /** How many rows there are with this wordId. */
  countByWord(wordId: string, options?: MatchOptions<SpellingsWhere, number>): Promise<number>;
  /**
   * The rows, each with the row of words that its wordId refers to; a row that has gone with it meanwhile is left
   * out.
   */
  withWord<T extends SpellingsRow>(rows: readonly T[]): Promise<(T & { readonly word: WordsRow })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: SpellingsInsert): Promise<SpellingsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly SpellingsInsert[]): Promise<SpellingsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: SpellingsInsert & { readonly id: number }): Promise<SpellingsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: SpellingsPatch): Promise<SpellingsRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<SpellingsWhere>, patch: SpellingsPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this wordId, and says how many rows those were. */
  updateByWord(wordId: string, patch: SpellingsPatch, options?: MatchOptions<SpellingsWhere, number>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<SpellingsWhere>): Promise<number>;
  /** Removes all rows with this wordId, and says how many they were. */
  removeByWord(wordId: string, options?: MatchOptions<SpellingsWhere, number>): Promise<number>;
}

/** A key of texts. */
export interface RegionsRow {
  readonly country: string;
  readonly code: string;
}

/** What an insert into regions takes: columns with a default, and those that may be null, can be left out. */
export interface RegionsInsert {
  readonly country: string;
  readonly code: string;
}

export interface RegionsKey {
  readonly country: string;
  readonly code: string;
}

/** Conditions on columns of regions, which all hold. */
export interface RegionsWhere {
  readonly country?: string | TextComparison;
  readonly code?: string | TextComparison;
}

/** Where a page of list's rows ends. */
export interface RegionsCursor {
  readonly country: string;
  readonly code: string;
}

export interface RegionsTable {
  /** The row with this key, or undefined. */
  get(key: RegionsKey): Promise<RegionsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(key: RegionsKey): Promise<RegionsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly RegionsKey[]): Promise<RegionsRow[]>;
  /** Whether there is a row with this key. */
  exists(key: RegionsKey): Promise<boolean>;
  /** All rows, by country ascending. */
  list(options?: FindOptions<RegionsWhere, string>): Promise<RegionsRow[]>;
  /** A page of the rows, by country ascending unless `descending` says otherwise. */
  page(options?: PageOptions<RegionsCursor, RegionsWhere, string>): Promise<Page<RegionsRow, RegionsCursor>>;
  /** The rows, by country ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<RegionsWhere, string>): AsyncIterable<RegionsRow>;
  /** How many rows there are. */
  count(where?: Where<RegionsWhere>): Promise<number>;
  /** The rows, each with the rows of towns that refer to its country and code, in the order of their primary key. */
  withTowns<T extends RegionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly towns: readonly TownsRow[] })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: RegionsInsert): Promise<RegionsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly RegionsInsert[]): Promise<RegionsRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this country and code; gives it back as it then
   * stands.
   */
  upsert(values: RegionsInsert): Promise<RegionsRow>;
  /** Removes the row with this key and says whether there was one. */
  remove(key: RegionsKey): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<RegionsWhere>): Promise<number>;
}

export interface TownsRow {
  readonly id: number;
  readonly country: string;
  readonly region: string;
}

/** What an insert into towns takes: columns with a default, and those that may be null, can be left out. */
export interface TownsInsert {
  readonly id?: number | undefined;
  readonly country: string;
  readonly region: string;
}

/** Columns of towns to change; undefined leaves one alone. */
export interface TownsPatch {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}

/** Conditions on columns of towns, which all hold. */
export interface TownsWhere {
  readonly id?: number | Comparison<number>;
  readonly country?: string | TextComparison;
  readonly region?: string | TextComparison;
}

/** Where a page of list's rows ends. */
export interface TownsCursor {
  readonly id: number;
}

/** Where a page of listByHome's rows ends. */
export interface TownsHomeCursor {
  readonly id: number;
}

export interface TownsTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<TownsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<TownsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<TownsRow[]>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<TownsWhere, number>): Promise<TownsRow[]>;
  /** All rows with this country and region, by id ascending. */
  listByHome(country: string, region: string, options?: FindOptions<TownsWhere, number>): Promise<TownsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<TownsCursor, TownsWhere, number>): Promise<Page<TownsRow, TownsCursor>>;
  /** A page of the rows with this country and region, by id ascending unless `descending` says otherwise. */
  pageByHome(
    country: string,
    region: string,
    options?: PageOptions<TownsHomeCursor, TownsWhere, number>,
  ): Promise<Page<TownsRow, TownsHomeCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<TownsWhere, number>): AsyncIterable<TownsRow>;
  /**
   * The rows with this country and region, by id ascending unless `descending` says otherwise, one after the other
   * and read in batches.
   */
  streamByHome(country: string, region: string, options?: StreamOptions<TownsWhere, number>): AsyncIterable<TownsRow>;
  /** How many rows there are. */
  count(where?: Where<TownsWhere>): Promise<number>;
  /** How many rows there are with this country and region. */
  countByHome(country: string, region: string, options?: MatchOptions<TownsWhere, number>): Promise<number>;
  /**
   * The rows, each with the row of regions that its country and region refers to; a row that has gone with it
   * meanwhile is left out.
   */
  withHome<T extends TownsRow>(rows: readonly T[]): Promise<(T & { readonly home: RegionsRow })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: TownsInsert): Promise<TownsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly TownsInsert[]): Promise<TownsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: TownsInsert & { readonly id: number }): Promise<TownsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: TownsPatch): Promise<TownsRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<TownsWhere>, patch: TownsPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this country and region, and says how many rows those were. */
  updateByHome(
    country: string,
    region: string,
    patch: TownsPatch,
    options?: MatchOptions<TownsWhere, number>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<TownsWhere>): Promise<number>;
  /** Removes all rows with this country and region, and says how many they were. */
  removeByHome(country: string, region: string, options?: MatchOptions<TownsWhere, number>): Promise<number>;
}

/** The helpers of every table and view. */
export interface Tables {
  readonly authors: AuthorsTable;
  /** At most one for each author. */
  readonly profiles: ProfilesTable;
  readonly books: BooksTable;
  /** A key of two columns. */
  readonly editions: EditionsTable;
  readonly copies: CopiesTable;
  /** Keys of every other type. */
  readonly hashes: HashesTable;
  /** No primary key of its own. */
  readonly uses: UsesTable;
  /** Expired ones are marked as deleted. */
  readonly tokens: TokensTable;
  /** Keys that some engines take for equal in another spelling. */
  readonly words: WordsTable;
  readonly spellings: SpellingsTable;
  /** A key of texts. */
  readonly regions: RegionsTable;
  readonly towns: TownsTable;
}
