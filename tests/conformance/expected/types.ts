/** Rows, and what the helpers take and give. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type {
  ChildrenOptions,
  Comparison,
  DeletedOptions,
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

declare const key: unique symbol;

/** id of authors, as no other table's key. */
export type AuthorsId = number & { readonly [key]: "AuthorsId" };

/** id of books, as no other table's key. */
export type BooksId = number & { readonly [key]: "BooksId" };

/** Every type, required and nullable. */
export interface SamplesRow {
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
  readonly mood: "glad" | "größer 😀" | 'so "so"' | "it's";
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
  readonly moodOrNull: "glad" | "größer 😀" | 'so "so"' | "it's" | null;
}

/** What an insert into samples takes: columns with a default, and those that may be null, can be left out. */
export interface SamplesInsert {
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
  readonly mood: "glad" | "größer 😀" | 'so "so"' | "it's";
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
  readonly moodOrNull?: "glad" | "größer 😀" | 'so "so"' | "it's" | null | undefined;
}

/** Columns of samples to change; undefined leaves one alone. */
export interface SamplesPatch {
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
  readonly mood?: "glad" | "größer 😀" | 'so "so"' | "it's" | undefined;
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
  readonly moodOrNull?: "glad" | "größer 😀" | 'so "so"' | "it's" | null | undefined;
}

/** Conditions on columns of samples, which all hold. */
export interface SamplesWhere {
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
  readonly mood?: "glad" | "größer 😀" | 'so "so"' | "it's" | Comparison<"glad" | "größer 😀" | 'so "so"' | "it's">;
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
  readonly moodOrNull?: "glad" | "größer 😀" | 'so "so"' | "it's" | null | Comparison<"glad" | "größer 😀" | 'so "so"' | "it's">;
}

/** Where a page of list's rows ends. */
export interface SamplesCursor {
  readonly id: number;
}

export interface SamplesTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<SamplesRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<SamplesRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<SamplesRow[]>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<SamplesWhere, number>): Promise<SamplesRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<SamplesCursor, SamplesWhere, number>): Promise<Page<SamplesRow, SamplesCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<SamplesWhere, number>): AsyncIterable<SamplesRow>;
  /** How many rows there are. */
  count(where?: Where<SamplesWhere>): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: SamplesInsert): Promise<SamplesRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly SamplesInsert[]): Promise<SamplesRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: SamplesInsert & { readonly id: number }): Promise<SamplesRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: SamplesPatch): Promise<SamplesRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<SamplesWhere>, patch: SamplesPatch): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<SamplesWhere>): Promise<number>;
}

/** What the database fills in. */
export interface DefaultsRow {
  readonly id: string;
  readonly label: string;
  readonly rank: number;
  readonly flag: boolean;
  readonly big: bigint;
  readonly amount: string;
  readonly day: string;
  readonly mood: "glad" | "größer 😀" | 'so "so"' | "it's";
  readonly note: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly total: number;
}

/** What an insert into defaults takes: columns with a default, and those that may be null, can be left out. */
export interface DefaultsInsert {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly rank?: number | undefined;
  readonly flag?: boolean | undefined;
  readonly big?: bigint | undefined;
  readonly amount?: string | undefined;
  readonly day?: string | undefined;
  readonly mood?: "glad" | "größer 😀" | 'so "so"' | "it's" | undefined;
  readonly note?: string | null | undefined;
  readonly createdAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
}

/** Columns of defaults to change; undefined leaves one alone. */
export interface DefaultsPatch {
  readonly label?: string | undefined;
  readonly rank?: number | undefined;
  readonly flag?: boolean | undefined;
  readonly big?: bigint | undefined;
  readonly amount?: string | undefined;
  readonly day?: string | undefined;
  readonly mood?: "glad" | "größer 😀" | 'so "so"' | "it's" | undefined;
  readonly note?: string | null | undefined;
  readonly createdAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
}

/** Conditions on columns of defaults, which all hold. */
export interface DefaultsWhere {
  readonly id?: string | Comparison<string>;
  readonly label?: string | TextComparison;
  readonly rank?: number | Comparison<number>;
  readonly flag?: boolean | Equality<boolean>;
  readonly big?: bigint | Comparison<bigint>;
  readonly amount?: string | Equality<string>;
  readonly day?: string | Comparison<string>;
  readonly mood?: "glad" | "größer 😀" | 'so "so"' | "it's" | Comparison<"glad" | "größer 😀" | 'so "so"' | "it's">;
  readonly note?: string | null | TextComparison;
  readonly createdAt?: Date | Comparison<Date>;
  readonly updatedAt?: Date | Comparison<Date>;
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

/** Keys that are bytes, and days that are unique. */
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
  /** The row with this owner, or undefined. */
  getByOwner(owner: string | null): Promise<FilesRow | undefined>;
  /** The row with this owner; a NotFoundError where there is none. */
  getByOwnerOrThrow(owner: string | null): Promise<FilesRow>;
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
   * Inserts a row, or changes the given columns of the row with this owner; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByOwner(values: FilesInsert): Promise<FilesRow>;
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

/** A composite key of five types. */
export interface ReadingsRow {
  readonly meter: bigint;
  readonly at: Date;
  readonly day: string;
  readonly kind: "flow" | "heat";
  readonly valid: boolean;
  readonly value: number | null;
}

/** What an insert into readings takes: columns with a default, and those that may be null, can be left out. */
export interface ReadingsInsert {
  readonly meter: bigint;
  readonly at: Date;
  readonly day: string;
  readonly kind: "flow" | "heat";
  readonly valid: boolean;
  readonly value?: number | null | undefined;
}

/** Columns of readings to change; undefined leaves one alone. */
export interface ReadingsPatch {
  readonly value?: number | null | undefined;
}

export interface ReadingsKey {
  readonly meter: bigint;
  readonly at: Date;
  readonly day: string;
  readonly kind: "flow" | "heat";
  readonly valid: boolean;
}

/** Conditions on columns of readings, which all hold. */
export interface ReadingsWhere {
  readonly meter?: bigint | Comparison<bigint>;
  readonly at?: Date | Comparison<Date>;
  readonly day?: string | Comparison<string>;
  readonly kind?: "flow" | "heat" | Comparison<"flow" | "heat">;
  readonly valid?: boolean | Equality<boolean>;
  readonly value?: number | null | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface ReadingsCursor {
  readonly meter: bigint;
  readonly at: Date;
  readonly day: string;
  readonly kind: "flow" | "heat";
  readonly valid: boolean;
}

/** Where a page of listByValue_'s rows ends. */
export interface ReadingsValue_Cursor {
  readonly value: number | null;
  readonly meter: bigint;
  readonly at: Date;
  readonly day: string;
  readonly kind: "flow" | "heat";
  readonly valid: boolean;
}

/** Where a page of listByKindDay's rows ends. */
export interface ReadingsKindDayCursor {
  readonly day: string;
  readonly meter: bigint;
  readonly at: Date;
  readonly valid: boolean;
}

export interface ReadingsTable {
  /** The row with this key, or undefined. */
  get(key: ReadingsKey): Promise<ReadingsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(key: ReadingsKey): Promise<ReadingsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly ReadingsKey[]): Promise<ReadingsRow[]>;
  /** Whether there is a row with this key. */
  exists(key: ReadingsKey): Promise<boolean>;
  /** All rows, by meter ascending. */
  list(options?: FindOptions<ReadingsWhere, bigint>): Promise<ReadingsRow[]>;
  /** All rows, by value ascending, null first. */
  listByValue_(options?: FindOptions<ReadingsWhere, number>): Promise<ReadingsRow[]>;
  /** All rows with this kind, by day ascending. */
  listByKindDay(kind: "flow" | "heat", options?: FindOptions<ReadingsWhere, string>): Promise<ReadingsRow[]>;
  /** A page of the rows, by meter ascending unless `descending` says otherwise. */
  page(options?: PageOptions<ReadingsCursor, ReadingsWhere, bigint>): Promise<Page<ReadingsRow, ReadingsCursor>>;
  /** A page of the rows, by value ascending, null first unless `descending` says otherwise. */
  pageByValue_(
    options?: PageOptions<ReadingsValue_Cursor, ReadingsWhere, number>,
  ): Promise<Page<ReadingsRow, ReadingsValue_Cursor>>;
  /** A page of the rows with this kind, by day ascending unless `descending` says otherwise. */
  pageByKindDay(
    kind: "flow" | "heat",
    options?: PageOptions<ReadingsKindDayCursor, ReadingsWhere, string>,
  ): Promise<Page<ReadingsRow, ReadingsKindDayCursor>>;
  /** The rows, by meter ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<ReadingsWhere, bigint>): AsyncIterable<ReadingsRow>;
  /**
   * The rows, by value ascending, null first unless `descending` says otherwise, one after the other and read in
   * batches.
   */
  streamByValue_(options?: StreamOptions<ReadingsWhere, number>): AsyncIterable<ReadingsRow>;
  /**
   * The rows with this kind, by day ascending unless `descending` says otherwise, one after the other and read in
   * batches.
   */
  streamByKindDay(kind: "flow" | "heat", options?: StreamOptions<ReadingsWhere, string>): AsyncIterable<ReadingsRow>;
  /** How many rows there are. */
  count(where?: Where<ReadingsWhere>): Promise<number>;
  /** How many rows there are. */
  countByValue_(options?: MatchOptions<ReadingsWhere, number>): Promise<number>;
  /** How many rows there are with this kind. */
  countByKindDay(kind: "flow" | "heat", options?: MatchOptions<ReadingsWhere, string>): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: ReadingsInsert): Promise<ReadingsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly ReadingsInsert[]): Promise<ReadingsRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this meter, at, day, kind and valid; gives it back
   * as it then stands.
   */
  upsert(values: ReadingsInsert): Promise<ReadingsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(key: ReadingsKey, patch: ReadingsPatch): Promise<ReadingsRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<ReadingsWhere>, patch: ReadingsPatch): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByValue_(patch: ReadingsPatch, options: MatchOptions<ReadingsWhere, number>): Promise<number>;
  /** Changes the columns that are given in all rows with this kind, and says how many rows those were. */
  updateByKindDay(
    kind: "flow" | "heat",
    patch: ReadingsPatch,
    options?: MatchOptions<ReadingsWhere, string>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(key: ReadingsKey): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<ReadingsWhere>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByValue_(options: MatchOptions<ReadingsWhere, number>): Promise<number>;
  /** Removes all rows with this kind, and says how many they were. */
  removeByKindDay(kind: "flow" | "heat", options?: MatchOptions<ReadingsWhere, string>): Promise<number>;
}

