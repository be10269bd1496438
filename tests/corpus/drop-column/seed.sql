insert into authors (id, name) values (1, 'Ada');
insert into authors (id, name) values (2, 'O''Brien');
insert into posts (id, author_id, title) values (10, 1, 'First');
insert into posts (id, author_id, title) values (11, 1, 'Second');
insert into posts (id, author_id, title) values (12, 2, '');
