import { describe, expect, it } from 'vitest'
import { isValidEan } from '../../goods/catalog/ean'
import { readScaleLabel } from '../../goods/catalog/scale-label'
import { defaultScaleLayouts } from '../../goods/catalog/scale-layout'
import { kindOfValueCode, valueCode, valueCodeRange } from './value-code'
import { codedKinds, valueKinds } from './value-kind'

describe('the numbers of stored value', () => {
  it.each(codedKinds)('%s has a range of its own, which a scan tells it by', (kind) => {
    for (const serial of [0, 123_456_789, valueCodeRange - 1]) {
      const code = valueCode(kind, serial)
      expect(isValidEan(code)).toBe(true)
      expect(code).toHaveLength(13)
      expect(kindOfValueCode(code)).toBe(kind)
      expect(readScaleLabel(code, defaultScaleLayouts)).toBeUndefined()
    }
  })

  it('ranges are apart, and every kind with numbers is listed', () => {
    const prefixes = valueKinds.flatMap(({ prefix }) => prefix ?? [])
    expect(new Set(prefixes).size).toBe(prefixes.length)
    expect(valueKinds.filter(({ prefix }) => prefix !== null).map(({ kind }) => kind)).toEqual(codedKinds)
  })

  it.each(['7891000000014', '2123450012343', '980123456789', '98012345678901', 'ABC', ''])(
    '%s is no money',
    (code) => expect(kindOfValueCode(code)).toBeUndefined(),
  )
})
