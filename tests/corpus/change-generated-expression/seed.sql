insert into people (id, first, last) values (1, 'Ada', 'O''Brien');
insert into people (id, first, last) values (2, '', '🙂 "x" ');
insert into visits (id, person_id) values (1, 1);
insert into visits (id, person_id) values (2, 2);
