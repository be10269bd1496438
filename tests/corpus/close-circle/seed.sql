insert into teams (id, name) values (1, 'red'), (2, '');
insert into people (id, team) values (1, 1), (2, 1), (3, 2);