export interface AuthorsRow {
  readonly id: AuthorsId;
  readonly name: string;
  readonly deletedAt: Date | null;
}

/** What an insert into authors takes: columns with a default, and those that may be null, can be left out. */
export interface AuthorsInsert {
  readonly id?: AuthorsId | undefined;
  readonly name: string;
}

/** Columns of authors to change; undefined leaves one alone. */
export interface AuthorsPatch {
  readonly name?: string | undefined;
}

/** Conditions on columns of authors, which all hold. */
export interface AuthorsWhere {
  readonly id?: AuthorsId | Comparison<AuthorsId>;
  readonly name?: string | TextComparison;
  readonly deletedAt?: Date | null | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface AuthorsCursor {
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
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<AuthorsCursor, AuthorsWhere, AuthorsId>): Promise<Page<AuthorsRow, AuthorsCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<AuthorsWhere, AuthorsId>): AsyncIterable<AuthorsRow>;
  /** How many rows there are. */
  count(where?: Where<AuthorsWhere>): Promise<number>;
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
  /** Marks the row with this key as deleted and says whether there was one. */
  remove(id: AuthorsId): Promise<boolean>;
  /** Marks as deleted all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<AuthorsWhere>): Promise<number>;
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

export interface BooksRow {
  readonly id: BooksId;
  readonly title: string;
  readonly authorId: AuthorsId;
  readonly editorId: AuthorsId | null;
  readonly expiresAt: Date | null;
  readonly deletedAt: Date | null;
}

/** What an insert into books takes: columns with a default, and those that may be null, can be left out. */
export interface BooksInsert {
  readonly id?: BooksId | undefined;
  readonly title: string;
  readonly authorId: AuthorsId;
  readonly editorId?: AuthorsId | null | undefined;
  readonly expiresAt?: Date | null | undefined;
}

/** Columns of books to change; undefined leaves one alone. */
export interface BooksPatch {
  readonly title?: string | undefined;
  readonly authorId?: AuthorsId | undefined;
  readonly editorId?: AuthorsId | null | undefined;
  readonly expiresAt?: Date | null | undefined;
}

