import { describe, expect, it } from 'vitest'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import { cents } from '#shared/kernel/money/cents'
import { writeParameter } from '../../store/settings/parameter-rows'
import { pointsOperator } from '../../testing/loyalty/points-operator'
import { testFolder } from '../../testing/platform/test-folder'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { brands, branchId, terminalId } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'
import { writePointsTable } from '../settings/loyalty-rules'

const ana = cpfSchema.parse('40364478829')
const bruno = cpfSchema.parse('80928141985')

/** A sale of two dresses of R$ 100,00, both of a brand that scores a point for each real. */
async function scoringSale() {
  const operator = pointsOperator()
  const till = testTill(testFolder(), terminalId, () => operator.program)
  till.signIn('manager')
  till.database.write((db) => {
    writeParameter(db, 'loyalty.uses-points', 'company', { branchId, id: null }, true)
    writePointsTable(db, 'juntos-somos-mais', branchId, {
      scoring: 'value',
      brands: [{ brandId: brands.own, factor: 1_000 }],
    })
  })
  await till.must('till.open', { float: cents(100_000) })
  const saleId = await soldDresses(till, 2)
  const subject = { kind: 'sale', saleId } as const
  const tell = async () => {
    till.clock.now += 60 * 60_000
    await till.loyalty.outbox.runDue()
  }
  const pending = () => till.must('loyalty.pending', {})
  const resolve = async () => {
    for (const { id } of await pending())
      await till.must('loyalty.resolve', { id, reason: 'A operadora confirmou' })
  }
  const score = (taxId: typeof ana) => till.must('loyalty.set-scorer', { subject, taxId })
  const states = async () =>
    (await till.must('loyalty.points-program', { subject })).creditings.map(({ state }) => state)
  return { operator, till, saleId, subject, tell, pending, resolve, score, states }
}
type Scoring = Awaited<ReturnType<typeof scoringSale>>

/** How Ana's crediting may stand when something happens to the sale. */
const standings = {
  unsent: ({ score }) => score(ana),
  'attempted, arrived': async ({ operator, score, tell }) => {
    operator.fates.push('lost')
    await score(ana)
    await tell()
  },
  'attempted, not arrived': async ({ operator, score, tell }) => {
    operator.fates.push('not-arrived')
    await score(ana)
    await tell()
  },
  'by hand, arrived': async (sale) => {
    await standings['attempted, arrived'](sale)
    await sale.resolve()
  },
  'by hand, not arrived': async (sale) => {
    await standings['attempted, not arrived'](sale)
    await sale.resolve()
  },
  'by hand, never sent': async (sale) => {
    await sale.score(ana)
    await sale.resolve()
  },
  refused: async ({ operator, score, tell }) => {
    operator.fates.push('refused')
    await score(ana)
    await tell()
  },
  'refused, by hand': async (sale) => {
    await standings.refused(sale)
    await sale.resolve()
  },
  accepted: async ({ score, tell }) => {
    await score(ana)
    await tell()
  },
} as const satisfies Record<string, (sale: Scoring) => Promise<unknown>>
type Standing = keyof typeof standings

/** What may happen to the sale then, and what must stand of it at the operator. */
const follows = {
  void: {
    act: ({ till, saleId }) => till.must('sale.void', { saleId, reason: 'cliente desistiu' }),
    due: {},
  },
  'return of all': {
    act: async ({ till, saleId }) => till.must('returns.return', await backOf(till, saleId, 2)),
    due: {},
  },
  'CPF removed': { act: ({ till, subject }) => till.must('loyalty.remove-scorer', { subject }), due: {} },
  'return of a half': {
    act: async ({ till, saleId }) => till.must('returns.return', await backOf(till, saleId, 1)),
    due: { [ana]: 100 },
  },
  'CPF changed': { act: ({ score }) => score(bruno), due: { [bruno]: 200 } },
  'same CPF again': { act: ({ score }) => score(ana), due: { [ana]: 200 } },
} as const satisfies Record<
  string,
  { readonly act: (sale: Scoring) => Promise<unknown>; readonly due: Readonly<Record<string, number>> }
>
type Follow = keyof typeof follows

const all = (Object.keys(standings) as Standing[]).flatMap((standing) =>
  (Object.keys(follows) as Follow[]).map((follow) => ({ standing, follow })),
)

