insert into posts (id, title, likes) values (1, 'It''s', 2147483647), (2, '', 0), (3, '🙂', -5);
insert into comments (id, post_id) values (10, 1), (11, 3);
