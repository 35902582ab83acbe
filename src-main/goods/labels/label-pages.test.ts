import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eanCheckDigit } from '#shared/goods/catalog/ean'
import { drawLabel, lacksBars } from '#shared/goods/labels/draw-label'
import type { LabelCode, LabelFacts } from '#shared/goods/labels/label-facts'
import { labelLayouts } from '#shared/goods/labels/label-layouts'
import { layOnSheets } from '#shared/goods/labels/label-sheets'
import { textWidth } from '#shared/goods/labels/letter-widths'
import { productIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { drawPicture, type Picture } from '../../devices/hardware/picture'
import { readCodes } from '../../testing/platform/read-codes'
import { labelPages } from './label-pages'

const occasion = { shop: 'Loja Centro', today: '10/03/2026' }
const facts: LabelFacts = {
  productId: productIdSchema.parse(1),
  code: '100001',
  description: 'Camiseta Básica de Algodão Penteado com Estampa <Verão & Mar>',
  variant: 'M · Azul-marinho',
  brand: 'Própria',
  unit: 'UN',
  price: cents(1_234_590),
  promotionalPrice: cents(99_990),
  scans: { symbology: 'ean13', value: '7890000100014' },
}
const withCode = (scans: LabelCode | null): LabelFacts => ({ ...facts, scans })

const { receipt: _, ...drawn } = labelLayouts
const layouts = Object.entries(drawn)

/** What a page's bars look like on paper, `dots` to the millimetre. */
function printed(html: string, page: number, dots: number): Picture {
  const section = html.split('<section>')[page + 1] ?? ''
  const bars: { x: number; y: number; width: number; height: number }[] = []
  let size = { width: 0, height: 0 }
  for (const [, left = '0', top = '0', svg = ''] of section.matchAll(
    /<i(?: style="left:([\d.]+)mm;top:([\d.]+)mm")?>(.*?)<\/i>/g,
  )) {
    for (const [, x, y, width, height] of svg.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g))
      bars.push({
        x: Number(left) + Number(x),
        y: Number(top) + Number(y),
        width: Number(width),
        height: Number(height),
      })
  }
  const [, width = '0', height = '0'] = /@page\{size:([\d.]+)mm ([\d.]+)mm/.exec(html) ?? []
  size = { width: Number(width), height: Number(height) }
  const ink = new Set<number>()
  const across = Math.round(size.width * dots)
  for (const bar of bars)
    for (let y = Math.round(bar.y * dots); y < Math.round((bar.y + bar.height) * dots); y++)
      for (let x = Math.round(bar.x * dots); x < Math.round((bar.x + bar.width) * dots); x++)
        ink.add(y * across + x)
  return drawPicture(across, Math.round(size.height * dots), (x, y) => ink.has(y * across + x))
}

describe.each(layouts)('%s', (_id, layout) => {
  it.each([
    ['EAN13', { symbology: 'ean13', value: '7890000100014' }],
    ['EAN8', { symbology: 'ean8', value: '87111125' }],
    ['Code128', { symbology: 'code128', value: '100008' }],
  ] as const)('is read back: %s', async (format, scans) => {
    const { html } = labelPages(layout, [withCode(scans)], occasion, 1)
    expect(await readCodes(printed(html, 0, 12))).toEqual([`${format} ${scans.value}`])
  })

  it('keeps everything on the label, however long its words, and no figure is cut', () => {
    for (const one of [
      facts,
      { ...facts, price: cents(9_999_999_999), code: 'CODIGO-BEM-COMPRIDO-000001' },
    ]) {
      const drawing = drawLabel(layout, one, occasion)
      for (const part of drawing) {
        const wide = part.kind === 'text' ? textWidth(part.text, part.size, part.strong) : part.width
        const left =
          part.kind === 'bars' || part.align === 'left'
            ? part.x
            : part.x - wide / (part.align === 'right' ? 1 : 2)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + wide).toBeLessThanOrEqual(layout.width + 0.001)
        expect(part.y + (part.kind === 'text' ? part.size : part.height)).toBeLessThanOrEqual(layout.height)
      }
      const texts = drawing.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
      expect(texts).toContain(one.code)
      expect(texts).toContain('R$ 999,90')
    }
  })

  it('leaves the white scanners need beside the bars', () => {
    const bars = drawLabel(layout, facts, occasion).find(({ kind }) => kind === 'bars')
    if (bars?.kind !== 'bars') throw new Error('it has bars')
    expect(bars.x).toBeGreaterThanOrEqual(11 * bars.module)
    expect(bars.x + bars.width + 7 * bars.module).toBeLessThanOrEqual(layout.width)
  })

  it('says “de” and “por” only where a promotion runs', () => {
    const says = (one: LabelFacts) =>
      drawLabel(layout, one, occasion).flatMap((part) =>
        part.kind === 'text' ? [part.struck ? `~${part.text}~` : part.text] : [],
      )
    expect(says(facts)).toEqual(expect.arrayContaining(['~de R$ 12.345,90~', 'R$ 999,90']))
    const plain = says({ ...facts, promotionalPrice: null })
    expect(plain).toContain('R$ 12.345,90')
    expect(plain.some((text) => text.startsWith('~'))).toBe(false)
  })

  it('a code too long for bars that can be read is written out, and it is said', () => {
    const long = withCode({ symbology: 'code128', value: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789' })
    const drawing = drawLabel(layout, long, occasion)
    expect(lacksBars(layout, long, drawing)).toBe(true)
    expect(drawing).toContainEqual(expect.objectContaining({ text: long.scans?.value }))
    expect(lacksBars(layout, facts, drawLabel(layout, facts, occasion))).toBe(false)
    expect(lacksBars(layout, withCode(null), drawLabel(layout, withCode(null), occasion))).toBe(false)
  })
})

it('any EAN-13 is read back off a whole sheet, label by label', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[1-9]\d{11}$/), { minLength: 1, maxLength: 40 }),
      async (numbers) => {
        const labels = numbers.map((twelve) =>
          withCode({ symbology: 'ean13', value: twelve + eanCheckDigit(twelve) }),
        )
        const { html } = labelPages(labelLayouts['sheet-5x13'], labels, occasion, 7)
        const read = await readCodes(printed(html, 0, 12))
        expect(read.toSorted()).toEqual(labels.map(({ scans }) => `EAN13 ${scans?.value}`).toSorted())
      },
    ),
    { numRuns: 3 },
  )
}, 30_000)

