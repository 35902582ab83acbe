import { describe, expect, it } from 'vitest'
import { variantName } from '#shared/goods/product/variant-name'
import { buildGrid, typedList } from './build-grid'
import { newVariant } from './product-draft'

const never = () => false

it.each([
  ['P, M; G', ['P', 'M', 'G']],
  ['38\n40,,40', ['38', '40']],
  ['azul, AZUL', ['azul']],
  ['', []],
])('“%s” is %j', (text, list) => expect(typedList(text)).toEqual(list))

describe('a grid', () => {
  it('is every size in every colour, at once', () => {
    const grid = buildGrid([newVariant()], ['P', 'M'], ['Azul', 'Preto'], never)
    expect(grid.map(variantName)).toEqual(['P · Azul', 'M · Azul', 'P · Preto', 'M · Preto'])
  })

  it('gets what is missing, and keeps what is there', () => {
    const small = newVariant({ size: 'P', code: '1-01' })
    const grid = buildGrid([small], ['P', 'M'], [], () => true)
    expect(grid[0]).toBe(small)
    expect(grid.map(variantName)).toEqual(['P', 'M'])
  })

  it('takes over the code that was read for the one alone', () => {
    const grid = buildGrid([newVariant({ barcodes: ['7891000000038'] })], ['P', 'M'], [], never)
    expect(grid.map(({ barcodes }) => barcodes)).toEqual([['7891000000038'], []])
  })

  it('leaves a saved product without size beside it: its stock is nobody’s size', () => {
    expect(buildGrid([newVariant()], ['P'], [], () => true).map(variantName)).toEqual(['', 'P'])
  })
})
