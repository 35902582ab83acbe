import { beforeEach, describe, expect, it } from 'vitest'
import { orderIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { newId } from '../../platform/database/new-id'
import { writeParameter } from '../../store/settings/parameter-rows'
import { testFolder } from '../../testing/platform/test-folder'
import { payInCash } from '../../testing/till/sell'
import { branchId, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const GS = '\u001d'
const { shirt, cheese, cap } = products
/** The shirt's number in fourteen digits. */
const gtin = '07891000000014'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
})

const lastLine = async (code: string) => (await till.must('sale.scan', { code })).sale.lines.at(-1)
const refusal = (code: string) => till.refused('sale.scan', { code })

function barcode(code: string, productId: number = cap.id): void {
  till.database.write((db) =>
    db.run('INSERT INTO product_barcode (barcode, product_id) VALUES (?, ?)', code, productId),
  )
}

describe('one number in any spelling', () => {
  it.each([
    ['UPC-E, stored as UPC-A', '042100005264', '04252614'],
    ['UPC-E, stored as EAN-13', '0042100005264', '04252614'],
    ['UPC-A, stored as UPC-E', '04252614', '042100005264'],
    ['EAN-13 without its zero', '0036000291452', '036000291452'],
    ['UPC-A with a zero', '036000291452', '0036000291452'],
    ['EAN-8 in thirteen digits', '96385074', '0000096385074'],
    ['GTIN-14 of one unit', '7891000000038', '07891000000038'],
    ['EAN-13 of a stored GTIN-14', '07891000000038', '7891000000038'],
    ['an AIM identifier before it', '7891000000038', ']E07891000000038'],
  ])('%s', async (_, stored, scanned) => {
    barcode(stored)
    expect(await lastLine(scanned)).toMatchObject({ description: cap.description, code: stored })
  })

  it('a package is found where it is stored, and never as the unit', async () => {
    expect(await refusal('17891000000011')).toMatchObject({ code: 'unknown-code' })
    barcode('17891000000011', products.coat.id)
    expect(await lastLine('17891000000011')).toMatchObject({ description: products.coat.description })
    expect(await lastLine('7891000000014')).toMatchObject({ description: shirt.description })
  })

  it('the spelling as scanned wins over another product’s', async () => {
    barcode('0096385074', products.coat.id)
    barcode('96385074')
    expect(await lastLine('96385074')).toMatchObject({ description: cap.description })
  })
})

describe('letters of another case', () => {
  beforeEach(() => {
    till.database.write((db) => db.run("UPDATE product SET code = 'CAMISA-01b' WHERE id = ?", shirt.id))
    barcode('Rack7')
  })

  it.each(['CAMISA-01b', 'camisa-01B', 'Camisa-01B'])('%s is the same product', async (code) => {
    expect(await lastLine(code)).toMatchObject({ description: shirt.description })
  })

  it('so are barcodes, in sale and search', async () => {
    expect(await lastLine('rACK7')).toMatchObject({ description: cap.description })
    const found = await till.must('catalog.search', { text: 'RACK7' })
    expect(found.products.map(({ id }) => id)).toEqual([cap.id])
  })

  it('two products told apart by case alone are sold as spelled, and a third spelling is neither', async () => {
    till.database.write((db) => db.run("UPDATE product SET code = 'camisa-01B' WHERE id = ?", cap.id))
    expect(await lastLine('CAMISA-01b')).toMatchObject({ description: shirt.description })
    expect(await lastLine('camisa-01B')).toMatchObject({ description: cap.description })
    expect(await refusal('Camisa-01b')).toMatchObject({ code: 'unknown-code' })
  })

  it('is looked up by an index', () => {
    for (const table of ['product', 'product_barcode']) {
      const column = table === 'product' ? 'code' : 'barcode'
      const plan = till.database.all<{ detail: string }>(
        `EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE ${column} COLLATE NOCASE IN (?) AND ${column} GLOB '*[A-Za-z]*'`,
        'abc',
      )
      expect(plan.map(({ detail }) => detail).join()).toMatch(
        /USING INDEX \w+_by_letters|USING COVERING INDEX/,
      )
    }
  })
})

