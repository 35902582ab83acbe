// A window of one terminal in a process of its own: registers customers and begins quotes, the same customers in the same
// order as any other window does, and says what came of each customer.
// Arguments: the shop's file, the terminal's id, the instant to begin at and the documents, with commas between.
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { newCustomerSchema } from '#shared/customers/customer/customer'
import { orderIdSchema, terminalIdSchema } from '#shared/kernel/ids'
import { startingRoles } from '#shared/store/access/roles'
import { registerCustomer } from '../../customers/customer/register-customer'
import { connect, openFile } from '../../platform/database/connection'
import { scanItem } from '../../selling/order/add-item'
import type { Caller } from '../../store/access/caller'
import { branchId, operators } from '../till/test-shop'
import { unwatchedDesk } from '../till/unwatched-desk'

const [path = '', terminal = '', moment = '', documents = ''] = process.argv.slice(2)
const database = connect(openFile(path))
const desk = unwatchedDesk({
  database,
  now: () => Date.now(),
  terminal: { id: terminalIdSchema.parse(Number(terminal)), branchId },
})
const facts = { isTelling: () => false, tell: () => undefined }
const caller: Caller = {
  operator: operators.manager,
  role: startingRoles.manager,
  approver: null,
  granted: undefined,
}

Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.max(0, Number(moment) - Date.now()))
for (const taxId of documents.split(',')) {
  const name = `Cliente ${process.pid}`
  const customer = newCustomerSchema.parse({ id: randomUUID(), name, taxId, mobile: null, email: null })
  const registered = registerCustomer({ ...desk, facts }, caller, customer)
  writeSync(1, `${taxId} ${registered.ok ? 'registered' : registered.error.code}\n`)
  const orderId = orderIdSchema.parse(randomUUID())
  const begun = scanItem(desk, caller, { orderId, code: '101', quantityConfirmed: false })
  if (!begun.ok) throw new Error(`A quote was not begun: ${begun.error.code}`)
}
database.close()
