insert into authors (id, name) values (1, 'Ada'), (2, 'O''Neill');
insert into posts (id, author_id) values (10, 1), (11, 1), (12, 2);