describe('GS1 codes', () => {
  it.each([
    ['DataMatrix by HID or serial', `]d201${gtin}17261231${GS}10ABC`],
    ['the same by keyboard', `01${gtin}${GS}17261231`],
    ['without symbology and separator', `01${gtin}1726123110ABC`],
    ['with the separator’s picture, as pasted', `]d201${gtin}17261231\u241d10ABC`],
    ['GS1-128', `]C101${gtin}10ABC`],
    ['DataBar', `]e001${gtin}`],
    ['QR Code GS1', `]Q301${gtin}21S1`],
    ['a Digital Link', `https://id.gs1.org/01/${gtin}/10/ABC?17=261231`],
    ['as people write it', `(01)${gtin}(10)ABC`],
    ['the number alone', `01${gtin}`],
  ])('%s', async (_, code) => {
    expect(await lastLine(code)).toMatchObject({
      description: shirt.description,
      quantity: 1000,
      total: 3500,
    })
    const found = await till.must('catalog.search', { text: code.slice(0, 80) })
    expect(found.products[0]?.id).toBe(shirt.id)
  })

  it.each([
    ['cut short', `]d201${gtin.slice(0, 9)}`, { code: 'gs1-not-read', fault: 'malformed' }],
    ['with a broken element', `01${gtin}${GS}1726`, { code: 'gs1-not-read', fault: 'malformed' }],
    ['of a pallet', `]C100378910000000000010`, { code: 'gs1-not-read', fault: 'no-product' }],
    ['misread', `]d20107891000000015`, { code: 'gs1-not-read', fault: 'misread' }],
    ['only its second half', `17261231${GS}10ABC`, { code: 'gs1-not-read', fault: 'no-product' }],
    ['of goods nobody sells', `]d20107891000000113`, { code: 'unknown-code', scanned: '07891000000113' }],
  ])('%s sells nothing', async (_, code, refused) => {
    barcode('17261231')
    expect(await refusal(code)).toMatchObject(refused)
    expect(await till.must('sale.current', {})).toBeNull()
  })

  it('count, weigh and price what they carry, and take no multiplier beside it', async () => {
    barcode('97891000000017', cheese.id)
    expect(await lastLine(`01978910000000173103000532`)).toMatchObject({ quantity: 532, total: 2655 })
    expect(await lastLine(`01978910000000173922001000`)).toMatchObject({ quantity: 200, total: 1000 })
    expect(await lastLine(`02${gtin}3712`)).toMatchObject({ quantity: units(12), total: 42_000 })
    expect(await refusal(`2*02${gtin}3712`)).toEqual({ code: 'invalid-quantity' })
    expect(await refusal(`02${gtin}3799999999`)).toEqual({ code: 'invalid-quantity' })
    expect(await refusal(`02${gtin}37500`)).toMatchObject({
      code: 'quantity-to-confirm',
      quantity: units(500),
    })
    expect(await lastLine(`3*01${gtin}10ABC`)).toMatchObject({ quantity: units(3) })
  })
})

describe('lot and expiry', () => {
  const code = `]d201${gtin}17261231${GS}10ABC${GS}21S-9`
  const keep = (kept: boolean) =>
    till.database.write((db) =>
      writeParameter(db, 'catalog.keep-batch', 'branch', { branchId, id: null }, kept),
    )

  it('stay with the line where the shop wants them, until the sale is finished', async () => {
    keep(true)
    expect(await lastLine(code)).toMatchObject({ lot: 'ABC', expiresOn: '2026-12-31' })
    const sale = await till.must('sale.current', {})
    if (!sale) throw new Error('The sale is there')
    await payInCash(till, sale.id, 3500)
    expect(till.database.all('SELECT lot, expires_on, serial FROM sale_line')).toEqual([
      { lot: 'ABC', expires_on: '2026-12-31', serial: 'S-9' },
    ])
  })

  it('are left out where it does not', async () => {
    expect(await lastLine(code)).toMatchObject({ lot: null, expiresOn: null })
    expect(till.database.all('SELECT lot, expires_on, serial FROM sale_line')).toEqual([
      { lot: null, expires_on: null, serial: null },
    ])
  })

  it('go with an order to the sale that receives it', async () => {
    keep(true)
    const orderId = orderIdSchema.parse(newId())
    const order = await till.must('order.scan', { orderId, code })
    expect(order.lines).toMatchObject([{ lot: 'ABC', expiresOn: '2026-12-31' }])
    await till.must('order.place', { orderId, plan: { kind: 'cash' } })
    const received = await till.must('order.receive', { orderId })
    expect(received.sale.lines).toMatchObject([{ lot: 'ABC', expiresOn: '2026-12-31' }])
  })
})
