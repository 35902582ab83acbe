import type { ScaleLayout } from './scale-layout'

interface ScalePreset {
  readonly key: string
  readonly name: string
  readonly layout: ScaleLayout
}

/** `2 CCCC 0 TTTTTT D` and its like: what the maker's menu offers, with the value as weight or as price. */
function preset(
  key: string,
  name: string,
  layout: Pick<ScaleLayout, 'codeLength' | 'valueLength' | 'value'> & Partial<ScaleLayout>,
): ScalePreset {
  const decimals = layout.value === 'weight' ? 3 : 2
  return {
    key,
    name,
    layout: { prefix: '2', decimals, spare: 'before-value', checksValue: false, ...layout },
  }
}

/** What scales sold in Brazil are usually set to: a start, to be compared with a label of the shop's own. */
export const scalePresets: readonly ScalePreset[] = [
  preset('toledo-4-price', 'Toledo: código de 4, preço de 6', {
    codeLength: 4,
    valueLength: 6,
    value: 'price',
  }),
  preset('toledo-4-weight', 'Toledo: código de 4, peso de 6', {
    codeLength: 4,
    valueLength: 6,
    value: 'weight',
  }),
  preset('toledo-20-weight', 'Toledo ou Filizola: prefixo 20, código de 5, peso de 5', {
    prefix: '20',
    codeLength: 5,
    valueLength: 5,
    value: 'weight',
  }),
  preset('toledo-7-price', 'Toledo: código de 4, preço de 7', {
    codeLength: 4,
    valueLength: 7,
    value: 'price',
  }),
  preset('filizola-5-price', 'Filizola: código de 5, preço de 6', {
    codeLength: 5,
    valueLength: 6,
    value: 'price',
  }),
  preset('filizola-5-weight', 'Filizola: código de 5, peso de 5', {
    codeLength: 5,
    valueLength: 5,
    value: 'weight',
    spare: 'after-value',
  }),
  preset('urano-6-weight', 'Urano: código de 6, peso de 5', {
    codeLength: 6,
    valueLength: 5,
    value: 'weight',
  }),
  preset('urano-6-price', 'Urano: código de 6, preço de 5', {
    codeLength: 6,
    valueLength: 5,
    value: 'price',
  }),
]
