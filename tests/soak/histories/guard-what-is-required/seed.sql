insert into owners (id, name, code) values (1, 'Ada', 7), (2, null, 8);
insert into pets (id, owner_id, name, born, weight) values (1, 1, 'Rex', '2020-02-29', 12), (2, null, null, '1999-12-31', 0), (3, 2, '🙂', '2001-01-01', 2147483647);
