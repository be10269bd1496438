insert into topics (name) values ('it''s');
insert into topics (name) values ('É');
insert into answers (id, topic) values (1, 'É');
