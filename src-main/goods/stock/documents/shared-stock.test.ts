import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { twoTills } from '../../../testing/central/two-tills'
import { expectSound } from '../../../testing/file/expect-sound'
import { soldDresses } from '../../../testing/till/give-back'
import { figures } from '../../../testing/till/sell'
import { countOf, draftOf, unitsOf } from '../../../testing/till/stock-paper'
import { products } from '../../../testing/till/test-shop'

const { dress, shirt } = products
let two: Awaited<ReturnType<typeof twoTills>>
const a = () => two.a.till()
const b = () => two.b.till()
const both = () => [unitsOf(a(), dress), unitsOf(b(), dress)]

beforeEach(async () => {
  two = await twoTills()
  for (const till of [a(), b()]) {
    till.signIn('manager')
    await till.must('till.open', { float: cents(500_000) })
  }
})

describe('two tills of a branch', () => {
  it('have the same stock, by the same documents, taken back at either', async () => {
    const id = await draftOf(a(), 'delivery', [dress, 12], [shirt, 3])
    await a().must('stock.post', { id })
    await two.meet()
    expect(both()).toEqual([112, 112])
    expect(await b().must('stock.document', { id })).toMatchObject({
      number: '1-1',
      lines: 2,
      state: 'posted',
    })
    const back = { id: randomUUID(), originId: id, reason: 'nota errada' }
    await b().must('stock.undo', back)
    await two.meet()
    expect(both()).toEqual([100, 100])
    expect(await a().must('stock.document', { id })).toMatchObject({ reversal: { number: '2-1' } })
    for (const till of [a(), b()]) expectSound(till)
  })

  it('count one shelf while the other sells: what is heard later is not missing', async () => {
    await soldDresses(b(), 5)
    a().clock.now += 60_000
    b().clock.now += 60_000
    const id = await countOf(a(), { kind: 'chosen' })
    await a().must('stock.add-product', { id, productId: dress.id, quantity: units(95) })
    await two.meet()
    await soldDresses(b(), 2)
    await two.meet()
    await a().must('stock.post', { id })
    await two.meet()
    expect(both()).toEqual([93, 93])
    for (const till of [a(), b()]) expectSound(till)
  })

  it('what was taken back at both before either heard is kept aside for a person', async () => {
    const id = await draftOf(a(), 'delivery', [dress, 4])
    await a().must('stock.post', { id })
    await two.meet()
    for (const till of [a(), b()])
      await till.must('stock.undo', { id: randomUUID(), originId: id, reason: 'nota errada' })
    await two.meet()
    expect(both()).toEqual([100, 100])
    for (const till of [a(), b()]) expect(figures(till, 'SELECT count(*) FROM parked_fact')).toEqual([1])
  })

  it('of before they joined are told, too, and no number is given twice', async () => {
    const id = await draftOf(a(), 'adjustment', [dress, 1])
    await a().must('stock.describe', { id, supplier: '', invoice: '', reason: 'achado', note: '' })
    await a().must('stock.post', { id })
    await two.meet()
    await two.meet()
    expect(both()).toEqual([101, 101])
    expect(figures(b(), 'SELECT count(*) FROM stock_document')).toEqual([1])
  })
})
