insert into tickets (id, title) values (5, 'it''s');
insert into tickets (id, title) values (900, '');
insert into tickets (id, title) values (7, '🙂');
insert into answers (id, ticket_id) values (1, 900);
