insert into readings (id, value) values (1, -9223372036854775808);
insert into readings (id, value) values (2, 0);
insert into notes (id, reading_id) values (1, 1);
