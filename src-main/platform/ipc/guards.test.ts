import { describe, expect, it } from 'vitest'
import { contract, type CommandName, type OperationName, type QueryName } from '#shared/contract'
import { holds } from './guards'

/** What works on the open till: only for who may, and only while the clock is believed. */
const atTheTill: readonly CommandName[] = [
  'sale.scan',
  'sale.add-product',
  'sale.change-quantity',
  'sale.cancel-line',
  'sale.discount-line',
  'sale.discount-sale',
  'sale.set-customer',
  'sale.set-receipt-tax-id',
  'sale.tax-id-to-confirm',
  'sale.put-customer-tax-id',
  'sale.set-salesperson',
  'sale.park',
  'sale.recall',
  'sale.cancel',
  'sale.start-payment',
  'sale.back-to-lines',
  'sale.finish',
  'sale.void',
  'payment.add-tender',
  'payment.confirm-pix',
  'payment.remove-tender',
  'order.receive',
  'order.give-back',
  'returns.return',
  'returns.return-without-receipt',
  'loyalty.send-pin',
  'loyalty.answer-pin',
  'loyalty.skip',
  'loyalty.quote',
  'loyalty.use',
  'loyalty.clear',
  'till.close',
  'till.cash-in',
  'till.cash-drop',
  'till.open-drawer',
  'till.x-reading',
]

/** What is dated, whoever’s the till is. */
const dated: readonly CommandName[] = [
  'order.scan',
  'order.add-product',
  'order.change-quantity',
  'order.remove-line',
  'order.discount-line',
  'order.discount-order',
  'order.tax-id-to-confirm',
  'order.set-customer',
  'order.set-salesperson',
  'order.set-details',
  'order.place',
  'order.reopen',
  'order.reprice',
  'order.copy',
  'order.cancel',
  'order.print',
  'returns.reprint',
  'returns.cancel-voucher',
  'returns.forget-waiting-voucher',
  'loyalty.campaigns',
  'loyalty.choose-campaign',
  'loyalty.set-scorer',
  'loyalty.remove-scorer',
  'loyalty.retry',
  'loyalty.resolve',
  'loyalty.export-log',
  'till.open',
  'till.take-over',
  'till.annotate',
  'till.reprint-closing',
  'till.reprint-cash-slip',
  'customer.register',
]

/** What only waits where another program holds the file. */
const undated: readonly CommandName[] = [
  'access.sign-in',
  'access.renew-pin',
  'access.sign-out',
  'access.approve',
  'access.add-operator',
  'access.change-operator',
  'access.set-pin',
  'access.copy-role',
  'access.change-role',
  'access.read-role-notice',
  'audit.export',
  'branch.add',
  'branch.add-terminal',
  'branch.change',
  'branch.rename-terminal',
  'catalog.save-scale-layouts',
  'central.enrol',
  'clock.confirm',
  'database.restore',
  'database.confirm-restored',
  'database.try-again',
  'device.save-printer',
  'device.print-test-page',
  'device.cancel-paper',
  'device.print-paper-again',
  'display.save',
  'display.test',
  'display.offer-code',
  'display.remove-screen',
  'loyalty-settings.save',
  'loyalty-settings.save-points-table',
  'receipt.reprint',
  'receipt.print-exchange-ticket',
  'scanner.save',
  'scanner.remove',
  'scanner.save-wedge',
  'settings.save-keys',
  'settings.save-preferences',
  'settings.set-parameter',
  'setup.prepare-shop',
]

/** What asks somebody outside, or leaves nothing behind, and waits for nobody. */
const free: readonly CommandName[] = [
  'sale.rehearse',
  'loyalty.transactions',
  'loyalty.find-scorer',
  'loyalty-settings.test',
  'loyalty-settings.provision',
  'device.ports',
  'device.find-network-printers',
  'scanner.find',
  'returns.find-voucher',
  'logging.report-failure',
]

const held = (name: OperationName) => holds[contract[name].touches]
const queries = (Object.keys(contract) as OperationName[]).filter(
  (name): name is QueryName => contract[name].kind === 'query',
)

describe('what holds an operation back', () => {
  it.each(atTheTill)('%s: the file’s turn, the own terminal and till, the believed clock', (name) => {
    expect(held(name)).toEqual({ turn: true, ownTerminal: true, ownTill: true, believedClock: true })
  })
  it.each(dated)('%s: the file’s turn, the own terminal, the believed clock', (name) => {
    expect(held(name)).toEqual({ turn: true, ownTerminal: true, ownTill: false, believedClock: true })
  })
  it.each(undated)('%s: the file’s turn', (name) => {
    expect(held(name)).toEqual({ turn: true, ownTerminal: false, ownTill: false, believedClock: false })
  })
  it.each([...free, ...queries])('%s: nothing', (name) => {
    expect(held(name)).toEqual({ turn: false, ownTerminal: false, ownTill: false, believedClock: false })
  })
})
