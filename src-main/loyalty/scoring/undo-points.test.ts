import { describe, expect, it } from 'vitest'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import { cents, type Cents } from '#shared/kernel/money/cents'
import { fail, ok } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { writeParameter } from '../../store/settings/parameter-rows'
import { testFolder } from '../../testing/platform/test-folder'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { brands, branchId, terminalId } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'
import type { LoyaltyProgram } from '../port/loyalty-program'
import { writePointsTable } from '../settings/loyalty-rules'

const [first, second, inactive] = ['40364478829', '80928141985', '71933273992'].map((taxId) =>
  cpfSchema.parse(taxId),
)

const silence = { kind: 'no-answer', cause: 'deadline', retryAfter: null } as const

const refused = { kind: 'declined', refusal: { code: 'store-refused' }, words: '' } as const

/** A sale of a dress for which `first` was told of; `troubles` are what comes of the first attempts, and `arrives` whether they did. */
async function toldSale(arrives: boolean, ...troubles: readonly LoyaltyFault[]) {
  const standing = new Map<string, string>()
  const waiting = [...troubles]
  const credited: Cents[] = []
  const program: LoyaltyProgram = {
    probe: () => Promise.resolve(ok(null)),
    members: { find: () => Promise.resolve(ok(null)) },
    earning: {
      earn({ earningId, replaces, member, basket }) {
        if (member === inactive)
          return Promise.resolve(fail({ kind: 'declined', refusal: { code: 'member-inactive' }, words: '' }))
        const trouble = waiting.shift()
        if (trouble === undefined || arrives) {
          if (replaces !== null) standing.delete(replaces)
          standing.set(earningId, member)
          credited.push(basket.total)
        }
        if (trouble !== undefined) return Promise.resolve(fail(trouble))
        return Promise.resolve(
          ok({ reference: null, earned: { kind: 'points', points: 100, isPending: false } }),
        )
      },
      reverse({ earningId, items }) {
        if (items !== null) return Promise.resolve(ok({ remainingPoints: 50 }))
        standing.delete(earningId)
        return Promise.resolve(ok({ remainingPoints: 0 }))
      },
    },
  }
  const till = testTill(testFolder(), terminalId, () => program)
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
  const told = () => till.loyalty.outbox.runDue()
  const score = (taxId: typeof first) => till.must('loyalty.set-scorer', { subject, taxId: taxId ?? null })
  await score(first)
  await told()
  return { till, saleId, standing, score, told, credited }
}

/** As above, and the points stand at the operator, the answer lost or not. */
async function creditedSale(isFirstAnswerLost = false) {
  const sale = await toldSale(true, ...(isFirstAnswerLost ? [silence] : []))
  expect([...sale.standing.values()]).toEqual([first])
  return sale
}

describe('a void takes back the points that stand', () => {
  it('after another scorer was refused', async () => {
    const { till, saleId, standing, score, told } = await creditedSale()
    await score(inactive)
    await told()
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    await told()
    expect([...standing.values()]).toEqual([])
    expect(await till.must('loyalty.pending-count', {})).toEqual({
      waiting: 0,
      tasks: 0,
      since: { waiting: null, tasks: null },
    })
    const subject = { kind: 'sale', saleId } as const
    expect(await till.must('loyalty.points-program', { subject })).toMatchObject({
      isOver: true,
      creditings: [{ state: 'declined' }, { state: 'reversed', points: 0 }],
    })
    for (const change of ['loyalty.set-scorer', 'loyalty.find-scorer'] as const)
      expect(await till.refused(change, { subject, taxId: null })).toEqual({ code: 'scored-sale-over' })
    expect(await till.refused('loyalty.remove-scorer', { subject })).toEqual({ code: 'scored-sale-over' })
  })

  it('before another scorer was told of', async () => {
    const { till, saleId, standing, score, told } = await creditedSale()
    await score(second)
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    await told()
    expect([...standing.values()]).toEqual([])
  })

  it('while the answer for the former is still awaited', async () => {
    const { till, saleId, standing, score, told } = await creditedSale(true)
    await score(second)
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    till.clock.now += 60 * 60_000
    await told()
    expect([...standing.values()]).toEqual([])
  })

  it('and leaves nobody a refusal to try again', async () => {
    const { till, saleId, standing, told } = await toldSale(false, silence, refused)
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    till.clock.now += 60 * 60_000
    await told()
    for (const { id } of await till.must('loyalty.pending', {})) await till.must('loyalty.retry', { id })
    expect([...standing.values()]).toEqual([])
    expect(await till.must('loyalty.pending-count', {})).toEqual({
      waiting: 0,
      tasks: 0,
      since: { waiting: null, tasks: null },
    })
  })
})

describe('a return of a part', () => {
  it('is told as such, with the points that are left', async () => {
    const { till, saleId, told } = await creditedSale()
    const outcome = () => till.must('loyalty.of-sale', { saleId })
    expect(await outcome()).toMatchObject([{ undone: 'nothing', state: 'done', points: 100 }])
    await till.must('returns.return', await backOf(till, saleId, 1))
    expect(await outcome()).toMatchObject([{ undone: 'part', state: 'waiting', points: 100 }])
    await told()
    expect(await outcome()).toMatchObject([{ undone: 'part', state: 'done', points: 50 }])
    await till.must('returns.return', await backOf(till, saleId, 1))
    await told()
    expect(await outcome()).toMatchObject([{ undone: 'all', state: 'done', points: 0 }])
  })

  it('says nothing was taken back where nothing was ever credited', async () => {
    const { till, saleId, told } = await toldSale(false, silence, refused, refused)
    await till.must('returns.return', await backOf(till, saleId, 1))
    till.clock.now += 60 * 60_000
    await told()
    expect(await till.must('loyalty.of-sale', { saleId })).toMatchObject([
      { undone: 'nothing', state: 'task' },
    ])
  })

  it('has a refusal tried again for what is left, when it came before the return', async () => {
    const { till, saleId, told, credited } = await toldSale(false, refused)
    await till.must('returns.return', await backOf(till, saleId, 1))
    await told()
    expect(credited).toEqual([10_000])
  })

  it('and when it came after the return', async () => {
    const { till, saleId, told, credited } = await toldSale(false, silence, refused)
    await till.must('returns.return', await backOf(till, saleId, 1))
    till.clock.now += 60 * 60_000
    await told()
    expect(credited).toEqual([10_000])
    expect(await till.must('loyalty.pending-count', {})).toEqual({
      waiting: 0,
      tasks: 0,
      since: { waiting: null, tasks: null },
    })
  })

  it('never for a sale that was cancelled meanwhile', async () => {
    const { till, saleId, told, credited } = await toldSale(false, silence, refused)
    await till.must('returns.return', await backOf(till, saleId, 1))
    till.database.write((db) => db.run("UPDATE sale SET state = 'voided' WHERE id = ?", saleId))
    till.clock.now += 60 * 60_000
    await told()
    expect(credited).toEqual([])
  })
})
