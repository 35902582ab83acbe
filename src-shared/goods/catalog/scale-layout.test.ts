import { describe, expect, it } from 'vitest'
import {
  defaultScaleLayouts,
  layoutConflict,
  layoutPicture,
  scaleLayoutSchema,
  type ScaleLayout,
} from './scale-layout'
import { scalePresets } from './scale-presets'

const layout = (part: Partial<ScaleLayout>): ScaleLayout =>
  scaleLayoutSchema.parse({ ...defaultScaleLayouts[0], ...part })

describe('layouts that cannot be read without guessing', () => {
  it.each<[string, Partial<ScaleLayout>[], ReturnType<typeof layoutConflict>]>([
    ['the default alone', [{}], undefined],
    ['none at all', [], undefined],
    [
      '2 and 20 side by side: the longer prefix wins',
      [{}, { prefix: '20', value: 'price', decimals: 2 }],
      undefined,
    ],
    ['2 twice', [{}, { codeLength: 4 }], { index: 1, problem: 'prefix-twice' }],
    ['20 twice', [{ prefix: '20' }, {}, { prefix: '20' }], { index: 2, problem: 'prefix-twice' }],
    ['fourteen digits', [{ codeLength: 6, valueLength: 6 }], { index: 0, problem: 'too-long' }],
    ['fourteen with a prefix of two', [{ prefix: '21', codeLength: 6 }], { index: 0, problem: 'too-long' }],
    [
      'a check digit without a place',
      [{ codeLength: 6, checksValue: true }],
      { index: 0, problem: 'nothing-to-check' },
    ],
    [
      'a check digit of six digits, which GS1 does not define',
      [{ codeLength: 4, valueLength: 6, checksValue: true }],
      { index: 0, problem: 'nothing-to-check' },
    ],
    ['tenths of a centavo', [{ value: 'price', decimals: 3 }], { index: 0, problem: 'too-many-decimals' }],
  ])('%s', (_, parts, conflict) => {
    expect(layoutConflict(parts.map(layout))).toEqual(conflict)
  })
})

it.each<[Partial<ScaleLayout>, string]>([
  [{}, '2 CCCCC PPPPP 0 D'],
  [{ spare: 'before-value', checksValue: true }, '2 CCCCC V PPPPP D'],
  [{ codeLength: 4, checksValue: true }, '2 CCCC PPPPP V 0 D'],
  [{ prefix: '20', value: 'price', decimals: 2 }, '20 CCCCC TTTTT D'],
])('%j is drawn %s', (part, picture) => {
  expect(layoutPicture(layout(part))).toBe(picture)
})

it.each(scalePresets.map(({ name, layout: preset }) => [name, preset] as const))(
  '%s can be kept',
  (_, preset) => {
    expect(layoutConflict([scaleLayoutSchema.parse(preset)])).toBeUndefined()
    expect(layoutPicture(preset).replaceAll(' ', '')).toHaveLength(13)
  },
)
