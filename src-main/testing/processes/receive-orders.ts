// A cashier in a process of its own: receives whatever waits, until nothing does, and says so once it is on disk.
// Arguments: the shop's file and the terminal's id.
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { tenderIdSchema, terminalIdSchema, type SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { startingRoles } from '#shared/store/access/roles'
import { connect, openFile } from '../../platform/database/connection'
import { waitingOrders } from '../../selling/order/order-list-queries'
import { receiveOrder } from '../../selling/order/receive-order'
import { takeTender } from '../../selling/payment/take-tender'
import { finishSale } from '../../selling/sale/finish-sale'
import { currentSale } from '../../selling/sale/sale-queries'
import type { Caller } from '../../store/access/caller'
import { branchId, operators } from '../till/test-shop'
import { unwatchedDesk } from '../till/unwatched-desk'

const [path = '', terminal = ''] = process.argv.slice(2)
const database = connect(openFile(path))
const desk = unwatchedDesk({
  database,
  now: () => Date.now(),
  terminal: { id: terminalIdSchema.parse(Number(terminal)), branchId },
})
const caller: Caller = {
  operator: operators.cashier,
  role: startingRoles.cashier,
  approver: null,
  granted: undefined,
}

const unfinished = currentSale(database, desk.terminal.id)
if (unfinished) await finish(unfinished.id)
for (;;) {
  const [next] = waitingOrders(database, { branchId, limit: 1, today: '2026-01-01' })
  if (!next) break
  const claimed = receiveOrder(desk, caller, next.id)
  if (claimed.ok) await finish(claimed.value.sale.id)
}
database.close()

async function finish(saleId: SaleId): Promise<void> {
  const sale = currentSale(database, desk.terminal.id)
  if (sale?.tenders.length === 0) {
    const id = tenderIdSchema.parse(randomUUID())
    takeTender(desk, caller, { saleId, tender: { kind: 'cash', id, amount: cents(10_000) } })
  }
  const finished = await finishSale(desk, caller, saleId)
  if (!finished.ok) throw new Error(`Sale ${saleId} was not finished: ${finished.error.code}`)
  writeSync(1, `${sale?.orderId ?? ''}\n`)
}
