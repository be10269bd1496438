insert into places (code, number) values ('A', 1), ('a', -2), ('', 3), ('O''H', 4);
insert into trips (id, "from", "to") values (1, 'A', -2), (2, 'a', 1), (3, '', 4);