/** Conditions on columns of books, which all hold. */
export interface BooksWhere {
  readonly id?: BooksId | Comparison<BooksId>;
  readonly title?: string | TextComparison;
  readonly authorId?: AuthorsId | Comparison<AuthorsId>;
  readonly editorId?: AuthorsId | null | Comparison<AuthorsId>;
  readonly expiresAt?: Date | null | Comparison<Date>;
  readonly deletedAt?: Date | null | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface BooksCursor {
  readonly id: BooksId;
}

/** Where a page of listByAuthor's rows ends. */
export interface BooksAuthorCursor {
  readonly id: BooksId;
}

/** Where a page of listByEditor's rows ends. */
export interface BooksEditorCursor {
  readonly id: BooksId;
}

/** Where a page of listByExpiry's rows ends. */
export interface BooksExpiryCursor {
  readonly expiresAt: Date | null;
  readonly id: BooksId;
}

/** Where a page of listByLent's rows ends. */
export interface BooksLentCursor {
  readonly expiresAt: Date | null;
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
  /** All rows with this authorId, by id ascending. */
  listByAuthor(authorId: AuthorsId, options?: FindOptions<BooksWhere, BooksId>): Promise<BooksRow[]>;
  /** All rows with this editorId, by id ascending. */
  listByEditor(editorId: AuthorsId | null, options?: FindOptions<BooksWhere, BooksId>): Promise<BooksRow[]>;
  /** All rows, by expiresAt ascending, null first. */
  listByExpiry(options?: FindOptions<BooksWhere, Date>): Promise<BooksRow[]>;
  /** All rows with this title for which the index's condition holds, by expiresAt ascending, null first. */
  listByLent(title: string, options?: FindOptions<BooksWhere, Date>): Promise<BooksRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<BooksCursor, BooksWhere, BooksId>): Promise<Page<BooksRow, BooksCursor>>;
  /** A page of the rows with this authorId, by id ascending unless `descending` says otherwise. */
  pageByAuthor(
    authorId: AuthorsId,
    options?: PageOptions<BooksAuthorCursor, BooksWhere, BooksId>,
  ): Promise<Page<BooksRow, BooksAuthorCursor>>;
  /** A page of the rows with this editorId, by id ascending unless `descending` says otherwise. */
  pageByEditor(
    editorId: AuthorsId | null,
    options?: PageOptions<BooksEditorCursor, BooksWhere, BooksId>,
  ): Promise<Page<BooksRow, BooksEditorCursor>>;
  /** A page of the rows, by expiresAt ascending, null first unless `descending` says otherwise. */
  pageByExpiry(options?: PageOptions<BooksExpiryCursor, BooksWhere, Date>): Promise<Page<BooksRow, BooksExpiryCursor>>;
  /**
   * A page of the rows with this title for which the index's condition holds, by expiresAt ascending, null first
   * unless `descending` says otherwise.
   */
  pageByLent(
    title: string,
    options?: PageOptions<BooksLentCursor, BooksWhere, Date>,
  ): Promise<Page<BooksRow, BooksLentCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<BooksWhere, BooksId>): AsyncIterable<BooksRow>;
  /**
   * The rows with this authorId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByAuthor(authorId: AuthorsId, options?: StreamOptions<BooksWhere, BooksId>): AsyncIterable<BooksRow>;
  /**
   * The rows with this editorId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByEditor(editorId: AuthorsId | null, options?: StreamOptions<BooksWhere, BooksId>): AsyncIterable<BooksRow>;
  /**
   * The rows, by expiresAt ascending, null first unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByExpiry(options?: StreamOptions<BooksWhere, Date>): AsyncIterable<BooksRow>;
  /**
   * The rows with this title for which the index's condition holds, by expiresAt ascending, null first unless
   * `descending` says otherwise, one after the other and read in batches.
   */
  streamByLent(title: string, options?: StreamOptions<BooksWhere, Date>): AsyncIterable<BooksRow>;
  /** How many rows there are. */
  count(where?: Where<BooksWhere>): Promise<number>;
  /** How many rows there are with this authorId. */
  countByAuthor(authorId: AuthorsId, options?: MatchOptions<BooksWhere, BooksId>): Promise<number>;
  /** How many rows there are with this editorId. */
  countByEditor(editorId: AuthorsId | null, options?: MatchOptions<BooksWhere, BooksId>): Promise<number>;
  /** How many rows there are. */
  countByExpiry(options?: MatchOptions<BooksWhere, Date>): Promise<number>;
  /** How many rows there are with this title for which the index's condition holds. */
  countByLent(title: string, options?: MatchOptions<BooksWhere, Date>): Promise<number>;
  /** The rows, each with the row of authors that its authorId refers to, or null. */
  withAuthor<T extends BooksRow>(
    rows: readonly T[],
    options?: DeletedOptions,
  ): Promise<(T & { readonly author: AuthorsRow | null })[]>;
  /** The rows, each with the row of authors that its editorId refers to, or null. */
  withEditor<T extends BooksRow>(
    rows: readonly T[],
    options?: DeletedOptions,
  ): Promise<(T & { readonly editor: AuthorsRow | null })[]>;
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
  updateByAuthor(authorId: AuthorsId, patch: BooksPatch, options?: MatchOptions<BooksWhere, BooksId>): Promise<number>;
  /** Changes the columns that are given in all rows with this editorId, and says how many rows those were. */
  updateByEditor(
    editorId: AuthorsId | null,
    patch: BooksPatch,
    options?: MatchOptions<BooksWhere, BooksId>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByExpiry(patch: BooksPatch, options: MatchOptions<BooksWhere, Date>): Promise<number>;
  /**
   * Changes the columns that are given in all rows with this title for which the index's condition holds, and says
   * how many rows those were.
   */
  updateByLent(title: string, patch: BooksPatch, options?: MatchOptions<BooksWhere, Date>): Promise<number>;
  /** Marks the row with this key as deleted and says whether there was one. */
  remove(id: BooksId): Promise<boolean>;
  /** Marks as deleted all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<BooksWhere>): Promise<number>;
  /** Marks as deleted all rows with this authorId, and says how many they were. */
  removeByAuthor(authorId: AuthorsId, options?: MatchOptions<BooksWhere, BooksId>): Promise<number>;
  /** Marks as deleted all rows with this editorId, and says how many they were. */
  removeByEditor(editorId: AuthorsId | null, options?: MatchOptions<BooksWhere, BooksId>): Promise<number>;
  /** Marks as deleted all rows, and says how many they were. */
  removeByExpiry(options: MatchOptions<BooksWhere, Date>): Promise<number>;
  /** Marks as deleted all rows with this title for which the index's condition holds, and says how many they were. */
  removeByLent(title: string, options?: MatchOptions<BooksWhere, Date>): Promise<number>;
  /**
   * Marks the rows as deleted whose expiresAt is not after `now`, at most `limit` of them where it is given, and
   * says how many they were.
   */
  removeExpired(now?: Date, options?: ListOptions): Promise<number>;
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

export interface PeopleRow {
  readonly id: number;
  readonly email: string;
  readonly nick: string | null;
  readonly realm: string | null;
  readonly score: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly bossId: number | null;
  /** Milliseconds since 1970. */
  readonly seenAt: number | null;
  readonly updatedAt: Date;
}

/** What an insert into people takes: columns with a default, and those that may be null, can be left out. */
export interface PeopleInsert {
  readonly id?: number | undefined;
  readonly email: string;
  readonly nick?: string | null | undefined;
  readonly realm?: string | null | undefined;
  readonly score?: number | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly bossId?: number | null | undefined;
  /** Milliseconds since 1970. */
  readonly seenAt?: number | null | undefined;
  readonly updatedAt?: Date | undefined;
}

/** Columns of people to change; undefined leaves one alone. */
export interface PeoplePatch {
  readonly email?: string | undefined;
  readonly nick?: string | null | undefined;
  readonly realm?: string | null | undefined;
  readonly score?: number | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly bossId?: number | null | undefined;
  /** Milliseconds since 1970. */
  readonly seenAt?: number | null | undefined;
  readonly updatedAt?: Date | undefined;
}

export interface PeopleNameKey {
  readonly nick: string | null;
  readonly realm: string | null;
}

/** Conditions on columns of people, which all hold. */
export interface PeopleWhere {
  readonly id?: number | Comparison<number>;
  readonly email?: string | TextComparison;
  readonly nick?: string | null | TextComparison;
  readonly realm?: string | null | TextComparison;
  readonly score?: number | Comparison<number>;
  readonly low?: number | null | Comparison<number>;
  readonly high?: number | null | Comparison<number>;
  readonly bossId?: number | null | Comparison<number>;
  readonly seenAt?: number | null | Comparison<number>;
  readonly updatedAt?: Date | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface PeopleCursor {
  readonly id: number;
}

/** Where a page of listByBoss's rows ends. */
export interface PeopleBossCursor {
  readonly id: number;
}

/** Where a page of listByRealmScore's rows ends. */
export interface PeopleRealmScoreCursor {
  readonly score: number;
  readonly id: number;
}

export interface PeopleTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<PeopleRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<PeopleRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<PeopleRow[]>;
  /** The row with this email, or undefined. */
  getByEmail(email: string): Promise<PeopleRow | undefined>;
  /** The row with this email; a NotFoundError where there is none. */
  getByEmailOrThrow(email: string): Promise<PeopleRow>;
  /** The row with this nick and realm, or undefined. */
  getByName(key: PeopleNameKey): Promise<PeopleRow | undefined>;
  /** The row with this nick and realm; a NotFoundError where there is none. */
  getByNameOrThrow(key: PeopleNameKey): Promise<PeopleRow>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<PeopleWhere, number>): Promise<PeopleRow[]>;
  /** All rows with this bossId, by id ascending. */
  listByBoss(bossId: number | null, options?: FindOptions<PeopleWhere, number>): Promise<PeopleRow[]>;
  /** All rows with this realm, by score ascending. */
  listByRealmScore(realm: string | null, options?: FindOptions<PeopleWhere, number>): Promise<PeopleRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<PeopleCursor, PeopleWhere, number>): Promise<Page<PeopleRow, PeopleCursor>>;
  /** A page of the rows with this bossId, by id ascending unless `descending` says otherwise. */
  pageByBoss(
    bossId: number | null,
    options?: PageOptions<PeopleBossCursor, PeopleWhere, number>,
  ): Promise<Page<PeopleRow, PeopleBossCursor>>;
  /** A page of the rows with this realm, by score ascending unless `descending` says otherwise. */
  pageByRealmScore(
    realm: string | null,
    options?: PageOptions<PeopleRealmScoreCursor, PeopleWhere, number>,
  ): Promise<Page<PeopleRow, PeopleRealmScoreCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<PeopleWhere, number>): AsyncIterable<PeopleRow>;
  /**
   * The rows with this bossId, by id ascending unless `descending` says otherwise, one after the other and read in
   * batches.
   */
  streamByBoss(bossId: number | null, options?: StreamOptions<PeopleWhere, number>): AsyncIterable<PeopleRow>;
  /**
   * The rows with this realm, by score ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByRealmScore(realm: string | null, options?: StreamOptions<PeopleWhere, number>): AsyncIterable<PeopleRow>;
  /** How many rows there are. */
  count(where?: Where<PeopleWhere>): Promise<number>;
  /** How many rows there are with this bossId. */
  countByBoss(bossId: number | null, options?: MatchOptions<PeopleWhere, number>): Promise<number>;
  /** How many rows there are with this realm. */
  countByRealmScore(realm: string | null, options?: MatchOptions<PeopleWhere, number>): Promise<number>;
  /** The rows, each with the row of people that its bossId refers to, or null. */
  withBoss<T extends PeopleRow>(rows: readonly T[]): Promise<(T & { readonly boss: PeopleRow | null })[]>;
  /** The rows, each with the rows of people that refer to its id, in the order of their primary key. */
  withPeopleByBoss<T extends PeopleRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly peopleByBoss: readonly PeopleRow[] })[]>;
  /** The rows, each with the rows of members that refer to its id, in the order of their primary key. */
  withMembers<T extends PeopleRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly members: readonly MembersRow[] })[]>;
  /** The rows, each with the rows of debts that refer to its id, in the order of their primary key. */
  withDebts<T extends PeopleRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly debts: readonly DebtsRow[] })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: PeopleInsert): Promise<PeopleRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly PeopleInsert[]): Promise<PeopleRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: PeopleInsert & { readonly id: number }): Promise<PeopleRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this email; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByEmail(values: PeopleInsert): Promise<PeopleRow>;
  /**
   * Inserts a row, or changes the given columns of the row with this nick and realm; gives it back as it then
   * stands. The primary key of a row that is there stays as it is.
   */
  upsertByName(values: PeopleInsert): Promise<PeopleRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: PeoplePatch): Promise<PeopleRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<PeopleWhere>, patch: PeoplePatch): Promise<number>;
  /** Changes the columns that are given in all rows with this bossId, and says how many rows those were. */
  updateByBoss(bossId: number | null, patch: PeoplePatch, options?: MatchOptions<PeopleWhere, number>): Promise<number>;
  /** Changes the columns that are given in all rows with this realm, and says how many rows those were. */
  updateByRealmScore(
    realm: string | null,
    patch: PeoplePatch,
    options?: MatchOptions<PeopleWhere, number>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<PeopleWhere>): Promise<number>;
  /** Removes all rows with this bossId, and says how many they were. */
  removeByBoss(bossId: number | null, options?: MatchOptions<PeopleWhere, number>): Promise<number>;
  /** Removes all rows with this realm, and says how many they were. */
  removeByRealmScore(realm: string | null, options?: MatchOptions<PeopleWhere, number>): Promise<number>;
}

