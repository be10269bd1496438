insert into authors (id, settings, data) values (1, '{"it''s": ["😀", null, 1.5]}', null);
insert into authors (id, settings, data) values (2, 'null', '[]');
insert into posts (id, author_id, title) values (10, 1, 'First');
insert into posts (id, author_id, title) values (11, 2, '');
