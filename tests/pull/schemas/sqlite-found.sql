-- What public schemas of applications have, in other words.
CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL CHECK (code == '' OR length(code) << 1 > 4),
  sender INT REFERENCES people (id) ON DELETE CASCADE,
  FOREIGN KEY (sender) REFERENCES people (id),
  UNIQUE (code, sender),
  UNIQUE (code, sender)
);
CREATE TABLE people (id INTEGER PRIMARY KEY, mood, boss BIGINT, FOREIGN KEY (boss) REFERENCES people (id));
CREATE TABLE moods (mood, label NVARCHAR(20), PRIMARY KEY (label), FOREIGN KEY (mood) REFERENCES people (id));
CREATE TABLE stations (code TEXT, line INTEGER, PRIMARY KEY (code, line));
CREATE TABLE stops (at TEXT, line INTEGER, FOREIGN KEY (line, at) REFERENCES stations (line, code));
CREATE TABLE branches (name TEXT, above TEXT REFERENCES branches (name));
CREATE UNIQUE INDEX branches_name ON branches (name);
CREATE VIEW gone AS SELECT id, nothing_of_sqlite(code) AS code FROM parcels;
CREATE TRIGGER gone_insert INSTEAD OF INSERT ON gone BEGIN INSERT INTO parcels (code) VALUES (NEW.code); END;
