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
