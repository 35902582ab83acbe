import { changeDatabase } from '../app/till'

/** A demo shop where nobody is late and nothing is missing: whatever is pending is of the test's own making. */
export function nothingOverdue(dataFolder: string): void {
  changeDatabase(
    dataFolder,
    "UPDATE receivable SET due_on = date('now', '+30 days') WHERE settled_at IS NULL AND cancelled_at IS NULL",
  )
  changeDatabase(dataFolder, 'DELETE FROM stock_minimum')
  // As if the last thing that happened to them had been that they were found.
  changeDatabase(
    dataFolder,
    `UPDATE stock_movement SET quantity_thousandths = quantity_thousandths - balance_thousandths, balance_thousandths = 0
     WHERE id IN (SELECT last_movement FROM product_stock WHERE quantity_thousandths < 0)`,
  )
  changeDatabase(
    dataFolder,
    'UPDATE product_stock SET quantity_thousandths = 0 WHERE quantity_thousandths < 0',
  )
}
