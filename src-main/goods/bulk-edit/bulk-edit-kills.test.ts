import { randomUUID } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { noProductFilter } from '#shared/goods/product-list/product-filter'
import { killAt } from '../../testing/file/kill-at'
import { testLog } from '../../testing/platform/test-log'
import { branchId, terminalId, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { findBulkEdit } from './bulk-edit-rows'
import { createBulkEdits } from './create-bulk-edits'

const many = 120

function shopOfMany(): TestTill {
  const till = testTill()
  till.signIn('manager')
  till.database.write((db) => {
    for (let id = 1000; id < 1000 + many; id++)
      db.insert('product', {
        id,
        uid: testUid(7, id),
        code: `T${id}`,
        description: 'Vela',
        price_cents: 1000,
      })
  })
  return till
}

/** The program starts again over the same file. */
function started(till: TestTill): void {
  const { database, clock } = till
  const desk = { database, now: () => clock.now, terminal: { id: terminalId, branchId } }
  createBulkEdits({
    desk,
    central: { isEnrolled: () => false, sync: () => Promise.resolve('done' as const) },
    giveWay: () => new Promise(setImmediate),
    mayWrite: () => true,
    log: testLog(),
  }).start()
}

const pricesOf = (till: TestTill) =>
  till.database.all<{ price: number }>(
    'SELECT price_cents AS price FROM product WHERE id >= 1000 ORDER BY id',
  )
const filter = { ...noProductFilter, active: null }

const kills = [1, 2, 3, 4].flatMap((nth) => [[nth, 'before'] as const, [nth, 'after'] as const])

it.each(kills)(
  'killed at its write %i, %s it is on disk, the change goes on, once each, and can be put back',
  async (nth, moment) => {
    const till = shopOfMany()
    const before = pricesOf(till)
    const id = randomUUID()
    const isKilled = killAt(till.database, nth, moment)
    const step = { by: 'percent', value: 10_000, ending: 'exact' } as const
    const change = { what: 'price', step } as const
    await till.call('bulk-edit.start', { id, choice: { kind: 'filter', filter }, change })
    await vi.waitFor(() => expect(isKilled()).toBe(true))

    const again = testTill(till.folder)
    again.signIn('manager')
    started(again)
    if (nth === 1 && moment === 'before') {
      expect(findBulkEdit(again.database, id)).toBeUndefined()
      expect(pricesOf(again)).toEqual(before)
      return
    }
    await vi.waitFor(() => expect(findBulkEdit(again.database, id)?.state).toBe('done'))
    expect(new Set(pricesOf(again).map(({ price }) => price))).toEqual(new Set([1100]))
    await again.must('bulk-edit.undo', { id })
    await vi.waitFor(() => expect(findBulkEdit(again.database, id)?.state).toBe('undone'))
    expect(pricesOf(again)).toEqual(before)
  },
)
