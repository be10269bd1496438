insert into posts (id, title) values (1, 'It''s'), (2, '');
insert into likes (id, post_id) values (10, 1), (11, 1);
