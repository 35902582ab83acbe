import { describe, expect, it } from 'vitest'
import {
  shoes,
  line,
  inFamily,
  rateOff,
  tiers,
  saleRate,
  customerRate,
  sock,
  netsOf,
  type Case,
} from './sample-basket'

describe('phases 3 and 4, the whole sale', () => {
  it.each<Case>([
    {
      name: '50 reaches the first tier, 150 the second (P34)',
      lines: [line(15_000)],
      rules: [tiers({ 0: 1_000, 10_000: 1_500, 20_000: 2_000 })],
      nets: [13_500],
    },
    {
      name: '15,00 off 20, 30 and 100 (P37)',
      lines: [line(2_000), line(3_000), line(10_000)],
      rules: [tiers({ 0: 1_500 })],
      nets: [1_800, 2_700, 9_000],
    },
    {
      name: 'only the goods it is about bear it (P38)',
      lines: [line(2_000), line(3_000, 1, { familyId: shoes }), line(10_000, 1, { familyId: shoes })],
      rules: [tiers({ 0: 1_500 }, inFamily(1))],
      nets: [500, 3_000, 10_000],
    },
    {
      name: 'shirt 30 less 20 % + 40: 10 off from a discounted 60 (P44)',
      lines: [line(3_000), line(4_000, 1, sock)],
      rules: [rateOff(20, inFamily(1)), tiers({ 6_000: 1_000 })],
      nets: [2_025, 3_375],
    },
    {
      name: 'but not from 68, which the discounted total does not reach (P44)',
      lines: [line(3_000), line(4_000, 1, sock)],
      rules: [rateOff(20, inFamily(1)), tiers({ 6_800: 1_000 })],
      nets: [2_400, 4_000],
    },
    {
      name: '7 × 100 less 20 % each, and 50 from 500 (P67)',
      lines: [line(10_000, 7)],
      rules: [rateOff(20), tiers({ 50_000: 5_000 })],
      nets: [51_000],
    },
    {
      name: '60,00 less 10,5 % (P71)',
      lines: [line(6_000)],
      rules: [saleRate(0, 10.5)],
      nets: [5_370],
    },
    {
      name: '2 × 10 at half and 50, then 15 % on all (P73)',
      lines: [line(1_000, 2), line(5_000, 1, sock)],
      rules: [rateOff(50, inFamily(1)), saleRate(0, 15)],
      nets: [850, 4_250],
    },
    {
      name: '1,00 and a thing for nothing less 20 % (P74)',
      lines: [line(100), line(0)],
      rules: [saleRate(0, 20)],
      nets: [80, 0],
    },
    {
      name: '30 and then 50 over 50 + 150 (P79)',
      lines: [line(5_000), line(15_000)],
      rules: [tiers({ 0: 3_000 }), tiers({ 0: 5_000 }, { stacking: 'combinable' })],
      nets: [3_000, 9_000],
    },
    {
      name: 'the best single one',
      lines: [line(10_000)],
      rules: [tiers({ 0: 1_000 }), saleRate(0, 20)],
      nets: [8_000],
    },
    {
      name: 'the rate of the customer comes after all offers, and not below its floor',
      lines: [line(10_000), line(1_000, 1, sock)],
      rules: [tiers({ 10_000: 1_100 }), customerRate(10, { floor: 890 })],
      nets: [8_020, 890],
    },
  ])('$name', (sold) => {
    expect(netsOf(sold)).toEqual(sold.nets)
  })
})
