insert into posts (id, title) values (1, 'lost');
insert into articles (id, title) values (4, 'it''s 🙂 ');
insert into articles (id, title) values (5, '');
insert into comments (id, article_id, post_id) values (1, 4, 1);
insert into comments (id, article_id, post_id) values (2, 5, null);