/** A person settled it under no id the till knows: it is theirs to take back, and the till says so. */
const isTheirs = (standing: Standing, follow: Follow): boolean =>
  (standing === 'by hand, never sent' || standing === 'refused, by hand') &&
  follow !== 'CPF changed' &&
  follow !== 'same CPF again'

describe('operator and till agree, whatever became of the crediting before', () => {
  it.each(all)('$standing × $follow', async ({ standing, follow }) => {
    const sale = await scoringSale()
    await standings[standing](sale)
    await follows[follow].act(sale)
    for (let round = 0; round < 4; round++) await sale.tell()
    const pending = await sale.pending()
    if (isTheirs(standing, follow)) {
      expect(sale.operator.standing()).toEqual({})
      expect(pending).toMatchObject([
        { kind: 'reverse-earning', nextAttemptAt: null, lastFault: { refusal: { code: 'settled-by-hand' } } },
      ])
      return
    }
    expect(sale.operator.standing()).toEqual(follows[follow].due)
    expect(pending).toEqual([])
  })
})

describe('resolved by hand', () => {
  it('says so where the creditings of the sale are listed', async () => {
    const sale = await scoringSale()
    await standings['by hand, arrived'](sale)
    expect(await sale.states()).toEqual(['by-hand'])
  })

  it('is not possible while a reversal waits for its answer', async () => {
    const sale = await scoringSale()
    await standings['attempted, arrived'](sale)
    await sale.till.must('sale.void', { saleId: sale.saleId, reason: 'cliente desistiu' })
    const [earn, reversal] = (await sale.pending()).map(({ id }) => ({ id, reason: 'A operadora confirmou' }))
    if (!earn || !reversal) throw new Error('Both are pending')
    expect(await sale.till.refused('loyalty.resolve', earn)).toEqual({ code: 'work-awaited' })
    // The reversal may be settled first; what is accepted after it is taken back all the same.
    await sale.till.must('loyalty.resolve', reversal)
    for (let round = 0; round < 2; round++) await sale.tell()
    expect(sale.operator.standing()).toEqual({})
  })

  it.each(['unsent', 'lost', 'not-arrived', 'refused'] as const)(
    'a reversal, %s, is a reversal, and the next CPF scores',
    async (fate) => {
      const sale = await scoringSale()
      await standings.accepted(sale)
      await follows['CPF removed'].act(sale)
      if (fate !== 'unsent') {
        sale.operator.fates.push(fate)
        await sale.tell()
      }
      await sale.resolve()
      expect(await sale.states()).toEqual(['reversed'])
      // A refusal is the operator's word that it stands; the person took it back at its desk.
      if (fate === 'refused') return
      await sale.score(bruno)
      for (let round = 0; round < 2; round++) await sale.tell()
      expect(sale.operator.standing()).toEqual({ [bruno]: 200 })
      expect(await sale.pending()).toEqual([])
    },
  )
})

describe('a new try after a refusal', () => {
  it('of a crediting has a new id, and after silence the same', async () => {
    const { operator, score, tell, pending, till, states } = await scoringSale()
    operator.fates.push('refused', 'not-arrived')
    await score(ana)
    await tell()
    for (const { id } of await pending()) await till.must('loyalty.retry', { id })
    await tell()
    const [first, second, third] = operator.calls
    expect(second).not.toBe(first)
    expect(third).toBe(second)
    expect(operator.standing()).toEqual({ [ana]: 200 })
    expect(await states()).toEqual(['credited', 'declined'])
    expect(await pending()).toEqual([])
  })

  it('of a reversal too', async () => {
    const { operator, score, tell, pending, till, saleId } = await scoringSale()
    operator.fates.push('well', 'refused')
    await score(ana)
    await tell()
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    await tell()
    for (const { id } of await pending()) await till.must('loyalty.retry', { id })
    expect(operator.standing()).toEqual({})
    expect(await pending()).toEqual([])
  })

  it('is not for who scores no more', async () => {
    const { operator, score, tell, pending } = await scoringSale()
    operator.fates.push('not-arrived', 'refused')
    await score(ana)
    await tell()
    await score(bruno)
    await tell()
    expect(operator.standing()).toEqual({ [bruno]: 200 })
    expect(await pending()).toEqual([])
  })
})
