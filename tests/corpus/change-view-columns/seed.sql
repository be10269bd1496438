insert into authors (id, name) values (1, 'Ada'), (2, 'O''Neill');
insert into posts (id, author_id, title) values (10, 1, 'one'), (11, 1, ''), (12, 2, '🙂');
