insert into authors (id, name, legacy) values (1, 'O''Brien', 'x ');
insert into authors (id, name, legacy) values (2, '😀', null);
insert into posts (id, author_id, draft) values (10, 1, '');
insert into posts (id, author_id, draft) values (11, 2, null);
