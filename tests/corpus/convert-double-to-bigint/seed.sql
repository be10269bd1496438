insert into readings (id, value, spare) values (1, -9007199254740991, null);
insert into readings (id, value, spare) values (2, 4503599627370496.0, 1.25);
insert into readings (id, value, spare) values (3, 0, -0.75);
insert into notes (id, reading_id) values (1, 2);
