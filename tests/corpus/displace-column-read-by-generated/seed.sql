insert into posts (id, size, length) values (1, 5, 7);
insert into posts (id, size, length) values (2, 2, -1);
insert into comments (id, post_id) values (1, 1);
