INSERT INTO notes (id, title, "rank") VALUES (1, 'First', NULL);
INSERT INTO notes (id, title, "rank") VALUES (2, 'Second', 2);
INSERT INTO letters (id, body, updated_at) VALUES ('a', 'dear all', '2001-02-03 04:05:06.789');
INSERT INTO letters (id, body, updated_at) VALUES ('b', 'dear you', '2001-02-03 04:05:06.789');
