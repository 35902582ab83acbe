import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../../testing/file/expect-sound'
import { killAt } from '../../../testing/file/kill-at'
import { testFolder } from '../../../testing/platform/test-folder'
import { amongParticipants } from '../../../testing/till/among-participants'
import { taxOffice, type OfficeFate } from '../../../testing/till/tax-office'
import type { TestTill } from '../../../testing/till/test-till'

let office = taxOffice()
beforeEach(() => {
  office = taxOffice()
})
amongParticipants((participants) => [...participants, office.participant])

/** A till that sold a dress of R$ 100,00, and what a power cut and a new start make of it. */
async function sold() {
  const { testTill } = await import('../../../testing/till/test-till')
  const { soldDresses } = await import('../../../testing/till/give-back')
  const folder = testFolder()
  const open = (): TestTill => {
    const opened = testTill(folder)
    opened.signIn('manager')
    return opened
  }
  let till = open()
  office.prepare(till.database)
  await till.must('till.open', { float: cents(50_000) })
  const saleId = await soldDresses(till, 1)
  return {
    saleId,
    till: () => till,
    restart: (): void => {
      till.database.close()
      till = open()
    },
  }
}

const undoings = {
  async void(till: TestTill, saleId: SaleId) {
    return till.call('sale.void', { saleId, reason: 'cliente desistiu' })
  },
  async return(till: TestTill, saleId: SaleId) {
    const { returnFor } = await import('../../../testing/till/give-back')
    const { units } = await import('#shared/kernel/money/quantity')
    const lines = till.database.all<{ id: never }>('SELECT id FROM sale_line WHERE sale_id = ?', saleId)
    const back = lines.map(({ id }) => ({ lineId: id, quantity: units(1) }))
    return till.call('returns.return', { ...returnFor('cash'), saleId, lines: back })
  },
}
const kinds = ['void', 'return'] as const

const acts = ({ database }: TestTill) =>
  database.all<{ state: string }>('SELECT state FROM act ORDER BY id').map(({ state }) => state)
/** How often the goods of the sale came back, by a void or a return. */
const undone = ({ database }: TestTill) =>
  database.get<{ count: number }>(
    "SELECT count(*) AS count FROM stock_movement WHERE kind IN ('void', 'return')",
  )?.count

/** Everybody agrees on what was done: once, or not at all. */
function expectAgreed(till: TestTill, times: 0 | 1): void {
  office.settle(till.database)
  expect(undone(till)).toBe(times)
  expect(office.held()).toBe(times)
  expect(acts(till)).not.toContain('open')
  expectSound(till)
}

describe.each(kinds)('a %s somebody outside has to agree to', (kind) => {
  it('is asked for, then done, and its act is over', async () => {
    const { till, saleId } = await sold()
    expect(await undoings[kind](till(), saleId)).toMatchObject({ ok: true })
    expect(acts(till())).toEqual(['done'])
    expectAgreed(till(), 1)
  })

  it.each(['before', 'after'] as const)(
    'killed %s any write is given up at the next start or was done, and is done once however it goes on',
    async (moment) => {
      let gaps = 0
      for (let nth = 1; ; nth++) {
        office = taxOffice()
        const { till, saleId, restart } = await sold()
        const wasKilled = killAt(till().database, nth, moment)
        await undoings[kind](till(), saleId)
        if (!wasKilled()) break
        gaps++
        restart()
        const times = undone(till()) === 1 ? 1 : 0
        expectAgreed(till(), times)
        if (times === 0) expect(await undoings[kind](till(), saleId)).toMatchObject({ ok: true })
        expectAgreed(till(), 1)
      }
      // The act begins, the intent, the answer, the undoing: each had its turn.
      expect(gaps).toBeGreaterThanOrEqual(4)
    },
  )

  it.each<[OfficeFate, string]>([
    ['lost', 'not-confirmed'],
    ['late', 'not-confirmed'],
    ['not-arrived', 'not-confirmed'],
    ['malformed', 'not-confirmed'],
    ['refused', kind === 'void' ? 'undo-refused' : 'return-refused'],
  ])(
    'an answer %s refuses it, leaves the sale as it was, and the next try does it once',
    async (fate, code) => {
      const { till, saleId } = await sold()
      office.ways.fate = () => fate
      expect(await undoings[kind](till(), saleId)).toMatchObject({ ok: false, error: { code } })
      expect(acts(till())).toEqual(['abandoned'])
      expectAgreed(till(), 0)
      office.ways.fate = () => 'well'
      expect(await undoings[kind](till(), saleId)).toMatchObject({ ok: true })
      expectAgreed(till(), 1)
    },
  )

  it('an answer given twice does it once', async () => {
    const { till, saleId } = await sold()
    office.ways.fate = () => 'doubled'
    expect(await undoings[kind](till(), saleId)).toMatchObject({ ok: true })
    expectAgreed(till(), 1)
  })

  it('nothing else undoes the sale while it is asked, and the next sale goes on', async () => {
    const { till, saleId } = await sold()
    const { products } = await import('../../../testing/till/test-shop')
    const codes: (string | undefined)[] = []
    office.ways.meanwhile = async () => {
      office.ways.meanwhile = () => Promise.resolve()
      for (const other of kinds) {
        const reply = await undoings[other](till(), saleId)
        codes.push(reply.ok ? 'ok' : reply.error.code)
      }
      await till().must('sale.scan', { code: products.shirt.code })
    }
    expect(await undoings[kind](till(), saleId)).toMatchObject({ ok: true })
    expect(codes).toEqual(['sale-in-act', 'sale-in-act'])
    expectAgreed(till(), 1)
  })

  it('a sale that is not what it was is left alone, and what was granted is handed back', async () => {
    const { till, saleId } = await sold()
    office.ways.fate = () => {
      office.ways.fate = () => 'well'
      till().database.write((db) => db.run("UPDATE sale SET receipt_tax_id = '16965233974'"))
      return 'well'
    }
    expect(await undoings[kind](till(), saleId)).toMatchObject({ ok: false, error: { code: 'sale-changed' } })
    expectAgreed(till(), 0)
  })

  it('what a later check refuses is handed back, too', async () => {
    const { till, saleId } = await sold()
    office.ways.meanwhile = async () => {
      const drop = { id: randomUUID(), amount: cents(55_000), reason: 'cofre' }
      await till().must('till.cash-drop', drop)
    }
    expect(await undoings[kind](till(), saleId)).toMatchObject({
      ok: false,
      error: { code: 'no-cash-to-refund' },
    })
    expect(acts(till())).toEqual(['abandoned'])
    expectAgreed(till(), 0)
  })
})

it('a refused void offers the return, which is asked for by itself', async () => {
  const { till, saleId } = await sold()
  office.ways.fate = () => 'refused'
  expect(await undoings.void(till(), saleId)).toMatchObject({
    error: { code: 'undo-refused', wayOut: 'return' },
  })
  office.ways.fate = () => 'well'
  expect(await undoings.return(till(), saleId)).toMatchObject({ ok: true })
  expectAgreed(till(), 1)
})
