import { describe, expect, it } from 'vitest'
import { cents } from '../../../kernel/money/cents'
import { thousandths } from '../../../kernel/money/quantity'
import { shoes, line, inFamily, rateOff, finalPrice, onShoes, netsOf, type Case } from './sample-basket'

describe('phase 1, the price of each piece', () => {
  it.each<Case>([
    { name: '30 % on 3 × 9,99 on one line (V7)', lines: [line(999, 3)], rules: [rateOff(30)], nets: [2097] },
    {
      name: '30 % on 3 × 9,99 on three lines (V7)',
      lines: [line(999), line(999), line(999)],
      rules: [rateOff(30)],
      nets: [699, 699, 699],
    },
    {
      name: '30 % on 0,333 kg of 9,99 as it lies on the scale',
      lines: [line(999, 1, { quantity: thousandths(333) })],
      rules: [rateOff(30)],
      nets: [233],
    },
    {
      name: '30 % on a label of 10,00, whatever its weight',
      lines: [line(2500, 1, { quantity: thousandths(400), labelPrice: cents(1000) })],
      rules: [rateOff(30)],
      nets: [700],
    },
    {
      name: 'the best of single rules and the promotional price',
      lines: [line(10_000, 1, { promotionalPrice: cents(8_500) }), line(10_000)],
      rules: [rateOff(10), finalPrice(8_800)],
      nets: [8_500, 8_800],
    },
    {
      name: 'combinable ones add to the best single one, in their order',
      lines: [line(10_000)],
      rules: [
        rateOff(10, { stacking: 'combinable', order: 2 }),
        finalPrice(9_000),
        finalPrice(8_500, { stacking: 'combinable', order: 1 }),
      ],
      nets: [7_650],
    },
    {
      name: 'an exclusive one alone, where that is no worse for the customer',
      lines: [line(10_000)],
      rules: [
        rateOff(20, { stacking: 'exclusive' }),
        rateOff(10),
        rateOff(10, { stacking: 'combinable', order: 99 }),
      ],
      nets: [8_000],
    },
    {
      name: 'else the others',
      lines: [line(10_000)],
      rules: [rateOff(15, { stacking: 'exclusive' }), rateOff(10), rateOff(10, { stacking: 'combinable' })],
      nets: [8_100],
    },
    {
      name: '50 % on 50,00 not below a floor of 45,00 (P53)',
      lines: [line(5_000)],
      rules: [rateOff(50, { floor: 4_500 })],
      nets: [4_500],
    },
    {
      name: 'a floor above the price changes nothing',
      lines: [line(4_000)],
      rules: [rateOff(50, { floor: 4_500 })],
      nets: [4_000],
    },
    {
      name: 'at most two pieces a sale: those that save most',
      lines: [line(1_000, 3), line(5_000)],
      rules: [rateOff(10, { limit: 2 })],
      nets: [2_900, 4_500],
    },
    {
      name: 'limits: what comes on top is given out first, and hides nothing of what is below',
      lines: [line(199, 2, { promotionalPrice: cents(11) }), line(199, 2)],
      rules: [finalPrice(0, { stacking: 'combinable', limit: 1 }), rateOff(95, { limit: 2 })],
      nets: [11, 20],
    },
    {
      name: 'beyond the limit the next best rule',
      lines: [line(1_000, 3)],
      rules: [finalPrice(500, { limit: 1 }), rateOff(10)],
      nets: [500 + 900 + 900],
    },
    {
      name: 'final prices of different goods, one of them nothing',
      lines: [line(75_000, 5), line(10_000, 1, { familyId: shoes })],
      rules: [finalPrice(55_000, inFamily(1)), finalPrice(0, onShoes)],
      nets: [275_000, 0],
    },
  ])('$name', (sold) => {
    expect(netsOf(sold)).toEqual(sold.nets)
  })
})
