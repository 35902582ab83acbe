/** A name is many customers and far more orders: they are filtered and put in order from the index alone (FEATURES B4). */
export const ordersByCustomer = {
  version: 16,
  sql: `DROP INDEX order_by_customer;
CREATE INDEX order_by_customer ON sales_order (customer_id, created_at, number, branch_id, state, salesperson_id)
  WHERE customer_id IS NOT NULL;`,
} as const
