import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eanCheckDigit } from './ean'
import { labelCodeSpellings, readScaleLabel } from './scale-label'
import {
  defaultScaleLayouts,
  layoutConflict,
  scaleLayoutSchema,
  spareDigits,
  type ScaleLayout,
} from './scale-layout'
import { valueCheckDigit } from './value-check-digit'

const layout = (part: Partial<ScaleLayout>): ScaleLayout =>
  scaleLayoutSchema.parse({ ...defaultScaleLayouts[0], ...part })

function read(code: string, ...parts: Partial<ScaleLayout>[]) {
  const reading = readScaleLabel(code, parts.map(layout))
  if (!reading?.ok) return reading?.fault
  const { label } = reading
  return [label.productCode, label.kind === 'weight' ? label.weight : label.price]
}

const price = { value: 'price', decimals: 2 } as const
const withCheck = (body: string) => body + eanCheckDigit(body)

describe('labels as scales of the trade print them', () => {
  it.each<[string, string, Partial<ScaleLayout>[], unknown]>([
    ['grams by the default', '2123450012343', [{}], ['12345', 123]],
    ['centavos', '2123450123445', [price], ['12345', 1234]],
    ['six digits of code, five of weight', '2010085025049', [{ codeLength: 6 }], ['010085', 2504]],
    [
      'four of code, seven of price',
      '2014900002840',
      [{ codeLength: 4, valueLength: 7, ...price }],
      ['0149', 284],
    ],
    ['prefix 20', '2000002001027', [{ prefix: '20' }], ['00002', 102]],
    ['five of code, six of price', '2001230012342', [{ valueLength: 6, ...price }], ['00123', 1234]],
    ['zeros before the code', '2001000050000', [{}], ['00100', 500]],
    [
      'four of code, a zero, six of price',
      withCheck('201230001234'),
      [{ codeLength: 4, valueLength: 6, spare: 'before-value', ...price }],
      ['0123', 1234],
    ],
    ['weight in hectograms', withCheck('212345000150'), [{ decimals: 1 }], ['12345', 1500]],
    ['pieces', withCheck('212345000030'), [{ decimals: 0 }], ['12345', 3000]],
    ['whole reais', withCheck('212345000030'), [{ value: 'price', decimals: 0 }], ['12345', 300]],
    [
      'the value’s own check digit before it',
      withCheck('212345614685'),
      [{ spare: 'before-value', checksValue: true, ...price }],
      ['12345', 14685],
    ],
    [
      'a value that does not agree with its check digit',
      withCheck('212345714685'),
      [{ spare: 'before-value', checksValue: true, ...price }],
      'misread',
    ],
  ])('%s', (_, code, layouts, said) => {
    expect(read(code, ...layouts)).toEqual(said)
  })
})

describe('several layouts', () => {
  const both = [{}, { prefix: '21', ...price }] as const

  it('the longest prefix decides, in whatever order they stand', () => {
    const label = withCheck('210012301234')
    expect(read(label, ...both)).toEqual(['00123', 1234])
    expect(read(label, both[1], both[0])).toEqual(['00123', 1234])
    expect(read(withCheck('220012301234'), ...both)).toEqual(['20012', 30123])
  })

  it('what the longest prefix cannot read is no other layout’s', () => {
    expect(read(withCheck('210012300000'), ...both)).toBe('no-value')
  })
})

describe('what is no label, or none that can be read', () => {
  it.each([
    ['another prefix', '7891000315507', undefined],
    ['an EAN-8', '21234500', undefined],
    ['letters', '21234500123a3', undefined],
    ['nothing', '', undefined],
    ['a line end', '2123450012343\n', undefined],
    ['a wrong check digit', '2123450012344', 'misread'],
    ['a value of zero', withCheck('212345000000'), 'no-value'],
  ])('%s', (_, code, fault) => {
    expect(read(code, {})).toBe(fault)
    expect(read(code, price)).toBe(fault)
  })

  it('a prefix no scale of the shop uses', () => {
    expect(read('2123450012343')).toBe('no-layout')
    expect(read('2123450012343', { prefix: '20' })).toBe('no-layout')
  })
})

it('reads back whatever any layout can write', () => {
  const layouts = fc
    .record({
      prefix: fc.constantFrom('2', '20', '23', '29'),
      codeLength: fc.constantFrom(4, 5, 6),
      valueLength: fc.constantFrom(5, 6, 7),
      value: fc.constantFrom('weight', 'price'),
      decimals: fc.integer({ min: 0, max: 3 }),
      spare: fc.constantFrom('before-value', 'after-value'),
      checksValue: fc.boolean(),
    })
    .map((one) => scaleLayoutSchema.parse(one))
    .filter((one) => layoutConflict([one]) === undefined)
  fc.assert(
    fc.property(layouts, fc.nat(), fc.nat(), fc.nat(99), (one, product, amount, filler) => {
      const productCode = String(product % 10 ** one.codeLength).padStart(one.codeLength, '0')
      const value = String((amount % (10 ** one.valueLength - 1)) + 1).padStart(one.valueLength, '0')
      const spare = spareDigits(one)
      const free = String(filler)
        .padStart(2, '0')
        .slice(0, one.checksValue ? spare - 1 : spare)
      const check = one.checksValue ? valueCheckDigit(value) : ''
      const body =
        one.spare === 'before-value'
          ? one.prefix + productCode + free + check + value
          : one.prefix + productCode + value + check + free
      const scale = 10 ** ((one.value === 'weight' ? 3 : 2) - one.decimals)
      expect(read(withCheck(body), one)).toEqual([productCode, Number(value) * scale])
    }),
  )
})

describe('the code of a label in the catalogue', () => {
  it.each([
    ['00100', '100'],
    ['00100', '00100'],
    ['010085', '10085'],
    ['0149', '00149'],
    ['0149', '0000000000149'],
    ['00000', '0'],
  ])('%s may be the product %s', (printed, product) => {
    expect(labelCodeSpellings(printed)).toContain(product)
  })

  it('never another number, and the printed spelling comes first', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4,6}$/), (printed) => {
        const spellings = labelCodeSpellings(printed)
        expect(spellings[0]).toBe(printed)
        expect(new Set(spellings).size).toBe(spellings.length)
        for (const spelling of spellings) expect(Number(spelling)).toBe(Number(printed))
      }),
    )
  })
})
