insert into tickets (id, state) values (1, 'open'), (2, 'closed');
