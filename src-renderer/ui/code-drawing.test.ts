import { ean13, code128, drawingSVG } from 'bwip-js/generic'
import { expect, it } from 'vitest'
import { drawCode } from './code-drawing'

it('draws the symbology the paper prints: EAN-13 where it says so, Code 128 elsewhere', () => {
  const text = '7891000000014'
  const bars = { text, height: 12, paddingwidth: 10 }
  expect(drawCode('ean13', text)).toBe(ean13({ bcid: 'ean13', ...bars }, drawingSVG()))
  expect(drawCode('code128', text)).toBe(code128({ bcid: 'code128', ...bars }, drawingSVG()))
  expect(drawCode('ean13', text)).not.toBe(drawCode('code128', text))
})
