import { expect, it, vi } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { cardBack, soldCard, useOf } from '../../testing/till/gift-card'
import { backOf } from '../../testing/till/give-back'
import { sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'
import { valueMovesOf } from './value-moves'

it('what an act moved is found without reading all that ever moved', async () => {
  const till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(20_000) })
  const { number, saleId: sold } = await soldCard(till, 7_000)
  const { id: saleId } = await sell(till, [products.shirt, 2])
  await till.must('sale.start-payment', { saleId })
  await till.must('gift-card.use', useOf(saleId, number))
  await till.must('sale.finish', { saleId })
  const back = await till.must('returns.return', await backOf(till, saleId, 1, 'same-tender'))

  const cardsBack = await till.must('returns.return', cardBack(await soldCard(till, 2_000)))

  const { raw } = till.database
  const asked: string[] = []
  const prepare = raw.prepare.bind(raw)
  vi.spyOn(raw, 'prepare').mockImplementation((sql: string) => {
    asked.push(sql)
    return prepare(sql)
  })
  const moved = (act: Parameters<typeof valueMovesOf>[1], of: string) =>
    valueMovesOf(till.database, act, of).map(({ cause, amount }) => [cause, amount])
  expect(moved('finish', sold)).toEqual([['sold', 7_000]])
  expect(moved('finish', saleId)).toEqual([['spent', 7_000]])
  expect(moved('return', back.id)).toEqual([['restored', 3_500]])
  expect(moved('return', cardsBack.id)).toEqual([['given-back', 2_000]])
  expect(moved('void', sold)).toEqual([])
  vi.restoreAllMocks()
  const steps = [...new Set(asked)].flatMap((sql) =>
    raw
      .prepare<[null], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(null)
      .map(({ detail }) => detail),
  )
  expect(steps).toContainEqual(expect.stringContaining('SEARCH value_transfer'))
  expect(steps.filter((detail) => /^SCAN (?:value_|sale_load)/.test(detail))).toEqual([])
})
