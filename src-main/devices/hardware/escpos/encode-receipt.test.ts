import { describe, expect, it } from 'vitest'
import { printerModelIds, printerModels, type AccentWay } from '#shared/devices/device/printer-models'
import { centred, row, rule, text } from '#shared/selling/receipt/blocks/receipt-blocks'
import type { ReceiptBlock } from '#shared/selling/receipt/receipt-document'
import { drawPicture } from '../picture'
import { receiptEncoder } from './encode-receipt'

const square = () => drawPicture(16, 16, () => true)

/** Bytes as a person can read them: what is not plain ASCII as `<hex>`. */
function readable(model: keyof typeof printerModels, ...blocks: ReceiptBlock[]): string {
  return readableIn('model', model, ...blocks)
}

function readableIn(
  accents: AccentWay,
  model: keyof typeof printerModels,
  ...blocks: ReceiptBlock[]
): string {
  const bytes = receiptEncoder(printerModels[model], square, accents)({ kind: 'sale', title: '', blocks })
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^ -~]/g, (character) => `<${character.charCodeAt(0).toString(16).padStart(2, '0')}>`)
}

const START = '<1b>@<1c>.<1b>M<00>'
const FEED = '<0a><0a><0a><0a><0a>'

describe('a paper in the bytes of a model', () => {
  it.each([
    ['epson-80', '<1b>t<02>Promo<87><c6>o de a<87>a<a1>: R$ 1,00<0a>', '<1d>V<01><0a>'],
    ['bematech-80', '<1b>t<02>Promo<87><c6>o de a<87>a<a1>: R$ 1,00<0a>', '<1d>V<00><0a>'],
    ['daruma-80', '<1b>t<03>Promo<87><84>o de a<87>a<a1>: R$ 1,00<0a>', '<1d>V<01><0a>'],
    ['other-58', '<1b>t<02>Promo<87><c6>o de a<87>a<a1>: R$ 1,00<0a>', ''],
  ] as const)('%s: its code page, its way to cut', (model, line, cut) => {
    expect(readable(model, text('Promoção de açaí: R$\u00a01,00'))).toBe(`${START}${line}${FEED}${cut}`)
  })

  it.each([
    ['cp850', '<1b>t<02>Promo<87><c6>o 1<a6> n<a7> 20<f8>'],
    ['cp860', '<1b>t<03>Promo<87><84>o 1<a6> n<a7> 20<f8>'],
    ['cp858', '<1b>t<13>Promo<87><c6>o 1<a6> n<a7> 20<f8>'],
    ['cp1252', '<1b>t<10>Promo<e7><e3>o 1<aa> n<ba> 20<b0>'],
    ['none', '<1b>t<00>Promocao 1a no 20o'],
  ] as const)('accents as chosen for a printer that differs from its model: %s', (accents, line) => {
    const bytes = readableIn(accents, 'daruma-80', text('Promoção 1ª nº 20°'))
    expect(bytes).toBe(`${START}${line}<0a>${FEED}<1d>V<01><0a>`)
  })

  it.each(['model', 'cp850', 'cp860', 'cp858', 'cp1252', 'none'] as const)(
    'in %s nothing in a name is a command, and every letter one byte',
    (accents) => {
      const name = '\u001b@Sa\u0303o \u001dV1 2 × 3 🎄\u0007'
      const bytes = readableIn(accents, 'epson-80', text(name), { kind: 'barcode', value: 'T1\u001b@2' })
      expect(bytes.match(/<1b>@/g)).toHaveLength(1)
      expect(bytes.match(/<1d>V/g)).toHaveLength(1)
      expect(bytes).not.toContain('<07>')
      expect(bytes).toMatch(/@S(?:a|<..>)o V1 2 (?:x|<..>) 3 \?<0a>/)
    },
  )

  it('strong and large, back to normal after each line', () => {
    const total = row('TOTAL', '9,90', { strong: true, large: true })
    const bytes = readable('epson-80', rule, total, centred('ok'))
    expect(bytes).toContain('<1b>E<01><1d>!<11>TOTAL               9,90<1b>E<00><1d>!<00><0a>')
    expect(bytes).toContain(`${' '.repeat(23)}ok<0a>`)
  })

  it.each([
    ['epson-80', 48],
    ['other-58', 32],
  ] as const)('%s: a rule as wide as its paper', (model, columns) =>
    expect(readable(model, rule)).toContain(`${'-'.repeat(columns)}<0a>`),
  )

  it('QR Code and barcodes by the printer’s own commands', () => {
    expect(readable('epson-80', { kind: 'qr', value: 'pix' })).toContain(
      '<1b>a<01><1d>(k<04><00>1A2<00><1d>(k<03><00>1C<06><1d>(k<03><00>1E1<1d>(k<06><00>1P0pix<1d>(k<03><00>1Q0<0a><1b>a<00>',
    )
    expect(readable('epson-80', { kind: 'barcode', value: 'T0001N000123' })).toContain(
      '<1d>h@<1d>w<03><1d>H<02><1d>kI<0e>{BT0001N000123<0a>',
    )
    expect(readable('epson-80', { kind: 'barcode', value: '7891000000014', symbology: 'ean13' })).toContain(
      '<1d>k<02>7891000000014<00>',
    )
  })

  it('narrow bars where wide ones would not fit', () =>
    expect(readable('epson-58', { kind: 'barcode', value: 'T0001N000123' })).toContain('<1d>w<02>'))

  it('as dots where the model has no command for them', () => {
    const qr = readable('other-58', { kind: 'qr', value: 'pix' })
    expect(qr).toContain('<1b>a<01><1d>v0<00>')
    expect(qr).not.toContain('(k')
    const barcode = readable('other-58', { kind: 'barcode', value: 'T0001N000123' })
    expect(barcode).toContain('<1b>a<01><1d>v0<00>')
    expect(barcode).not.toContain('<1d>k')
    expect(barcode).toMatch(/T0001N000123<0a>/)
  })

  it('the logo as dots, dithered once', () => {
    let drawn = 0
    const encode = receiptEncoder(printerModels['epson-80'], () => {
      drawn++
      return square()
    })
    const logo = { kind: 'sale', title: '', blocks: [{ kind: 'logo', dataUrl: 'data:x' }] } as const
    const [first, second] = [
      encode({ ...logo, blocks: [...logo.blocks] }),
      encode({ ...logo, blocks: [...logo.blocks] }),
    ]
    expect(Buffer.from(first).toString('hex')).toContain(`1d7630000200${'1000'}${'ff'.repeat(32)}`)
    expect(second).toEqual(first)
    expect(drawn).toBe(1)
  })

  it.each(printerModelIds)('%s: every character a shop writes', (model) => {
    expect(readable(model, text('ÀÁÂÃÇÉÊÍÓÔÕÚàáâãçéêíóôõúºª'))).not.toContain('?')
  })
})