it('the words of a product are no HTML', () => {
  const { html } = labelPages(labelLayouts['sheet-3x11'], [facts], occasion, 1)
  expect(html).toContain('&lt;Verão &amp; Mar&gt;')
  expect(html).not.toContain('<Verão')
})

describe('sheets', () => {
  const layout = labelLayouts['sheet-3x11']

  it('begin where the last printing ended, and go on with whole ones', () => {
    const sheets = layOnSheets(
      layout,
      Array.from({ length: 40 }, (_, index) => index),
      32,
    )
    expect(sheets.map((sheet) => sheet.length)).toEqual([2, 33, 5])
    expect(sheets[0]?.[0]).toEqual({ x: layout.left + 66, y: layout.top + 10 * 25.4, label: 0 })
    expect(sheets[1]?.[0]).toEqual({ x: layout.left, y: layout.top, label: 2 })
  })

  it('have every label once, in order, each on its own place of the paper', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 33 }), (count, start) => {
        const sheets = layOnSheets(
          layout,
          Array.from({ length: count }, (_, index) => index),
          start,
        )
        expect(sheets.flat().map(({ label }) => label)).toEqual(
          Array.from({ length: count }, (_, index) => index),
        )
        for (const sheet of sheets) {
          expect(new Set(sheet.map(({ x, y }) => `${x} ${y}`)).size).toBe(sheet.length)
          for (const { x, y } of sheet) {
            expect(x + layout.width).toBeLessThanOrEqual(210)
            expect(y + layout.height).toBeLessThanOrEqual(297)
          }
        }
      }),
    )
  })
})

it('a roll’s rows are pages of their own size, equal ones as often as asked', () => {
  const other = { ...facts, code: '2' }
  const { html, size } = labelPages(
    labelLayouts['roll-33x22'],
    [...Array<LabelFacts>(7).fill(facts), other],
    occasion,
    1,
  )
  expect(size).toEqual({ width: 103, height: 22 })
  const pages = html.split('<section>').slice(1)
  expect(pages).toHaveLength(3)
  expect(pages[0]).toBe(pages[1])
  expect(pages[2]?.match(/>2</g)).toHaveLength(1)
})
