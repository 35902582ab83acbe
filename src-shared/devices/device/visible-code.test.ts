import { expect, it } from 'vitest'
import { visibleCode } from './visible-code'

it.each([
  ['7891000100103', '7891000100103'],
  ['0107891000000014\u001d17261231', '0107891000000014␝17261231'],
  ['[)>\u001e06\u001d1P42\u0004', '[)>␞06␝1P42␄'],
  ['São\u007f', 'São␡'],
])('%j is shown as %s', (code, shown) => {
  expect(visibleCode(code)).toBe(shown)
})
