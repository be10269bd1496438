-- not expressed: clauses of table, foreign key to a table or column that is not there
-- What grew without care: tables without keys, conflict clauses, keys to tables that are gone, types of every spelling.
CREATE TABLE t1 (a, b, c);
CREATE TABLE T2 (
  "Id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  UserName NVARCHAR(100) NOT NULL UNIQUE,
  Amount NUMERIC(18, 4),
  Flag BIT DEFAULT 0,
  When_ DATETIME2 DEFAULT '2020-01-01',
  Guid UNIQUEIDENTIFIER,
  Big UNSIGNED BIG INT DEFAULT 18446744073709551615,
  Small SMALLINT DEFAULT +5,
  Ratio DOUBLE PRECISION DEFAULT 1e-3,
  Raw BLOB DEFAULT x'00ff',
  "Nothing" TEXT DEFAULT NULL,
  Quote TEXT DEFAULT 'it''s "quoted"',
  Number INTEGER DEFAULT 1 CHECK (Number BETWEEN 0 AND 10) CHECK (Number <> 5)
);
CREATE INDEX IX_T2_UserName ON T2 (UserName ASC);
CREATE INDEX t2_substr ON T2 (substr(UserName, 1, 3), Amount) WHERE Flag = 1 AND Amount > 0;
CREATE TABLE conflicted (
  id INTEGER PRIMARY KEY ON CONFLICT REPLACE,
  code TEXT NOT NULL ON CONFLICT IGNORE,
  UNIQUE (code) ON CONFLICT ABORT
);
CREATE TABLE orphan (id INTEGER PRIMARY KEY, gone_id INTEGER REFERENCES gone (id), self_id INTEGER REFERENCES orphan);
CREATE TABLE composite (x INTEGER, y INTEGER, z TEXT, PRIMARY KEY (x, y), UNIQUE (z, y), UNIQUE (y, z));
CREATE TABLE child (
  cx INTEGER, cy INTEGER, other INTEGER,
  CONSTRAINT fk_pair FOREIGN KEY (cx, cy) REFERENCES composite ON UPDATE CASCADE ON DELETE SET DEFAULT,
  FOREIGN KEY (other) REFERENCES T2 ("Id") NOT DEFERRABLE
);
CREATE TABLE "class" ("constructor" TEXT, "default" TEXT DEFAULT 'x', "9lives" INTEGER, "ünïcode" TEXT, "a-b" TEXT, "a_b" TEXT, "aB" TEXT);
CREATE TABLE "view" (id INTEGER PRIMARY KEY, "table" TEXT);
CREATE TABLE text_keys (k TEXT PRIMARY KEY, v TEXT);
CREATE TABLE int_keys (k INT PRIMARY KEY, v TEXT);
CREATE TABLE desc_key (k INTEGER, PRIMARY KEY (k DESC));
CREATE TRIGGER bump AFTER UPDATE ON t1 FOR EACH ROW WHEN NEW.a IS NOT OLD.a BEGIN SELECT CASE WHEN NEW.a < 0 THEN RAISE (ABORT, 'no; really') END; UPDATE t1 SET c = c + 1 WHERE rowid = NEW.rowid; END;
