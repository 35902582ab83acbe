import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { loyalTill, member, pinTry } from '../../testing/loyalty/loyal-till'
import type { Fate } from '../../testing/loyalty/memory-operator'
import { figures, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'

/** A dress for a member at CRM&Bônus; the memory operator's PIN is 1234, its PIN Master 9999. */
async function dress(who: 'manager' | 'cashier' = 'manager') {
  const loyal = loyalTill('crm-bonus')
  const till = loyal.till()
  till.signIn(who)
  await till.must('till.open', { float: cents(10_000) })
  await till.must('sale.set-customer', { customerId: member })
  const { id: saleId } = await sell(till, [products.dress, 1])
  const pinOf = async () => (await till.must('sale.current', {}))?.loyalty.cashback?.pin
  return { loyal, till, saleId, pinOf }
}

describe('a PIN nobody knows to have arrived', () => {
  it.each<Fate>(['lost', 'not-arrived'])('can be typed when the send was %s', async (fate) => {
    const { loyal, till, saleId, pinOf } = await dress()
    loyal.ways.fate = () => fate
    expect(await till.refused('loyalty.send-pin', { saleId, mobile: null })).toMatchObject({
      code: 'loyalty-fault',
      fault: { kind: 'no-answer' },
    })
    loyal.ways.fate = () => 'well'
    expect(await pinOf()).toEqual({
      kind: 'sent',
      validUntil: null,
      resendFrom: till.clock.now,
      attemptsLeft: null,
    })
    const sale = await till.must('loyalty.answer-pin', { saleId, ...pinTry('1234') })
    expect(sale.loyalty.cashback?.pin).toEqual({ kind: 'accepted', byMasterPin: false })
  })

  it('is not held where nothing went out', async () => {
    const { loyal, till, saleId, pinOf } = await dress()
    loyal.ways.fate = () => 'refused-connection'
    await till.refused('loyalty.send-pin', { saleId, mobile: null })
    expect(await pinOf()).toEqual({ kind: 'not-sent' })
  })
})

describe('the PIN Master', () => {
  it('is never sent without the right, and the try is in the trail', async () => {
    const { till, saleId, loyal } = await dress('cashier')
    await till.must('loyalty.send-pin', { saleId, mobile: null })
    const { challenge } = loyal.operator.program
    if (!challenge) throw new Error('This operator sends a PIN')
    const asked: unknown[] = []
    Object.assign(challenge, {
      answer: (request: unknown) => {
        asked.push(request)
        return Promise.reject(new Error('never asked'))
      },
    })
    const refused = await till.refused('loyalty.answer-pin', {
      saleId,
      ...pinTry('99999999'),
      isMaster: true,
    })
    expect(refused.code).toBe('needs-approval')
    expect(asked).toEqual([])
    expect(
      figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'loyalty.master-pin-refused'"),
    ).toEqual([1])
  })

  it('is no longer what eight digits in the customer’s field mean', async () => {
    const { till, saleId } = await dress()
    await till.must('loyalty.send-pin', { saleId, mobile: null })
    expect((await till.refused('loyalty.answer-pin', { saleId, ...pinTry('12341234') })).code).toBe(
      'invalid-input',
    )
  })
})
