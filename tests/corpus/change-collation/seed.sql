insert into things (id, name, seen_at, size) values (1, 'a''b', '2024-02-29 12:00:00.123', 3), (2, null, null, null), (3, '', '1950-01-01 00:00:00.001', -7), (9, 'Ä ', '2038-01-20 00:00:00.000', 0);
delete from things where id = 9;
insert into parts (id, thing) values (1, 1), (2, 1), (3, 3);
