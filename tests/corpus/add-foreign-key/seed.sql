insert into people (id, name) values (1, 'Ada'), (2, 'O''Brien'), (3, '');
insert into "groups" (id, name) values (1, 'Ada'), (2, 'O''Brien');
insert into posts (id, owner_id, title) values (1, 1, 'a'), (2, null, ''), (3, 2, 'x ');
