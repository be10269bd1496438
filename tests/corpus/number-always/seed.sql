insert into tickets (id, title) values (5, 'it''s');
insert into tickets (id, title) values (900, '');
delete from tickets where id = 900;
insert into tickets (title) values ('next');
insert into answers (id, ticket_id) values (1, 5);
