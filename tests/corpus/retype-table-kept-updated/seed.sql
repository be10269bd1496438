insert into notes (id, size, updated) values (1, 2147483646, '1969-12-31 23:59:59.999');
insert into notes (id, size, updated) values (2, -2147483648, '2024-02-29 00:00:00.001');
insert into marks (id, note_id) values (1, 1);
