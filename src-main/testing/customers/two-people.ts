import { mobileSchema } from '#shared/customers/customer/mobile'
import { taxIdSchema, type TaxId } from '#shared/customers/customer/tax-id'
import { customerIdSchema, type CustomerId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { queueMessage } from '../../platform/messages/message-rows'
import { placedOrder } from '../till/place-order'
import { payInCash, sell } from '../till/sell'
import { products } from '../till/test-shop'
import type { TestTill } from '../till/test-till'

/** Somebody a test tells from everybody else by their words alone. */
export interface SomePerson {
  readonly id: CustomerId
  readonly name: string
  readonly taxId: TaxId
  readonly email: string
}

export const rosaura: SomePerson = {
  id: customerIdSchema.parse('0189aaaa-0000-7000-8000-000000000001'),
  name: 'Rosaura Quixabeira Dantas',
  taxId: taxIdSchema.parse('52998224725'),
  email: 'rosaura.quixabeira@correio.example',
}
export const tibério: SomePerson = {
  id: customerIdSchema.parse('0189aaaa-0000-7000-8000-000000000002'),
  name: 'Tibério Umbuzeiro Dantas',
  taxId: taxIdSchema.parse('11144477735'),
  email: 'tiberio.umbuzeiro@correio.example',
}
/** The mobile of the household, which both gave. */
export const sharedMobile = mobileSchema.parse('81987651234')
const street = 'Casa verde da Rua do Sol'

/**
 * Two people of one household, who bought, ordered and were written to: the first with a CPF on one receipt and none on the
 * other.
 */
export async function twoPeople(till: TestTill): Promise<void> {
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
  for (const one of [rosaura, tibério]) await livesWithUs(till, one)
}

async function livesWithUs(till: TestTill, { id, name, taxId, email }: SomePerson): Promise<void> {
  await till.must('customer.register', { id, name, taxId, mobile: sharedMobile, email, sharesMobile: true })
  till.database.write((db) => {
    db.update('customer', id, {
      note: `${street}, mora com a família`,
      city: 'Olinda',
      loyalty_card: `CARTAO${taxId}`,
    })
    for (const [channel, address] of [
      ['email', email],
      ['sms', sharedMobile],
    ] as const)
      queueMessage(db, {
        channel,
        purpose: 'marketing',
        procedure: 'test',
        customerId: id,
        address,
        subject: `Olá ${name}`,
        body: `Para ${name}, em ${address}`,
        parts: 1,
        price: cents(0),
        dedupe: null,
        at: till.clock.now,
      })
  })
  const { version } = (await till.must('consent.texts', {}))[0] ?? { version: 1 }
  await till.must('consent.give', {
    customerId: id,
    channel: 'email',
    purpose: 'marketing',
    textVersion: version,
  })
  await till.must('blocked.add', { channel: 'email', address: email })
  await till.must('sale.set-customer', { customerId: id })
  await till.must('sale.set-receipt-tax-id', { taxId })
  const withTaxId = await sell(till, [products.shirt, 1])
  await payInCash(till, withTaxId.id, 3500)
  await till.must('sale.set-customer', { customerId: id })
  await till.must('sale.set-receipt-tax-id', { taxId: null })
  const without = await sell(till, [products.skirt, 2])
  await payInCash(till, without.id, 6400)
  const orderId = await placedOrder(till)
  await till.must('order.reopen', { orderId })
  await till.must('order.set-customer', { orderId, customerId: id })
  await till.must('order.set-details', {
    orderId,
    validUntil: '2030-01-01',
    notes: `Entregar na ${street} a ${name}`,
  })
}
