import { describe, expect, it } from 'vitest'
import { familyIdSchema } from '../../kernel/ids'
import { cents } from '../../kernel/money/cents'
import { priceOfOne } from './price-of-one'
import { priceRuleSchema } from './rules/price-rule'

const sheets = familyIdSchema.parse(7)
const tenOff = priceRuleSchema.parse({
  ...{ uid: 'r', order: 1, stacking: 'combinable', floor: null, limit: null },
  name: 'Semana Cama e Banho',
  condition: { kind: 'family', familyId: sheets },
  action: { kind: 'rate-off', rate: 10_000 },
})
const product = { unitPrice: cents(30_000), promotionalPrice: null, familyId: sheets, brandId: null }

describe('priceOfOne', () => {
  it('is the full price when nothing lowers it', () => {
    expect(priceOfOne(product, [])).toBe(30_000)
  })

  it('follows a price rule, on top of a promotion', () => {
    expect(priceOfOne(product, [tenOff])).toBe(27_000)
    expect(priceOfOne({ ...product, promotionalPrice: cents(20_000) }, [tenOff])).toBe(18_000)
  })

  it('ignores a rule about something else', () => {
    expect(priceOfOne({ ...product, familyId: null }, [tenOff])).toBe(30_000)
  })
})
