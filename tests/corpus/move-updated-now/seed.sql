insert into notes (id, body, seen, saved) values (1, 'it''s', '1969-12-31 23:59:59.999', '2024-02-29 00:00:00.001');
insert into notes (id, body, seen, saved) values (2, '', '9999-12-31 23:59:59.999', '1000-01-01 00:00:00.000');
insert into marks (id, note_id) values (1, 1);
