create index receipt_in_order on receipt (logged, id);
