INSERT INTO notes (id, title) VALUES (1, 'first');
INSERT INTO notes (id, title) VALUES (2, 'second');
