/** Consulta de Pedidos finds sales without an order too: by day, salesperson or customer, in the order of an index (FEATURES B4). */
export const quickSales = {
  version: 31,
  sql: `CREATE INDEX quick_sale_by_date ON sale (branch_id, finished_at, number)
  WHERE order_id IS NULL AND number IS NOT NULL;
CREATE INDEX quick_sale_by_salesperson ON sale (branch_id, salesperson_id, finished_at, number)
  WHERE order_id IS NULL AND number IS NOT NULL AND salesperson_id IS NOT NULL;
DROP INDEX sale_by_customer;
CREATE INDEX sale_by_customer ON sale (customer_id, finished_at, number, branch_id, order_id, salesperson_id)
  WHERE customer_id IS NOT NULL;`,
} as const
