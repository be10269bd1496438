-- As SQLite's manual says that a table is changed: made anew, filled, renamed.
PRAGMA foreign_keys = OFF;
CREATE TABLE new_visits (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL REFERENCES patients (id) ON DELETE CASCADE, doctor_id INTEGER REFERENCES doctors (id) ON DELETE SET NULL, at INTEGER NOT NULL CHECK (at > 0), state TEXT NOT NULL DEFAULT 'booked', notes TEXT, priority INTEGER NOT NULL DEFAULT 3);
INSERT INTO new_visits (id, patient_id, doctor_id, at, state, notes) SELECT id, patient_id, doctor_id, at, state, notes FROM visits;
DROP VIEW agenda;
DROP TABLE visits;
ALTER TABLE new_visits RENAME TO visits;
PRAGMA foreign_keys = ON;
CREATE INDEX visits_at ON visits (at, patient_id);
CREATE INDEX visits_by_priority ON visits (priority DESC, at);
CREATE VIEW agenda AS SELECT v.at, p.name, d.name AS doctor, v.priority FROM visits v JOIN patients p ON p.id = v.patient_id LEFT JOIN doctors d ON d.id = v.doctor_id;
CREATE VIEW urgent AS SELECT name FROM agenda WHERE priority = 1;
DROP TABLE audit;
ALTER TABLE drugs ADD COLUMN dose TEXT NOT NULL DEFAULT '1 × 1';