/** A person in a group: the key is made of both. */
export interface MembersRow {
  readonly personId: number;
  readonly groupName: string;
  readonly role: string;
  readonly joinedAt: Date;
}

/** What an insert into members takes: columns with a default, and those that may be null, can be left out. */
export interface MembersInsert {
  readonly personId: number;
  readonly groupName: string;
  readonly role?: string | undefined;
  readonly joinedAt: Date;
}

/** Columns of members to change; undefined leaves one alone. */
export interface MembersPatch {
  readonly role?: string | undefined;
  readonly joinedAt?: Date | undefined;
}

export interface MembersKey {
  readonly personId: number;
  readonly groupName: string;
}

/** Conditions on columns of members, which all hold. */
export interface MembersWhere {
  readonly personId?: number | Comparison<number>;
  readonly groupName?: string | TextComparison;
  readonly role?: string | TextComparison;
  readonly joinedAt?: Date | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface MembersCursor {
  readonly personId: number;
  readonly groupName: string;
}

/** Where a page of listByGroup's rows ends. */
export interface MembersGroupCursor {
  readonly personId: number;
}

/** Where a page of listByRoleTime's rows ends. */
export interface MembersRoleTimeCursor {
  readonly joinedAt: Date;
  readonly personId: number;
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
  /** All rows, by personId ascending. */
  list(options?: FindOptions<MembersWhere, number>): Promise<MembersRow[]>;
  /** All rows with this groupName, by personId ascending. */
  listByGroup(groupName: string, options?: FindOptions<MembersWhere, number>): Promise<MembersRow[]>;
  /** All rows with this role, by joinedAt ascending. */
  listByRoleTime(role: string, options?: FindOptions<MembersWhere, Date>): Promise<MembersRow[]>;
  /** A page of the rows, by personId ascending unless `descending` says otherwise. */
  page(options?: PageOptions<MembersCursor, MembersWhere, number>): Promise<Page<MembersRow, MembersCursor>>;
  /** A page of the rows with this groupName, by personId ascending unless `descending` says otherwise. */
  pageByGroup(
    groupName: string,
    options?: PageOptions<MembersGroupCursor, MembersWhere, number>,
  ): Promise<Page<MembersRow, MembersGroupCursor>>;
  /** A page of the rows with this role, by joinedAt ascending unless `descending` says otherwise. */
  pageByRoleTime(
    role: string,
    options?: PageOptions<MembersRoleTimeCursor, MembersWhere, Date>,
  ): Promise<Page<MembersRow, MembersRoleTimeCursor>>;
  /** The rows, by personId ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<MembersWhere, number>): AsyncIterable<MembersRow>;
  /**
   * The rows with this groupName, by personId ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByGroup(groupName: string, options?: StreamOptions<MembersWhere, number>): AsyncIterable<MembersRow>;
  /**
   * The rows with this role, by joinedAt ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByRoleTime(role: string, options?: StreamOptions<MembersWhere, Date>): AsyncIterable<MembersRow>;
  /** How many rows there are. */
  count(where?: Where<MembersWhere>): Promise<number>;
  /** How many rows there are with this groupName. */
  countByGroup(groupName: string, options?: MatchOptions<MembersWhere, number>): Promise<number>;
  /** How many rows there are with this role. */
  countByRoleTime(role: string, options?: MatchOptions<MembersWhere, Date>): Promise<number>;
  /**
   * The rows, each with the row of people that its personId refers to; a row that has gone with it meanwhile is
   * left out.
   */
  withPerson<T extends MembersRow>(rows: readonly T[]): Promise<(T & { readonly person: PeopleRow })[]>;
  /**
   * The rows, each with the rows of deeds that refer to its personId and groupName, in the order of their primary
   * key.
   */
  withDeeds<T extends MembersRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly deeds: readonly DeedsRow[] })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: MembersInsert): Promise<MembersRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly MembersInsert[]): Promise<MembersRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this personId and groupName; gives it back as it
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
  updateByRoleTime(role: string, patch: MembersPatch, options?: MatchOptions<MembersWhere, Date>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(key: MembersKey): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<MembersWhere>): Promise<number>;
  /** Removes all rows with this groupName, and says how many they were. */
  removeByGroup(groupName: string, options?: MatchOptions<MembersWhere, number>): Promise<number>;
  /** Removes all rows with this role, and says how many they were. */
  removeByRoleTime(role: string, options?: MatchOptions<MembersWhere, Date>): Promise<number>;
}

