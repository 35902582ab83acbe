import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { mobileSchema, type Mobile } from '#shared/customers/customer/mobile'
import { customerIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { loyalTill, member } from '../../testing/loyalty/loyal-till'
import { handOver } from '../../testing/till/hand-over'
import { sell } from '../../testing/till/sell'
import { customers, operators, pin, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const { supervisor } = operators
const mobile = mobileSchema.parse('11987654321')
let till: TestTill

beforeEach(() => {
  till = testTill()
  till.database.write((db) => db.run('UPDATE customer SET mobile = ? WHERE id = ?', mobile, member))
  till.signIn('cashier')
})

const stranger = (sharesMobile = false, number: Mobile | null = mobile) => ({
  id: customerIdSchema.parse('01890000-0000-7000-8000-00000000cafe'),
  name: 'Rui Torres',
  taxId: null,
  mobile: number,
  email: null,
  sharesMobile,
})
const trail = (action: string) =>
  till.database
    .all<{ operator_id: string; approver_id: string | null; detail: string }>(
      'SELECT operator_id, approver_id, detail FROM audit_entry WHERE action = ?',
      action,
    )
    .map(({ detail, ...who }) => ({ ...who, ...(JSON.parse(detail) as object) }))

describe('the mobile of another customer', () => {
  it('is refused with the other’s masked name, whoever asks', async () => {
    const taken = { code: 'mobile-taken', name: 'Maria C. P.' }
    expect(await till.refused('customer.register', stranger())).toEqual(taken)
    till.signIn('manager')
    expect(await till.refused('customer.register', stranger())).toEqual(taken)
    expect(till.database.get("SELECT 1 FROM customer WHERE name = 'Rui Torres'")).toBeUndefined()
  })

  it('is shared once a supervisor approves, and the trail says with whom', async () => {
    const input = stranger(true)
    const needed = { code: 'needs-approval', permission: 'customer.share-mobile' }
    expect(await till.refused('customer.register', input)).toEqual(needed)
    const { approvalId } = await till.must('access.approve', {
      operatorCode: supervisor.code,
      pin,
      permission: 'customer.share-mobile',
      operation: 'customer.register',
      operationInput: input,
    })
    await till.must('customer.register', input, approvalId)
    expect(trail('customer.share-mobile')).toEqual([
      {
        operator_id: operators.cashier.id,
        approver_id: supervisor.id,
        customer: 'Rui Torres',
        customerId: input.id,
        mobile: '(11) *****-4321',
        sharedWith: 'Maria Clara Prado',
      },
    ])
  })

  it('never asks where nobody else has it, said or not', async () => {
    await till.must('customer.register', stranger(true, mobileSchema.parse('11981234567')))
    expect(trail('customer.share-mobile')).toEqual([])
  })
})

describe('a mobile given in the PIN window', () => {
  it('that is another’s is refused, changes nothing, and sends nothing', async () => {
    const loyal = loyalTill('crm-bonus')
    till = loyal.till()
    till.database.write((db) =>
      db.run("UPDATE customer SET mobile = '11981234567' WHERE id = ?", customers.withoutLimit),
    )
    await till.must('till.open', { float: cents(0) })
    await till.must('sale.set-customer', { customerId: member })
    const { id: saleId } = await sell(till, [products.dress, 1])
    const taken = mobileSchema.parse('11981234567')
    await handOver(till, 'cashier')
    expect(await till.refused('loyalty.send-pin', { saleId, mobile: taken })).toEqual({
      code: 'mobile-taken',
      name: 'João B. R.',
    })
    expect(till.database.get('SELECT mobile FROM customer WHERE id = ?', member)).toEqual({ mobile })
    expect(await till.refused('loyalty.send-pin', { saleId, mobile: taken, sharesMobile: true })).toEqual({
      code: 'needs-approval',
      permission: 'customer.share-mobile',
    })
    await till.must('loyalty.send-pin', { saleId, mobile: mobileSchema.parse('11991230001') })
    expect(trail('customer.change-mobile')).toMatchObject([
      {
        customer: 'Maria Clara Prado',
        before: { mobile: '(11) *****-4321' },
        after: { mobile: '(11) *****-0001' },
      },
    ])
    expect(JSON.stringify(trail('customer.change-mobile'))).not.toContain('11991230001')
  })
})

describe('CPF no cupom', () => {
  const onPaper = () => till.database.get<{ id: string | null }>('SELECT receipt_tax_id AS id FROM sale')?.id

  it('leaves with the customer it was given for, and stays where nobody was identified before', async () => {
    await till.must('till.open', { float: cents(0) })
    await sell(till, [products.shirt, 1])
    await till.must('sale.set-receipt-tax-id', { taxId: '52998224725' as never })
    await till.must('sale.set-customer', { customerId: member })
    expect(onPaper()).toBe('52998224725')
    await till.must('sale.set-customer', { customerId: member })
    expect(onPaper()).toBe('52998224725')
    await till.must('sale.set-customer', { customerId: customers.withoutLimit })
    expect(onPaper()).toBeNull()
  })

  it('is shown whole to be confirmed, of the customer of this sale alone, and each time in the trail', async () => {
    await till.must('till.open', { float: cents(0) })
    const { id: saleId } = await sell(till, [products.shirt, 1])
    const none = { code: 'customer-without-tax-id' }
    expect(await till.refused('sale.tax-id-to-confirm', { saleId })).toEqual(none)
    await till.must('sale.set-customer', { customerId: member })
    expect(await till.must('sale.tax-id-to-confirm', { saleId })).toEqual({ taxId: '40364478829' })
    const other = { saleId: randomUUID() as typeof saleId }
    expect(await till.refused('sale.tax-id-to-confirm', other)).toEqual({ code: 'sale-not-open' })
    expect(trail('customer.confirm-tax-id')).toMatchObject([{ customer: 'Maria Clara Prado' }])
    expect(JSON.stringify(trail('customer.confirm-tax-id'))).not.toContain('40364478829')
  })
})
