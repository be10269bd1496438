-- A notebook with full-text search that triggers keep in step, STRICT tables, and names that need quotes.
CREATE TABLE notebooks (
  notebook_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  colour TEXT NOT NULL DEFAULT '#ffffff' CHECK (colour LIKE '#______'),
  position REAL NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT FALSE
) STRICT;

CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  notebook_id INTEGER REFERENCES notebooks (notebook_id) ON DELETE SET NULL,
  body ANY,
  "select" TEXT,
  "we""ird" INTEGER DEFAULT (1 + 1),
  created TEXT NOT NULL DEFAULT (datetime('now')),
  length INTEGER GENERATED ALWAYS AS (length(body)) VIRTUAL,
  CONSTRAINT "odd name" CHECK ("select" IS NULL OR length("select") < 10)
) STRICT;
CREATE UNIQUE INDEX notes_unique_body ON notes (notebook_id, body) WHERE body IS NOT NULL;
CREATE INDEX "index with space" ON notes (created DESC, "select" COLLATE NOCASE);

CREATE VIRTUAL TABLE notes_text USING fts5 (body, content = 'notes', content_rowid = 'id');
CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN
  INSERT INTO notes_text (rowid, body) VALUES (new.id, new.body);
END;
CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN
  INSERT INTO notes_text (notes_text, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER notes_au AFTER UPDATE OF body ON notes WHEN old.body IS NOT new.body BEGIN
  INSERT INTO notes_text (notes_text, rowid, body) VALUES ('delete', old.id, old.body);
  INSERT INTO notes_text (rowid, body) VALUES (new.id, new.body);
END;

CREATE TABLE tags (name TEXT COLLATE NOCASE PRIMARY KEY NOT NULL, weight INTEGER DEFAULT -1) WITHOUT ROWID, STRICT;
CREATE TABLE note_tags (
  note_id INTEGER NOT NULL REFERENCES notes (id) ON DELETE CASCADE ON UPDATE RESTRICT,
  tag TEXT NOT NULL REFERENCES tags (name) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (note_id, tag)
) WITHOUT ROWID;
CREATE INDEX note_tags_by_tag ON note_tags (tag, note_id);

CREATE TABLE links (
  source INTEGER NOT NULL,
  target INTEGER NOT NULL,
  kind TEXT NOT NULL DEFAULT 'see',
  PRIMARY KEY (source, target, kind),
  FOREIGN KEY (source) REFERENCES notes (id) ON DELETE CASCADE,
  FOREIGN KEY (target) REFERENCES notes (id) ON DELETE CASCADE,
  CHECK (source <> target)
);

CREATE VIEW recent AS
  SELECT n.id, n.created, b.title AS notebook FROM notes n LEFT JOIN notebooks b USING (notebook_id) ORDER BY n.created DESC LIMIT 50;
CREATE VIEW recent_tags AS SELECT r.id, t.tag FROM recent AS r JOIN note_tags t ON t.note_id = r.id;
CREATE VIEW counts AS WITH c AS (SELECT notebook_id, count(*) AS n FROM notes GROUP BY 1) SELECT b.title, c.n FROM notebooks b, c WHERE c.notebook_id = b.notebook_id;

-- Names beyond ASCII, with blanks and quotes and dots; every type of STRICT tables; virtual tables of more kinds.
CREATE TABLE "Überschriften" ("größe" INTEGER NOT NULL, "straße" TEXT NOT NULL DEFAULT 'Ä', "номер" INTEGER PRIMARY KEY, CONSTRAINT "größe>0" CHECK ("größe" > 0), CONSTRAINT "einmalig" UNIQUE ("straße", "größe")) STRICT;
CREATE TABLE "日記" ("日付" TEXT NOT NULL, "本文" TEXT NOT NULL DEFAULT '', "気分" TEXT CHECK ("気分" IN ('良い', '悪い', '🙂')), PRIMARY KEY ("日付")) STRICT, WITHOUT ROWID;
CREATE TABLE "日記の見出し" ("日付" TEXT NOT NULL REFERENCES "日記" ON DELETE CASCADE, "番号" INTEGER NOT NULL REFERENCES "Überschriften" ("номер") ON UPDATE CASCADE, PRIMARY KEY ("日付", "番号")) WITHOUT ROWID;
CREATE INDEX "見出し順" ON "日記の見出し" ("番号" DESC, "日付");
CREATE TABLE "table with spaces" ("column with spaces" TEXT, "a.b" INTEGER, "c""d" REAL, "[e]" BLOB, "`f`" ANY, "it's" INT, CHECK ("a.b" > 0 OR "it's" < 0 AND "c""d" <> 1.5e3)) STRICT;
CREATE INDEX "index.with.dots" ON "table with spaces" ("a.b", "c""d" DESC) WHERE "it's" IS NOT NULL;
CREATE TABLE every_type (i INTEGER PRIMARY KEY AUTOINCREMENT, n INT NOT NULL DEFAULT 0, r REAL DEFAULT 0.5, t TEXT COLLATE RTRIM DEFAULT 'two  blanks', b BLOB DEFAULT x'CAFE', a ANY DEFAULT NULL, big INTEGER DEFAULT 9007199254740993, neg INT DEFAULT -9223372036854775808, hex INT DEFAULT 0xff, yes INT DEFAULT TRUE, txt ANY DEFAULT 'text', now TEXT DEFAULT CURRENT_TIME) STRICT;
CREATE TABLE attachments (note_id INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE, seq INTEGER NOT NULL, name TEXT NOT NULL, "type/sub" TEXT NOT NULL DEFAULT 'text/plain' CHECK ("type/sub" LIKE '%/%'), bytes BLOB, size INTEGER NOT NULL GENERATED ALWAYS AS (length(bytes)) STORED CHECK (size < 1 << 20), PRIMARY KEY (note_id, seq)) STRICT;
CREATE UNIQUE INDEX attachment_names ON attachments (note_id, lower(name) COLLATE NOCASE, coalesce("type/sub", ''));
CREATE TABLE attachment_parts (note_id INTEGER NOT NULL, seq INTEGER NOT NULL, part INTEGER NOT NULL, "where" TEXT, PRIMARY KEY (note_id, seq, part), CONSTRAINT "of attachment" FOREIGN KEY (note_id, seq) REFERENCES attachments ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED) WITHOUT ROWID;
CREATE TABLE people (id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2)))), "name" TEXT NOT NULL, mother TEXT REFERENCES people, father TEXT CONSTRAINT "ein Vater" REFERENCES people (id) ON DELETE SET NULL, CHECK (mother IS NOT father OR mother IS NULL)) STRICT;
CREATE TABLE mentions ("note" INTEGER REFERENCES notes (id), "who" TEXT REFERENCES people, "at" INTEGER, "by" TEXT DEFAULT 'nobody', UNIQUE ("note", "who", "at")) STRICT;
CREATE TABLE reminders (id INTEGER PRIMARY KEY, note_id INTEGER UNIQUE REFERENCES notes ON DELETE CASCADE, due TEXT NOT NULL CHECK (due IS datetime(due)), done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)), every TEXT CHECK (every IN ('day', 'week', 'month'))) STRICT;
CREATE INDEX reminders_open ON reminders (due) WHERE done = 0;
CREATE TABLE key_values ("key" TEXT PRIMARY KEY NOT NULL, "value" ANY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE "NULL" ("NOT" INTEGER, "AND" INTEGER, "OR" INTEGER, "IN" TEXT, "LIKE" TEXT, "CASE" TEXT, "index" INTEGER PRIMARY KEY, CHECK ("NOT" IS NULL OR "AND" > "OR"), CHECK (CASE "CASE" WHEN 'x' THEN "IN" ELSE "LIKE" END IS NOT NULL));
CREATE TABLE toString ("__proto__" TEXT, "hasOwnProperty" INTEGER, valueOf TEXT, "toString" TEXT);
CREATE TABLE "Foo Bar" (id INTEGER PRIMARY KEY);
CREATE TABLE foo_bar (id INTEGER PRIMARY KEY, "Foo Bar" INTEGER REFERENCES "Foo Bar", foo_bar INTEGER REFERENCES foo_bar);
CREATE TABLE FooBar (id INTEGER PRIMARY KEY, a INTEGER REFERENCES foo_bar ON DELETE CASCADE, b INTEGER REFERENCES "Foo Bar" (id));
CREATE TABLE geo (id INTEGER PRIMARY KEY, meta TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(meta)), lat REAL GENERATED ALWAYS AS (meta ->> '$.lat') VIRTUAL, tag TEXT AS (json_extract(meta, '$."tag"'))) STRICT;
CREATE INDEX geo_by_tag ON geo (tag, lat DESC) WHERE meta -> '$.lat' IS NOT NULL;
CREATE VIRTUAL TABLE "Suche" USING fts5 ("Titel", "Text", tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE "Suche Wörter" USING fts5vocab ("Suche", 'row');
CREATE VIRTUAL TABLE contentless USING fts5 (a, b UNINDEXED, content = '', columnsize = 0);
CREATE VIRTUAL TABLE boxes USING rtree_i32 (id, x0, x1, y0, y1);
CREATE VIEW "Alle Namen" AS SELECT "straße" AS "Straße", "größe" * 2 AS "doppelte Größe" FROM "Überschriften" WHERE "номер" > 0;
CREATE VIEW a_last AS SELECT * FROM b_middle WHERE "doppelte Größe" > 1;
CREATE VIEW b_middle AS SELECT "Straße" AS s, "doppelte Größe" FROM "Alle Namen";
CREATE VIEW family (id, line, depth) AS WITH RECURSIVE f AS (SELECT id, name AS line, 0 AS depth FROM people WHERE mother IS NULL UNION SELECT p.id, f.line || ' → ' || p.name, f.depth + 1 FROM people p JOIN f ON f.id = p.mother) SELECT id, line, depth FROM f;
CREATE TRIGGER "größe ändert" AFTER UPDATE OF "größe" ON "Überschriften" BEGIN INSERT INTO "Suche" ("Titel", "Text") VALUES (new."straße", 'größer; "viel"'); END;
CREATE TRIGGER a_last_delete INSTEAD OF DELETE ON a_last BEGIN DELETE FROM "Überschriften" WHERE "straße" = OLD.s; END;
