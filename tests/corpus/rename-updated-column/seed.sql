insert into notes (id, body, updated) values (1, 'it''s', '1969-12-31 23:59:59.999');
insert into notes (id, body, updated) values (2, '', '2024-02-29 00:00:00.001');
insert into marks (id, note_id, updated) values (1, 1, '2001-01-01 00:00:00.000');
