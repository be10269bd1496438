insert into people (id, name) values (1, 'O''Hara');
insert into people (id, name) values (2, '');
insert into visits (id, person_id) values (1, 2);
