INSERT INTO notes (id, title, written_at) VALUES (1, 'first', '2026-01-01 00:00:00.000');
INSERT INTO notes (id, title, written_at) VALUES (2, 'second', '2026-01-02 00:00:00.000');
