import { join } from 'node:path'
import { contract } from '#shared/contract'
import { terminalIdSchema } from '#shared/kernel/ids'
import { startingRoles } from '#shared/store/access/roles'
import { sessionParts } from '../../compose/session-parts'
import { connect, openFile, type Database } from '../../platform/database/connection'
import { cancelVoucher } from '../../rewards/vouchers/cancel-voucher'
import { receiveOrder } from '../../selling/order/receive-order'
import { takeTender } from '../../selling/payment/take-tender'
import { returnLines } from '../../selling/returns/return-lines'
import { finishSale } from '../../selling/sale/finish-sale'
import { voidSale } from '../../selling/sale/void-sale'
import type { Caller } from '../../store/access/caller'
import { closeTillSession } from '../../store/till/close-till'
import { openTillSession } from '../../store/till/open-till'
import { branchId, operators } from '../till/test-shop'
import { unwatchedDesk } from '../till/unwatched-desk'

/**
 * One operation of a till in a process of its own, for tests that pull its plug or run several at once:
 * `till-child.ts <folder> <terminal> <moment> <operation> <input>`. The moment is `before-commit`, `after-commit`, or
 * the instant to begin at; only then is the answer said.
 */
const [folder = '', terminal = '', moment = '', operation = '', input = ''] = process.argv.slice(2)

const caller: Caller = {
  operator: operators.manager,
  role: startingRoles.manager,
  approver: null,
  granted: undefined,
}

function pullThePlug(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** Dies inside the transaction, after everything was written and before any of it is durable. */
function dyingBeforeCommit(database: Database): Database {
  return {
    ...database,
    write: (work) =>
      database.write((db) => {
        const done = work(db)
        pullThePlug()
        return done
      }),
  }
}

const database = connect(openFile(join(folder, 'balcao.db')))
const desk = unwatchedDesk({
  database: moment === 'before-commit' ? dyingBeforeCommit(database) : database,
  now: Date.now,
  terminal: { id: terminalIdSchema.parse(Number(terminal)), branchId },
})

function parsed<N extends keyof typeof contract>(name: N) {
  return contract[name].input.parse(JSON.parse(input)) as ReturnType<(typeof contract)[N]['input']['parse']>
}

const operations: Readonly<Record<string, () => unknown>> = {
  'till.open': () => openTillSession(desk, caller, parsed('till.open').float),
  'till.close': () => closeTillSession(desk, caller, parsed('till.close'), sessionParts),
  'order.receive': () => receiveOrder(desk, caller, parsed('order.receive').orderId),
  'payment.add-tender': () => takeTender(desk, caller, parsed('payment.add-tender')),
  'sale.finish': () => finishSale(desk, caller, parsed('sale.finish').saleId),
  'sale.void': () => voidSale(desk, caller, parsed('sale.void')),
  'returns.return': () => returnLines(desk, caller, parsed('returns.return')),
  'returns.cancel-voucher': () => cancelVoucher(desk, caller, parsed('returns.cancel-voucher')),
}

const act = operations[operation]
if (!act) throw new Error(`The child of the tests does no ${operation}`)
if (/^\d+$/.test(moment)) {
  const wait = Math.max(0, Number(moment) - Date.now())
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
  process.stdout.write(JSON.stringify(await act()))
} else {
  await act()
  pullThePlug()
}
