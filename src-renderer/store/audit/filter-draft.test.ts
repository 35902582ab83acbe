import { describe, expect, it } from 'vitest'
import { noFilter, readFilter, type FilterDraft } from './filter-draft'

const everything = { from: null, until: null, operatorId: null, action: null, saleNumber: null }
const manager = '01890000-0000-7000-8000-000000000003'
/** Midnight in Manaus. */
const at = (...day: [number, number, number]) => Date.UTC(...day, 4)
const read = (draft: Partial<FilterDraft>) => readFilter({ ...noFilter, ...draft }, 'America/Manaus')

describe('the filters', () => {
  it.each([
    [{}, everything],
    [
      { from: '10/03/2026', until: '10/03/2026' },
      { ...everything, from: at(2026, 2, 10), until: at(2026, 2, 11) },
    ],
    [{ until: '31/12/26' }, { ...everything, until: at(2027, 0, 1) }],
    [
      { operator: manager, action: 'sale.void', sale: '42' },
      { ...everything, operatorId: manager, action: 'sale.void', saleNumber: 42 },
    ],
    [{ operator: 'x', action: 'sale.steal', sale: '0' }, everything],
  ])('%j', (draft, filter) => {
    expect(read(draft)).toEqual({ ok: true, value: filter })
  })

  it.each([
    [{ from: '31/02/2026' }, { from: 'Dia inválido.' }],
    [
      { from: '1', until: '99/99/9999' },
      { from: 'Dia inválido.', until: 'Dia inválido.' },
    ],
    [{ from: '11/03/2026', until: '10/03/2026' }, { until: 'Antes do início.' }],
  ])('%j is to be corrected', (draft, errors) => {
    expect(read(draft)).toEqual({ ok: false, error: errors })
  })
})
