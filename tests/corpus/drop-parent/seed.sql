insert into authors (id, name) values (1, 'Ada');
insert into posts (id, author_id, title) values (10, null, 'First');
insert into posts (id, author_id, title) values (11, null, 'O''Brien''s');
