import { describe, expect, it } from 'vitest'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { OpenSale } from '../open-sale/open-sale'
import { announcement } from './announcement'

const line = (id: string, position: number, quantity = 1000, cancelled = false) => ({
  id,
  position,
  description: `Produto ${id}`,
  quantity,
  unit: 'UN',
  total: quantity * 2,
  cancelled,
})
const store = (
  lines: readonly object[],
  total: number,
  selectedLineId: string | null = null,
  loaded = 0,
): OpenSale =>
  ({
    view: {
      id: 's',
      lines,
      totals: { total: total - loaded },
      settlement: { due: total },
    } as unknown as SaleView,
    selectedLineId,
    newestLineId: null,
    lastFinished: null,
  }) as OpenSale
const none: OpenSale = { view: null, selectedLineId: null, newestLineId: null, lastFinished: null }
const spoken = (now: OpenSale, before: OpenSale) => announcement(now, before)?.replaceAll('\u00a0', ' ')

describe('what is told of a change', () => {
  const one = store([line('a', 1)], 2000, 'a')
  const two = store([line('a', 1), line('b', 2)], 4000, 'b')

  it('the product read and the total', () => {
    expect(spoken(one, none)).toBe('Produto a, 1 UN, 20,00. Total R$ 20,00')
    expect(spoken(two, one)).toBe('Produto b, 1 UN, 20,00. Total R$ 40,00')
  })

  it('another quantity, and a line cancelled', () => {
    expect(spoken(store([line('a', 1, 2000)], 4000, 'a'), one)).toBe('Produto a, 2 UN, 40,00. Total R$ 40,00')
    const struck = store([line('a', 1), line('b', 2, 1000, true)], 2000, 'a')
    expect(spoken(struck, two)).toBe('Produto b, cancelado. Total R$ 20,00')
  })

  it('the line that is selected, and a total that changed by itself', () => {
    expect(spoken({ ...two, selectedLineId: one.selectedLineId }, two)).toBe(
      'Item 1 de 2: Produto a, 1 UN, 20,00',
    )
    expect(spoken(store([line('a', 1)], 1800, 'a'), one)).toBe('Total R$ 18,00')
  })

  it('value that is bought with the goods is in the total', () => {
    expect(spoken(store([line('a', 1)], 12_000, 'a', 10_000), one)).toBe('Total R$ 120,00')
  })

  it('nothing of a sale that is the same or gone; of a recalled one the total', () => {
    expect(spoken(one, one)).toBeUndefined()
    expect(spoken(none, one)).toBeUndefined()
    expect(spoken(two, none)).toBe('Total R$ 40,00')
  })
})
