insert into people (id, name) values (1, 'Ada'), (2, 'O''Brien'), (3, '');
insert into "groups" (id, name) values (1, 'Ada'), (2, 'O''Brien');
insert into posts (id, owner, title) values (1, 'Ada', 'a'), (2, 'O''Brien', '');