/** What a member has done: it refers to a composite key. */
export interface DeedsRow {
  readonly id: number;
  readonly personId: number;
  readonly groupName: string;
  readonly title: string | null;
}

/** What an insert into deeds takes: columns with a default, and those that may be null, can be left out. */
export interface DeedsInsert {
  readonly id?: number | undefined;
  readonly personId: number;
  readonly groupName: string;
  readonly title?: string | null | undefined;
}

/** Columns of deeds to change; undefined leaves one alone. */
export interface DeedsPatch {
  readonly personId?: number | undefined;
  readonly groupName?: string | undefined;
  readonly title?: string | null | undefined;
}

/** Conditions on columns of deeds, which all hold. */
export interface DeedsWhere {
  readonly id?: number | Comparison<number>;
  readonly personId?: number | Comparison<number>;
  readonly groupName?: string | TextComparison;
  readonly title?: string | null | TextComparison;
}

/** Where a page of list's rows ends. */
export interface DeedsCursor {
  readonly id: number;
}

/** Where a page of listByMember's rows ends. */
export interface DeedsMemberCursor {
  readonly id: number;
}

export interface DeedsTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<DeedsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<DeedsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<DeedsRow[]>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<DeedsWhere, number>): Promise<DeedsRow[]>;
  /** All rows with this personId and groupName, by id ascending. */
  listByMember(personId: number, groupName: string, options?: FindOptions<DeedsWhere, number>): Promise<DeedsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<DeedsCursor, DeedsWhere, number>): Promise<Page<DeedsRow, DeedsCursor>>;
  /** A page of the rows with this personId and groupName, by id ascending unless `descending` says otherwise. */
  pageByMember(
    personId: number,
    groupName: string,
    options?: PageOptions<DeedsMemberCursor, DeedsWhere, number>,
  ): Promise<Page<DeedsRow, DeedsMemberCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<DeedsWhere, number>): AsyncIterable<DeedsRow>;
  /**
   * The rows with this personId and groupName, by id ascending unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByMember(
    personId: number,
    groupName: string,
    options?: StreamOptions<DeedsWhere, number>,
  ): AsyncIterable<DeedsRow>;
  /** How many rows there are. */
  count(where?: Where<DeedsWhere>): Promise<number>;
  /** How many rows there are with this personId and groupName. */
  countByMember(personId: number, groupName: string, options?: MatchOptions<DeedsWhere, number>): Promise<number>;
  /**
   * The rows, each with the row of members that its personId and groupName refers to; a row that has gone with it
   * meanwhile is left out.
   */
  withMember<T extends DeedsRow>(rows: readonly T[]): Promise<(T & { readonly member: MembersRow })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: DeedsInsert): Promise<DeedsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly DeedsInsert[]): Promise<DeedsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this id; gives it back as it then stands. */
  upsert(values: DeedsInsert & { readonly id: number }): Promise<DeedsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: DeedsPatch): Promise<DeedsRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<DeedsWhere>, patch: DeedsPatch): Promise<number>;
  /**
   * Changes the columns that are given in all rows with this personId and groupName, and says how many rows those
   * were.
   */
  updateByMember(
    personId: number,
    groupName: string,
    patch: DeedsPatch,
    options?: MatchOptions<DeedsWhere, number>,
  ): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<DeedsWhere>): Promise<number>;
  /** Removes all rows with this personId and groupName, and says how many they were. */
  removeByMember(personId: number, groupName: string, options?: MatchOptions<DeedsWhere, number>): Promise<number>;
}

/** What a person owes, who therefore cannot go. */
export interface DebtsRow {
  readonly id: number;
  readonly personId: number;
  readonly code: string;
  readonly amount: number;
}

/** What an insert into debts takes: columns with a default, and those that may be null, can be left out. */
export interface DebtsInsert {
  readonly personId: number;
  readonly code: string;
  readonly amount?: number | undefined;
}

/** Columns of debts to change; undefined leaves one alone. */
export interface DebtsPatch {
  readonly personId?: number | undefined;
  readonly code?: string | undefined;
  readonly amount?: number | undefined;
}

/** Conditions on columns of debts, which all hold. */
export interface DebtsWhere {
  readonly id?: number | Comparison<number>;
  readonly personId?: number | Comparison<number>;
  readonly code?: string | TextComparison;
  readonly amount?: number | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface DebtsCursor {
  readonly id: number;
}

/** Where a page of listByPerson's rows ends. */
export interface DebtsPersonCursor {
  readonly id: number;
}

export interface DebtsTable {
  /** The row with this key, or undefined. */
  get(id: number): Promise<DebtsRow | undefined>;
  /** The row with this key; a NotFoundError where there is none. */
  getOrThrow(id: number): Promise<DebtsRow>;
  /**
   * The rows with these keys in the order of the keys; a key without a row is left out, and one given twice comes
   * twice.
   */
  getMany(keys: readonly number[]): Promise<DebtsRow[]>;
  /** The row with this code, or undefined. */
  getByCode(code: string): Promise<DebtsRow | undefined>;
  /** The row with this code; a NotFoundError where there is none. */
  getByCodeOrThrow(code: string): Promise<DebtsRow>;
  /** Whether there is a row with this key. */
  exists(id: number): Promise<boolean>;
  /** All rows, by id ascending. */
  list(options?: FindOptions<DebtsWhere, number>): Promise<DebtsRow[]>;
  /** All rows with this personId, by id ascending. */
  listByPerson(personId: number, options?: FindOptions<DebtsWhere, number>): Promise<DebtsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<DebtsCursor, DebtsWhere, number>): Promise<Page<DebtsRow, DebtsCursor>>;
  /** A page of the rows with this personId, by id ascending unless `descending` says otherwise. */
  pageByPerson(
    personId: number,
    options?: PageOptions<DebtsPersonCursor, DebtsWhere, number>,
  ): Promise<Page<DebtsRow, DebtsPersonCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<DebtsWhere, number>): AsyncIterable<DebtsRow>;
  /**
   * The rows with this personId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByPerson(personId: number, options?: StreamOptions<DebtsWhere, number>): AsyncIterable<DebtsRow>;
  /** How many rows there are. */
  count(where?: Where<DebtsWhere>): Promise<number>;
  /** How many rows there are with this personId. */
  countByPerson(personId: number, options?: MatchOptions<DebtsWhere, number>): Promise<number>;
  /**
   * The rows, each with the row of people that its personId refers to; a row that has gone with it meanwhile is
   * left out.
   */
  withPerson<T extends DebtsRow>(rows: readonly T[]): Promise<(T & { readonly person: PeopleRow })[]>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: DebtsInsert): Promise<DebtsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly DebtsInsert[]): Promise<DebtsRow[]>;
  /**
   * Inserts a row, or changes the given columns of the row with this code; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByCode(values: DebtsInsert): Promise<DebtsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(id: number, patch: DebtsPatch): Promise<DebtsRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<DebtsWhere>, patch: DebtsPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this personId, and says how many rows those were. */
  updateByPerson(personId: number, patch: DebtsPatch, options?: MatchOptions<DebtsWhere, number>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<DebtsWhere>): Promise<number>;
  /** Removes all rows with this personId, and says how many they were. */
  removeByPerson(personId: number, options?: MatchOptions<DebtsWhere, number>): Promise<number>;
}

