import bwip from 'bwip-js/generic'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eanCheckDigit } from '#shared/goods/catalog/ean'
import { codeBars } from '#shared/goods/labels/code-bars'
import { drawPicture } from '../../devices/hardware/picture'
import { readCodes } from '../../testing/platform/read-codes'

/** As somebody else draws them. */
function otherBars(bcid: string, text: string): readonly number[] {
  const [bars] = bwip.raw({ bcid, text })
  if (!bars || !('sbs' in bars)) throw new Error('bwip-js drew no bars')
  return bars.sbs
}

const ean = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length - 1, maxLength: length - 1 })
    .map((digits) => digits.join('') + eanCheckDigit(digits.join('')))

it('any EAN has the bars bwip-js gives it', () => {
  fc.assert(
    fc.property(ean(13), ean(8), (thirteen, eight) => {
      expect(codeBars({ symbology: 'ean13', value: thirteen })).toEqual(otherBars('ean13', thirteen))
      expect(codeBars({ symbology: 'ean8', value: eight })).toEqual(otherBars('ean8', eight))
    }),
    { numRuns: 50 },
  )
})

it('any letters are read back off Code 128', async () => {
  const value = fc.stringMatching(/^(?:\d{1,20}|[!-~][ -~]{0,18}[!-~])$/)
  await fc.assert(
    fc.asyncProperty(value, async (text) => {
      const ink = codeBars({ symbology: 'code128', value: text }).flatMap((width, index) =>
        Array<boolean>(width).fill(index % 2 === 0),
      )
      const picture = drawPicture((ink.length + 20) * 2, 40, (x) => ink[Math.floor(x / 2) - 10] === true)
      expect(await readCodes(picture)).toEqual([`Code128 ${text}`])
    }),
    { numRuns: 60 },
  )
}, 20_000)

it('what its symbology has not is a mistake of ours', () => {
  for (const [symbology, value] of [
    ['ean13', '789'],
    ['ean8', '7890000100014'],
    ['code128', 'BONÉ'],
  ] as const)
    expect(() => codeBars({ symbology, value })).toThrow(RangeError)
})
