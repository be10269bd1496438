insert into stations (code, number) values ('A', 1), ('a', -2147483648), ('O''Hare', 2147483647);
insert into readings (id, station, value) values (1, 1, 10), (2, 1, -10), (3, -2147483648, 0);
