import { expect, it } from 'vitest'
import { thousandths } from '#shared/kernel/money/quantity'
import { itemsInWords } from './items-in-words'

const line = (quantity: number, cancelled = false) => ({ quantity: thousandths(quantity), cancelled })

it.each([
  [[], '0 itens'],
  [[line(1000)], '1 item'],
  [[line(1000), line(250)], '2 itens'],
  [[line(3000), line(123)], '2 itens, 4 peças'],
  [[line(3000)], '1 item, 3 peças'],
  [[line(3000, true), line(1000)], '1 item'],
  [[line(1_234_000)], '1 item, 1.234 peças'],
])('%o: %s', (lines, expected) => {
  expect(itemsInWords(lines)).toBe(expected)
})
