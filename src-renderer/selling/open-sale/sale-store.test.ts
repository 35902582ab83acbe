import { describe, expect, it } from 'vitest'
import type { LineId } from '#shared/kernel/ids'
import type { SaleLineView, SaleView } from '#shared/selling/sale/sale-view'
import { withView } from './sale-store'

const empty = { view: null, selectedLineId: null, newestLineId: null, lastFinished: null }

// Only what the store reads: the rest of a view is main's to test.
const view = (id: string, ...lineIds: string[]): SaleView =>
  ({ id, lines: lineIds.map((lineId) => ({ id: lineId }) as SaleLineView) }) as SaleView

/** A view whose lines are told by letters; a capital is a cancelled one. */
const struck = (letters: string): SaleView =>
  ({
    id: 's',
    lines: [...letters].map((letter) => ({
      id: letter.toLowerCase(),
      cancelled: letter !== letter.toLowerCase(),
    })),
  }) as unknown as SaleView

describe('withView', () => {
  it.each([
    ['aBc', 'b', 'c'],
    ['abC', 'c', 'b'],
    ['aBC', 'b', 'a'],
    ['ABc', 'a', 'c'],
    ['ABC', 'b', null],
    ['abc', 'b', 'b'],
    ['AbcD', 'x', 'c'],
  ])('of %s with %s selected, the line that is acted on is %s', (letters, selected, expected) => {
    const store = { ...empty, view: struck(letters.toLowerCase()), selectedLineId: selected as LineId }
    expect(withView(store, struck(letters)).selectedLineId).toBe(expected)
  })

  it('selects and marks the first line of a new sale', () => {
    expect(withView(empty, view('s', 'a'))).toMatchObject({ selectedLineId: 'a', newestLineId: 'a' })
  })

  it('selects and marks each line as it appears', () => {
    const one = withView(empty, view('s', 'a'))
    expect(withView(one, view('s', 'a', 'b'))).toMatchObject({ selectedLineId: 'b', newestLineId: 'b' })
  })

  it('keeps the selection when a line only changed', () => {
    const chosen = { ...withView(empty, view('s', 'a', 'b')), selectedLineId: 'a' as LineId }
    expect(withView(chosen, view('s', 'a', 'b')).selectedLineId).toBe('a')
  })

  it('marks nothing on a recalled sale, and selects its last line', () => {
    expect(withView(empty, view('s', 'a', 'b'))).toMatchObject({ selectedLineId: 'b', newestLineId: null })
  })

  it('forgets the selection between sales, not the last finished one', () => {
    const lastFinished = { number: 12, total: 100, change: 0 } as never
    const selling = { ...withView(empty, view('s', 'a')), lastFinished }
    expect(withView(selling, null)).toEqual({ ...empty, lastFinished })
  })
})