export interface SessionsRow {
  readonly id: string;
  readonly purpose: string;
  readonly status: "open" | "closed" | "größer";
  readonly isActive: boolean;
  readonly rank: number | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** What an insert into sessions takes: columns with a default, and those that may be null, can be left out. */
export interface SessionsInsert {
  readonly id: string;
  readonly purpose: string;
  readonly status?: "open" | "closed" | "größer" | undefined;
  readonly isActive?: boolean | undefined;
  readonly rank?: number | null | undefined;
  readonly startedAt: Date;
  readonly endedAt?: Date | null | undefined;
}

/** Columns of sessions to change; undefined leaves one alone. */
export interface SessionsPatch {
  readonly purpose?: string | undefined;
  readonly status?: "open" | "closed" | "größer" | undefined;
  readonly isActive?: boolean | undefined;
  readonly rank?: number | null | undefined;
  readonly startedAt?: Date | undefined;
  readonly endedAt?: Date | null | undefined;
}

/** Conditions on columns of sessions, which all hold. */
export interface SessionsWhere {
  readonly id?: string | TextComparison;
  readonly purpose?: string | TextComparison;
  readonly status?: "open" | "closed" | "größer" | Comparison<"open" | "closed" | "größer">;
  readonly isActive?: boolean | Equality<boolean>;
  readonly rank?: number | null | Comparison<number>;
  readonly startedAt?: Date | Comparison<Date>;
  readonly endedAt?: Date | null | Comparison<Date>;
}

/** Where a page of list's rows ends. */
export interface SessionsCursor {
  readonly id: string;
}

/** Where a page of listByPurpose's rows ends. */
export interface SessionsPurposeCursor {
  readonly id: string;
}

/** Where a page of listByStatus's rows ends. */
export interface SessionsStatusCursor {
  readonly startedAt: Date;
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

/** Where a page of listByActive's rows ends. */
export interface SessionsActiveCursor {
  readonly id: string;
}

/** Where a page of listByEnded's rows ends. */
export interface SessionsEndedCursor {
  readonly endedAt: Date | null;
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
  /** All rows with this purpose, by id ascending. */
  listByPurpose(purpose: string, options?: FindOptions<SessionsWhere, string>): Promise<SessionsRow[]>;
  /** All rows with this status, by startedAt ascending. */
  listByStatus(
    status: "open" | "closed" | "größer",
    options?: FindOptions<SessionsWhere, Date>,
  ): Promise<SessionsRow[]>;
  /** All rows with this rank, by endedAt ascending, null first. */
  listByRankEnd(rank: number | null, options?: FindOptions<SessionsWhere, Date>): Promise<SessionsRow[]>;
  /** All rows, by startedAt descending. */
  listByNewest(options?: FindOptions<SessionsWhere, Date>): Promise<SessionsRow[]>;
  /** All rows whose isActive is true, by id ascending. */
  listByActive(options?: FindOptions<SessionsWhere, string>): Promise<SessionsRow[]>;
  /** All rows whose endedAt is not null, by endedAt ascending. */
  listByEnded(options?: FindOptions<SessionsWhere, Date>): Promise<SessionsRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<SessionsCursor, SessionsWhere, string>): Promise<Page<SessionsRow, SessionsCursor>>;
  /** A page of the rows with this purpose, by id ascending unless `descending` says otherwise. */
  pageByPurpose(
    purpose: string,
    options?: PageOptions<SessionsPurposeCursor, SessionsWhere, string>,
  ): Promise<Page<SessionsRow, SessionsPurposeCursor>>;
  /** A page of the rows with this status, by startedAt ascending unless `descending` says otherwise. */
  pageByStatus(
    status: "open" | "closed" | "größer",
    options?: PageOptions<SessionsStatusCursor, SessionsWhere, Date>,
  ): Promise<Page<SessionsRow, SessionsStatusCursor>>;
  /** A page of the rows with this rank, by endedAt ascending, null first unless `descending` says otherwise. */
  pageByRankEnd(
    rank: number | null,
    options?: PageOptions<SessionsRankEndCursor, SessionsWhere, Date>,
  ): Promise<Page<SessionsRow, SessionsRankEndCursor>>;
  /** A page of the rows, by startedAt descending unless `descending` says otherwise. */
  pageByNewest(
    options?: PageOptions<SessionsNewestCursor, SessionsWhere, Date>,
  ): Promise<Page<SessionsRow, SessionsNewestCursor>>;
  /** A page of the rows whose isActive is true, by id ascending unless `descending` says otherwise. */
  pageByActive(
    options?: PageOptions<SessionsActiveCursor, SessionsWhere, string>,
  ): Promise<Page<SessionsRow, SessionsActiveCursor>>;
  /** A page of the rows whose endedAt is not null, by endedAt ascending unless `descending` says otherwise. */
  pageByEnded(
    options?: PageOptions<SessionsEndedCursor, SessionsWhere, Date>,
  ): Promise<Page<SessionsRow, SessionsEndedCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /**
   * The rows with this purpose, by id ascending unless `descending` says otherwise, one after the other and read in
   * batches.
   */
  streamByPurpose(purpose: string, options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /**
   * The rows with this status, by startedAt ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByStatus(
    status: "open" | "closed" | "größer",
    options?: StreamOptions<SessionsWhere, Date>,
  ): AsyncIterable<SessionsRow>;
  /**
   * The rows with this rank, by endedAt ascending, null first unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByRankEnd(rank: number | null, options?: StreamOptions<SessionsWhere, Date>): AsyncIterable<SessionsRow>;
  /** The rows, by startedAt descending unless `descending` says otherwise, one after the other and read in batches. */
  streamByNewest(options?: StreamOptions<SessionsWhere, Date>): AsyncIterable<SessionsRow>;
  /**
   * The rows whose isActive is true, by id ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamByActive(options?: StreamOptions<SessionsWhere, string>): AsyncIterable<SessionsRow>;
  /**
   * The rows whose endedAt is not null, by endedAt ascending unless `descending` says otherwise, one after the
   * other and read in batches.
   */
  streamByEnded(options?: StreamOptions<SessionsWhere, Date>): AsyncIterable<SessionsRow>;
  /** How many rows there are. */
  count(where?: Where<SessionsWhere>): Promise<number>;
  /** How many rows there are with this purpose. */
  countByPurpose(purpose: string, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** How many rows there are with this status. */
  countByStatus(status: "open" | "closed" | "größer", options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** How many rows there are with this rank. */
  countByRankEnd(rank: number | null, options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** How many rows there are. */
  countByNewest(options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** How many rows there are whose isActive is true. */
  countByActive(options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** How many rows there are whose endedAt is not null. */
  countByEnded(options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** The rows, each with the rows of messages that refer to its id, in the order of their primary key. */
  withMessages<T extends SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly messages: readonly MessagesRow[] })[]>;
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
  /** Changes the columns that are given in all rows with this purpose, and says how many rows those were. */
  updateByPurpose(
    purpose: string,
    patch: SessionsPatch,
    options?: MatchOptions<SessionsWhere, string>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows with this status, and says how many rows those were. */
  updateByStatus(
    status: "open" | "closed" | "größer",
    patch: SessionsPatch,
    options?: MatchOptions<SessionsWhere, Date>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows with this rank, and says how many rows those were. */
  updateByRankEnd(
    rank: number | null,
    patch: SessionsPatch,
    options?: MatchOptions<SessionsWhere, Date>,
  ): Promise<number>;
  /** Changes the columns that are given in all rows, and says how many rows those were. */
  updateByNewest(patch: SessionsPatch, options: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Changes the columns that are given in all rows whose isActive is true, and says how many rows those were. */
  updateByActive(patch: SessionsPatch, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Changes the columns that are given in all rows whose endedAt is not null, and says how many rows those were. */
  updateByEnded(patch: SessionsPatch, options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<SessionsWhere>): Promise<number>;
  /** Removes all rows with this purpose, and says how many they were. */
  removeByPurpose(purpose: string, options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Removes all rows with this status, and says how many they were. */
  removeByStatus(status: "open" | "closed" | "größer", options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Removes all rows with this rank, and says how many they were. */
  removeByRankEnd(rank: number | null, options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Removes all rows, and says how many they were. */
  removeByNewest(options: MatchOptions<SessionsWhere, Date>): Promise<number>;
  /** Removes all rows whose isActive is true, and says how many they were. */
  removeByActive(options?: MatchOptions<SessionsWhere, string>): Promise<number>;
  /** Removes all rows whose endedAt is not null, and says how many they were. */
  removeByEnded(options?: MatchOptions<SessionsWhere, Date>): Promise<number>;
}

export interface MessagesRow {
  readonly id: number;
  readonly sessionId: string;
  readonly parentId: number | null;
  readonly sender: string;
  readonly body: string;
  readonly sentAt: Date;
}

/** What an insert into messages takes: columns with a default, and those that may be null, can be left out. */
export interface MessagesInsert {
  readonly id?: number | undefined;
  readonly sessionId: string;
  readonly parentId?: number | null | undefined;
  readonly sender: string;
  readonly body: string;
  readonly sentAt: Date;
}

/** Columns of messages to change; undefined leaves one alone. */
export interface MessagesPatch {
  readonly sessionId?: string | undefined;
  readonly parentId?: number | null | undefined;
  readonly sender?: string | undefined;
  readonly body?: string | undefined;
  readonly sentAt?: Date | undefined;
}

/** Conditions on columns of messages, which all hold. */
export interface MessagesWhere {
  readonly id?: number | Comparison<number>;
  readonly sessionId?: string | TextComparison;
  readonly parentId?: number | null | Comparison<number>;
  readonly sender?: string | TextComparison;
  readonly body?: string | TextComparison;
  readonly sentAt?: Date | Comparison<Date>;
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
  readonly sentAt: Date;
  readonly id: number;
}

/** Where a page of listBySenderTime's rows ends. */
export interface MessagesSenderTimeCursor {
  readonly sentAt: Date;
  readonly id: number;
}

/** Where a page of listByParent's rows ends. */
export interface MessagesParentCursor {
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
  /** All rows with this sessionId, by sentAt ascending. */
  listBySessionTime(sessionId: string, options?: FindOptions<MessagesWhere, Date>): Promise<MessagesRow[]>;
  /** All rows with this sender, by sentAt ascending. */
  listBySenderTime(sender: string, options?: FindOptions<MessagesWhere, Date>): Promise<MessagesRow[]>;
  /** All rows with this parentId, by id ascending. */
  listByParent(parentId: number | null, options?: FindOptions<MessagesWhere, number>): Promise<MessagesRow[]>;
  /** A page of the rows, by id ascending unless `descending` says otherwise. */
  page(options?: PageOptions<MessagesCursor, MessagesWhere, number>): Promise<Page<MessagesRow, MessagesCursor>>;
  /** A page of the rows with this sessionId, by id ascending unless `descending` says otherwise. */
  pageBySession(
    sessionId: string,
    options?: PageOptions<MessagesSessionCursor, MessagesWhere, number>,
  ): Promise<Page<MessagesRow, MessagesSessionCursor>>;
  /** A page of the rows with this sessionId, by sentAt ascending unless `descending` says otherwise. */
  pageBySessionTime(
    sessionId: string,
    options?: PageOptions<MessagesSessionTimeCursor, MessagesWhere, Date>,
  ): Promise<Page<MessagesRow, MessagesSessionTimeCursor>>;
  /** A page of the rows with this sender, by sentAt ascending unless `descending` says otherwise. */
  pageBySenderTime(
    sender: string,
    options?: PageOptions<MessagesSenderTimeCursor, MessagesWhere, Date>,
  ): Promise<Page<MessagesRow, MessagesSenderTimeCursor>>;
  /** A page of the rows with this parentId, by id ascending unless `descending` says otherwise. */
  pageByParent(
    parentId: number | null,
    options?: PageOptions<MessagesParentCursor, MessagesWhere, number>,
  ): Promise<Page<MessagesRow, MessagesParentCursor>>;
  /** The rows, by id ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<MessagesWhere, number>): AsyncIterable<MessagesRow>;
  /**
   * The rows with this sessionId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamBySession(sessionId: string, options?: StreamOptions<MessagesWhere, number>): AsyncIterable<MessagesRow>;
  /**
   * The rows with this sessionId, by sentAt ascending unless `descending` says otherwise, one after the other and
   * read in batches.
   */
  streamBySessionTime(sessionId: string, options?: StreamOptions<MessagesWhere, Date>): AsyncIterable<MessagesRow>;
  /**
   * The rows with this sender, by sentAt ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamBySenderTime(sender: string, options?: StreamOptions<MessagesWhere, Date>): AsyncIterable<MessagesRow>;
  /**
   * The rows with this parentId, by id ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByParent(parentId: number | null, options?: StreamOptions<MessagesWhere, number>): AsyncIterable<MessagesRow>;
  /** How many rows there are. */
  count(where?: Where<MessagesWhere>): Promise<number>;
  /** How many rows there are with this sessionId. */
  countBySession(sessionId: string, options?: MatchOptions<MessagesWhere, number>): Promise<number>;
  /** How many rows there are with this sessionId. */
  countBySessionTime(sessionId: string, options?: MatchOptions<MessagesWhere, Date>): Promise<number>;
  /** How many rows there are with this sender. */
  countBySenderTime(sender: string, options?: MatchOptions<MessagesWhere, Date>): Promise<number>;
  /** How many rows there are with this parentId. */
  countByParent(parentId: number | null, options?: MatchOptions<MessagesWhere, number>): Promise<number>;
  /**
   * The rows, each with the row of sessions that its sessionId refers to; a row that has gone with it meanwhile is
   * left out.
   */
  withSession<T extends MessagesRow>(rows: readonly T[]): Promise<(T & { readonly session: SessionsRow })[]>;
  /** The rows, each with the row of messages that its parentId refers to, or null. */
  withParent<T extends MessagesRow>(rows: readonly T[]): Promise<(T & { readonly parent: MessagesRow | null })[]>;
  /** The rows, each with the rows of messages that refer to its id, in the order of their primary key. */
  withMessagesByParent<T extends MessagesRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly messagesByParent: readonly MessagesRow[] })[]>;
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
  /** Changes the columns that are given in all rows with this parentId, and says how many rows those were. */
  updateByParent(
    parentId: number | null,
    patch: MessagesPatch,
    options?: MatchOptions<MessagesWhere, number>,
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
  /** Removes all rows with this parentId, and says how many they were. */
  removeByParent(parentId: number | null, options?: MatchOptions<MessagesWhere, number>): Promise<number>;
}

/** What an agent remembers, in a session or everywhere. */
export interface MemoryRow {
  readonly id: number;
  readonly agent: string;
  readonly sessionId: string | null;
  readonly key: string;
  readonly value: string;
  readonly metadata: Note | null;
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
  readonly metadata?: Note | null | undefined;
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
  readonly metadata?: Note | null | undefined;
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

/** A key that is text, so that lists and pages are in its order. */
export interface WordsRow {
  readonly word: string;
  readonly language: string;
  readonly frequency: number | null;
}

/** What an insert into words takes: columns with a default, and those that may be null, can be left out. */
export interface WordsInsert {
  readonly word: string;
  readonly language?: string | undefined;
  readonly frequency?: number | null | undefined;
}

/** Columns of words to change; undefined leaves one alone. */
export interface WordsPatch {
  readonly language?: string | undefined;
  readonly frequency?: number | null | undefined;
}

/** Conditions on columns of words, which all hold. */
export interface WordsWhere {
  readonly word?: string | TextComparison;
  readonly language?: string | TextComparison;
  readonly frequency?: number | null | Comparison<number>;
}

/** Where a page of list's rows ends. */
export interface WordsCursor {
  readonly word: string;
}

/** Where a page of listByLanguage's rows ends. */
export interface WordsLanguageCursor {
  readonly word: string;
}

/** Where a page of listByFrequency's rows ends. */
export interface WordsFrequencyCursor {
  readonly frequency: number | null;
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
  /** All rows with this language, by word ascending. */
  listByLanguage(language: string, options?: FindOptions<WordsWhere, string>): Promise<WordsRow[]>;
  /** All rows with this language, by frequency ascending, null first. */
  listByFrequency(language: string, options?: FindOptions<WordsWhere, number>): Promise<WordsRow[]>;
  /** A page of the rows, by word ascending unless `descending` says otherwise. */
  page(options?: PageOptions<WordsCursor, WordsWhere, string>): Promise<Page<WordsRow, WordsCursor>>;
  /** A page of the rows with this language, by word ascending unless `descending` says otherwise. */
  pageByLanguage(
    language: string,
    options?: PageOptions<WordsLanguageCursor, WordsWhere, string>,
  ): Promise<Page<WordsRow, WordsLanguageCursor>>;
  /** A page of the rows with this language, by frequency ascending, null first unless `descending` says otherwise. */
  pageByFrequency(
    language: string,
    options?: PageOptions<WordsFrequencyCursor, WordsWhere, number>,
  ): Promise<Page<WordsRow, WordsFrequencyCursor>>;
  /** The rows, by word ascending unless `descending` says otherwise, one after the other and read in batches. */
  stream(options?: StreamOptions<WordsWhere, string>): AsyncIterable<WordsRow>;
  /**
   * The rows with this language, by word ascending unless `descending` says otherwise, one after the other and read
   * in batches.
   */
  streamByLanguage(language: string, options?: StreamOptions<WordsWhere, string>): AsyncIterable<WordsRow>;
  /**
   * The rows with this language, by frequency ascending, null first unless `descending` says otherwise, one after
   * the other and read in batches.
   */
  streamByFrequency(language: string, options?: StreamOptions<WordsWhere, number>): AsyncIterable<WordsRow>;
  /** How many rows there are. */
  count(where?: Where<WordsWhere>): Promise<number>;
  /** How many rows there are with this language. */
  countByLanguage(language: string, options?: MatchOptions<WordsWhere, string>): Promise<number>;
  /** How many rows there are with this language. */
  countByFrequency(language: string, options?: MatchOptions<WordsWhere, number>): Promise<number>;
  /** Inserts a row and gives it back as the database holds it, defaults included. */
  insert(values: WordsInsert): Promise<WordsRow>;
  /** Inserts rows in one transaction and gives them back in the same order. */
  insertMany(rows: readonly WordsInsert[]): Promise<WordsRow[]>;
  /** Inserts a row, or changes the given columns of the row with this word; gives it back as it then stands. */
  upsert(values: WordsInsert): Promise<WordsRow>;
  /**
   * Changes the columns that are given and gives the row back as it then stands, or undefined if there is none. A
   * column left out or undefined stays as it is.
   */
  patch(word: string, patch: WordsPatch): Promise<WordsRow | undefined>;
  /**
   * Changes the columns that are given in all rows for which the condition holds, and says how many rows those
   * were.
   */
  updateWhere(where: Where<WordsWhere>, patch: WordsPatch): Promise<number>;
  /** Changes the columns that are given in all rows with this language, and says how many rows those were. */
  updateByLanguage(language: string, patch: WordsPatch, options?: MatchOptions<WordsWhere, string>): Promise<number>;
  /** Changes the columns that are given in all rows with this language, and says how many rows those were. */
  updateByFrequency(language: string, patch: WordsPatch, options?: MatchOptions<WordsWhere, number>): Promise<number>;
  /** Removes the row with this key and says whether there was one. */
  remove(word: string): Promise<boolean>;
  /** Removes all rows for which the condition holds, and says how many they were. */
  removeWhere(where: Where<WordsWhere>): Promise<number>;
  /** Removes all rows with this language, and says how many they were. */
  removeByLanguage(language: string, options?: MatchOptions<WordsWhere, string>): Promise<number>;
  /** Removes all rows with this language, and says how many they were. */
  removeByFrequency(language: string, options?: MatchOptions<WordsWhere, number>): Promise<number>;
}

/** A table of nothing but a key. */
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

/** A table without a key. */
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

/** Names that would end a string, a name or a statement. */
export interface TransactionRow {
  readonly class: string;
  readonly order: string;
  readonly row: number | null;
  readonly options: number;
}

/** What an insert into we"ird`s 'табл' takes: columns with a default, and those that may be null, can be left out. */
export interface TransactionInsert {
  readonly class: string;
  readonly order: string;
  readonly row?: number | null | undefined;
  readonly options?: number | undefined;
}

/** Columns of we"ird`s 'табл' to change; undefined leaves one alone. */
export interface TransactionPatch {
  readonly order?: string | undefined;
  readonly row?: number | null | undefined;
  readonly options?: number | undefined;
}

/** Conditions on columns of we"ird`s 'табл', which all hold. */
export interface TransactionWhere {
  readonly class?: string | TextComparison;
  readonly order?: string | TextComparison;
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
  /** The row with this order, or undefined. */
  getByOrder(order: string): Promise<TransactionRow | undefined>;
  /** The row with this order; a NotFoundError where there is none. */
  getByOrderOrThrow(order: string): Promise<TransactionRow>;
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
   * Inserts a row, or changes the given columns of the row with this order; gives it back as it then stands. The
   * primary key of a row that is there stays as it is.
   */
  upsertByOrder(values: TransactionInsert): Promise<TransactionRow>;
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

/** Sessions with their messages. */
export interface SessionSummaryRow {
  readonly id: string;
  readonly messages: number;
  readonly latest: Date | null;
}

export interface SessionSummaryView {
  /** All rows, in no particular order. */
  list(options?: ListOptions): Promise<SessionSummaryRow[]>;
}

/** The helpers of every table and view. */
export interface Tables {
  /** Every type, required and nullable. */
  readonly samples: SamplesTable;
  /** What the database fills in. */
  readonly defaults: DefaultsTable;
  /** Keys that are bytes, and days that are unique. */
  readonly files: FilesTable;
  /** A composite key of five types. */
  readonly readings: ReadingsTable;
  readonly authors: AuthorsTable;
  readonly books: BooksTable;
  readonly people: PeopleTable;
  /** A person in a group: the key is made of both. */
  readonly members: MembersTable;
  /** What a member has done: it refers to a composite key. */
  readonly deeds: DeedsTable;
  /** What a person owes, who therefore cannot go. */
  readonly debts: DebtsTable;
  readonly sessions: SessionsTable;
  readonly messages: MessagesTable;
  /** What an agent remembers, in a session or everywhere. */
  readonly memory: MemoryTable;
  /** A key that is text, so that lists and pages are in its order. */
  readonly words: WordsTable;
  /** A table of nothing but a key. */
  readonly tags: TagsTable;
  /** A table without a key. */
  readonly log: LogTable;
  /** Names that would end a string, a name or a statement. */
  readonly transactionTable: TransactionTable;
  /** Sessions with their messages. */
  readonly sessionSummary: SessionSummaryView;
}
