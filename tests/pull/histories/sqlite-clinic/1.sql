-- A clinic: what its first version was.
CREATE TABLE doctors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, room TEXT, UNIQUE (name));
CREATE TABLE patients (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, born DATE, insurer TEXT COLLATE NOCASE, weight REAL, CHECK (length(name) > 0));
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL REFERENCES patients (id), doctor_id INTEGER REFERENCES doctors (id) ON DELETE SET NULL, at INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'planned', notes TEXT);
CREATE TABLE drugs (code TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE prescriptions (visit_id INTEGER NOT NULL REFERENCES visits (id) ON DELETE CASCADE, line INTEGER NOT NULL, drug TEXT NOT NULL REFERENCES drugs (code), amount NUMERIC, PRIMARY KEY (visit_id, line));
CREATE TABLE audit (at TEXT DEFAULT CURRENT_TIMESTAMP, what TEXT);
CREATE INDEX visits_at ON visits (at DESC);
CREATE INDEX visits_open ON visits (doctor_id, at) WHERE state = 'planned';
CREATE VIEW agenda AS SELECT v.at, p.name FROM visits v JOIN patients p ON p.id = v.patient_id;
CREATE TRIGGER visits_audited AFTER INSERT ON visits BEGIN INSERT INTO audit (what) VALUES ('visit ' || new.id); END;
