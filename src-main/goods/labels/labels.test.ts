import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleId } from '#shared/kernel/example-id'
import { cents } from '#shared/kernel/money/cents'
import { layoutReceipt } from '#shared/selling/receipt/receipt-text'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const { shirt, cap, boot, gone } = products
let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const audited = () =>
  till.database
    .all<{ action: string; detail: string }>(
      "SELECT action, detail FROM audit_entry WHERE action LIKE 'labels.%' ORDER BY id",
    )
    .map(({ action, detail }) => [action, JSON.parse(detail) as unknown])

describe('what a label says', () => {
  it('the price the till asks, a promotion as “de” and “por”, the product’s own barcode', async () => {
    const { facts, occasion } = await till.must('labels.facts', { products: [boot.id, shirt.id] })
    expect(facts).toEqual([
      expect.objectContaining({
        description: 'Bota em promoção',
        price: 20_000,
        promotionalPrice: 15_990,
        scans: { symbology: 'ean8', value: '87111125' },
      }),
      expect.objectContaining({
        price: 3_500,
        promotionalPrice: null,
        scans: { symbology: 'ean13', value: '7891000000014' },
      }),
    ])
    expect(occasion).toEqual({ shop: 'Loja Centro', today: '10/03/2026' })
  })

  it('an EAN before other barcodes, whatever their order', async () => {
    till.database.write((db) => {
      db.run("INSERT INTO product_barcode (barcode, product_id) VALUES ('0-PROPRIO', ?)", shirt.id)
    })
    const { facts } = await till.must('labels.facts', { products: [shirt.id] })
    expect(facts[0]?.scans).toEqual({ symbology: 'ean13', value: '7891000000014' })
  })

  it('the shop’s code where there is no barcode, unless the till reads another product in it', async () => {
    const scans = async () => (await till.must('labels.facts', { products: [cap.id] })).facts[0]?.scans
    expect(await scans()).toEqual({ symbology: 'code128', value: '103' })
    expect(await till.must('labels.of-code', { code: '103' })).toMatchObject({ productId: cap.id })
    till.database.write((db) =>
      db.run("INSERT INTO product_barcode (barcode, product_id) VALUES ('103', ?)", shirt.id),
    )
    expect(await scans()).toBeNull()
  })

  it('no letters bars do not have', async () => {
    till.database.write((db) => db.run("UPDATE product SET code = 'BONÉ' WHERE id = ?", cap.id))
    expect((await till.must('labels.facts', { products: [cap.id] })).facts[0]?.scans).toBeNull()
  })

  it('a code nobody has is refused', async () => {
    expect(await till.refused('labels.of-code', { code: '999' })).toEqual({
      code: 'unknown-code',
      scanned: '999',
    })
  })
})

describe('on the paper of receipts', () => {
  const print = (...labels: { productId: typeof shirt.id; quantity: number }[]) =>
    till.must('labels.print-on-receipt-paper', { labels })

  it('each label as often as asked, with its price and its bars', async () => {
    expect(await print({ productId: shirt.id, quantity: 2 }, { productId: boot.id, quantity: 1 })).toEqual({
      count: 3,
    })
    const [paper, more] = till.printer.papers
    if (paper === undefined) throw new Error('a paper came out')
    expect(more).toBeUndefined()
    const bars = paper.blocks.flatMap((block) => (block.kind === 'barcode' ? [block.value] : []))
    expect(bars).toEqual(['7891000000014', '7891000000014', '87111125'])
    const text = layoutReceipt(paper, 32).flatMap((line) => (line.kind === 'text' ? [line.text.trim()] : []))
    expect(text).toContain('Bota em promoção')
    expect(text.find((line) => line.startsWith('De'))).toMatch(/^De +R\$ 200,00$/)
    expect(text.find((line) => line.startsWith('Por'))).toMatch(/R\$ 159,90$/)
    expect(audited()).toEqual([['labels.print', { entries: 3 }]])
  })

  it('many are several papers, so that one that tears is soon printed again', async () => {
    await print({ productId: shirt.id, quantity: 60 })
    expect(till.printer.papers.map(({ title }) => title)).toEqual([
      '25 etiquetas',
      '25 etiquetas',
      '10 etiquetas',
    ])
  })

  it('wait in the queue for a printer that is out of paper', async () => {
    till.printer.outOfPaper = true
    await print({ productId: shirt.id, quantity: 1 })
    expect(till.printer.papers).toEqual([])
    till.printer.outOfPaper = false
    till.printer.tell()
    await new Promise(setImmediate)
    expect(till.printer.papers.map(({ title }) => title)).toEqual(['1 etiqueta'])
  })
})

describe('as a PDF', () => {
  const wanted = { run: exampleId, layout: 'sheet-3x11', start: 1 } as const

  it('lies in the folder of what is taken out, and nothing of how it was made', async () => {
    const { file, entries } = await till.must('labels.take-pdf', {
      ...wanted,
      labels: [
        { productId: shirt.id, quantity: 2 },
        // What is no longer for sale may still hang in the shop.
        { productId: gone.id, quantity: 1 },
      ],
    })
    expect(entries).toBe(3)
    expect(readdirSync(join(till.folder, 'exports'))).toHaveLength(1)
    const text = readFileSync(file, 'utf8')
    expect(text.split('\n')[0]).toBe('210 x 297')
    expect(text.match(/Camisa/g)).toHaveLength(2)
    expect(text.match(/Fora de linha/g)).toHaveLength(1)
    expect(audited()).toMatchObject([['labels.take-pdf', { entries: 3 }]])
  })

  it('is refused for what is not there, for too many, and to whoever may not', async () => {
    const missing = { ...wanted, labels: [{ productId: cents(999) as never, quantity: 1 }] }
    expect(await till.refused('labels.take-pdf', missing)).toEqual({ code: 'label-product-gone' })
    const many = { ...wanted, labels: [{ productId: shirt.id, quantity: 5_001 }] }
    expect(await till.refused('labels.take-pdf', many)).toEqual({
      code: 'labels-too-many',
      count: 5_001,
      most: 5_000,
    })
    expect(readdirSync(till.folder)).not.toContain('exports')
    till.signIn('cashier')
    expect(await till.refused('labels.facts', { products: [] })).toMatchObject({ code: 'not-allowed' })
  })
})
