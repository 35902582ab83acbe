import type { AppContract, OperationName } from '../../src-shared/contract/contract'
import type { InputOf } from '../../src-shared/contract/define'
import { startingRoles } from '../../src-shared/access/roles'
import {
  cashMovementIdSchema,
  customerIdSchema,
  lineIdSchema,
  operatorIdSchema,
  orderIdSchema,
  saleIdSchema,
  tenderIdSchema,
  tillSessionIdSchema,
} from '../../src-shared/ids'
import { cnpjSchema } from '../../src-shared/customer/tax-id'
import { cents } from '../../src-shared/money/cents'
import { ONE_UNIT } from '../../src-shared/money/quantity'
import { defaultKeyMap } from '../../src-shared/settings/key-map'
import { defaultPreferences } from '../../src-shared/settings/preferences'
import { customers, operators, pin, products, terminalId } from './test-shop'

const uuid = '01890000-0000-7000-8000-00000000beef'
const saleId = saleIdSchema.parse(uuid)
const orderId = orderIdSchema.parse(uuid)
const lineId = lineIdSchema.parse(uuid)
const tenderId = tenderIdSchema.parse(uuid)
const wholeTrail = { from: null, until: null, operatorId: null, action: null, saleNumber: null }
const nobody = operatorIdSchema.parse(999)
const reason = 'cliente desistiu'

/** One input of the right form for every operation: a new operation without one does not compile. */
export const sampleInputs: { readonly [N in OperationName]: InputOf<AppContract[N]> } = {
  'app.state': {},
  'logging.report-failure': { incidentId: 'T-1234ABCD', what: 'screen-failed', text: 'TypeError: no label' },
  'database.trouble': {},
  'database.restore': { backupName: 'balcao.db' },
  'database.try-again': {},
  'setup.needed': {},
  'setup.prepare-shop': {
    legalName: 'Loja Nova Ltda',
    cnpj: cnpjSchema.parse('11222333000181'),
    branch: { name: 'Loja Nova', city: 'Olinda', state: 'PE', pixKey: null },
    terminal: { number: terminalId, name: 'Caixa 1' },
    manager: { code: '1', name: 'Nina Gerente', pin },
  },
  'access.sign-in': { operatorCode: '999999', pin },
  'access.sign-out': {},
  'access.approve': {
    operatorCode: '999999',
    pin,
    permission: 'sale.cancel',
    operation: 'sale.cancel',
    operationInput: { saleId, reason },
  },
  'access.salespeople': {},
  'access.staff': {},
  'access.add-operator': { code: '10', name: 'Rui', role: 'cashier', sells: false, pin },
  'access.change-operator': {
    operatorId: nobody,
    code: '55',
    name: 'Rui',
    role: 'cashier',
    sells: false,
    active: true,
  },
  'access.set-pin': { operatorId: nobody, pin },
  'access.unlock-operator': { operatorId: nobody },
  'access.copy-role': { from: 'cashier', name: 'Gerente' },
  'access.change-role': { ...startingRoles.cashier, name: 'Gerente' },
  'audit.search': { ...wholeTrail, after: null },
  'audit.people': {},
  'audit.verify': { after: 0 },
  'audit.export': wholeTrail,
  'till.open': { float: cents(10_000) },
  'till.count-sheet': {},
  'till.close': { counted: { cash: cents(10_000) }, left: cents(10_000), note: '' },
  'till.x-reading': {},
  'till.take-over': {},
  'till.closings': {},
  'till.closing': { id: tillSessionIdSchema.parse(uuid) },
  'till.annotate': { id: tillSessionIdSchema.parse(uuid), text: 'sobra achada no cofre' },
  'till.reprint-closing': { id: tillSessionIdSchema.parse(uuid) },
  'till.cash-in': { id: cashMovementIdSchema.parse(uuid), amount: cents(5_000), reason: 'falta de troco' },
  'till.cash-drop': { id: cashMovementIdSchema.parse(uuid), amount: cents(5_000), reason: 'cofre' },
  'till.reprint-cash-slip': { id: cashMovementIdSchema.parse(uuid) },
  'catalog.search': { text: 'camisa' },
  'customer.search': { text: 'maria' },
  'customer.register': {
    id: customerIdSchema.parse(uuid),
    name: 'Clara Nunes',
    taxId: null,
    mobile: null,
    email: null,
  },
  'sale.current': {},
  'sale.scan': { code: products.shirt.code },
  'sale.add-product': { productId: products.skirt.id, quantity: ONE_UNIT },
  'sale.change-quantity': { saleId, lineId, quantity: ONE_UNIT },
  'sale.cancel-line': { saleId, lineId },
  'sale.discount-line': { saleId, lineId, discount: null },
  'sale.discount-sale': { saleId, discount: null },
  'sale.set-customer': { customerId: customers.withLimit },
  'sale.set-receipt-tax-id': { taxId: null },
  'sale.put-customer-tax-id': { saleId },
  'sale.set-salesperson': { lineId: null, salespersonId: operators.cashier.id },
  'sale.park': { saleId, label: 'volta já' },
  'sale.parked': {},
  'sale.recall': { saleId },
  'sale.cancel': { saleId, reason },
  'sale.start-payment': { saleId },
  'sale.back-to-lines': { saleId },
  'sale.finish': { saleId },
  'sale.recent': { number: null },
  'sale.void': { saleId, reason },
  'order.scan': { orderId, code: products.shirt.code },
  'order.add-product': { orderId, productId: products.skirt.id, quantity: ONE_UNIT },
  'order.change-quantity': { orderId, lineId, quantity: ONE_UNIT },
  'order.remove-line': { orderId, lineId },
  'order.discount-line': { orderId, lineId, discount: null },
  'order.discount-order': { orderId, discount: null },
  'order.set-customer': { orderId, customerId: customers.withLimit },
  'order.set-salesperson': { orderId, salespersonId: operators.cashier.id },
  'order.set-details': { orderId, validUntil: '2026-03-20', notes: 'entregar à tarde' },
  'order.open': { orderId },
  'order.recent': { text: '' },
  'order.place': { orderId, plan: { kind: 'pix' } },
  'order.reopen': { orderId },
  'order.reprice': { orderId },
  'order.copy': { orderId, copyId: orderIdSchema.parse('01890000-0000-7000-8000-00000000cafe') },
  'order.cancel': { orderId, reason },
  'order.paper': { orderId },
  'order.print': { orderId },
  'order.waiting': { text: '' },
  'order.receive': { orderId },
  'order.give-back': { saleId },
  'order.search': {
    filter: { text: '', state: null, salespersonId: null, from: null, until: null },
    after: null,
  },
  'order.details': { orderId },
  'payment.add-tender': { saleId, tender: { kind: 'cash', id: tenderId, received: cents(5_000) } },
  'payment.confirm-pix': { saleId, tenderId },
  'payment.remove-tender': { saleId, tenderId },
  'receipt.of-sale': { saleId },
  'receipt.reprint': { saleId },
  'receipt.print-exchange-ticket': { saleId },
  'settings.save-keys': defaultKeyMap,
  'settings.save-preferences': defaultPreferences,
}
