import { beforeEach, describe, expect, it } from 'vitest'
import { defaultScaleLayouts, scaleLayoutSchema, type ScaleLayout } from '#shared/goods/catalog/scale-layout'
import { cents } from '#shared/kernel/money/cents'
import { saveScaleLayouts } from '../../goods/catalog/scale-layout-rows'
import { newId } from '../../platform/database/new-id'
import { expectSound } from '../../testing/file/expect-sound'
import { testFolder } from '../../testing/platform/test-folder'
import { payInCash } from '../../testing/till/sell'
import { branchId, products, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

const price = { value: 'price', decimals: 2 } as const

function useLayouts(...parts: Partial<ScaleLayout>[]): void {
  const layouts = parts.map((part) => scaleLayoutSchema.parse({ ...defaultScaleLayouts[0], ...part }))
  till.database.write((db) => saveScaleLayouts(db, branchId, layouts))
}

/** The cheese under another code, at this price and promotion a kilogram. */
function weigh(code: string, priceOfKilo: number, promotional: number | null = null): void {
  till.database.write((db) =>
    db.run(
      'UPDATE product SET code = ?, price_cents = ?, promotional_price_cents = ? WHERE id = ?',
      code,
      priceOfKilo,
      promotional,
      products.cheese.id,
    ),
  )
}

function alsoWeigh(code: string): void {
  till.database.write((db) =>
    db.run(
      `INSERT INTO product (uid, code, description, unit, is_fractional, price_cents)
       VALUES (?, ?, 'Outro queijo', 'KG', 1, 100)`,
      newId(),
      code,
    ),
  )
}

const scanned = async (code: string) => (await till.must('sale.scan', { code })).sale.lines.at(-1)
const troubleOf = async (code: string) => {
  const refused = await till.refused('sale.scan', { code })
  return refused.code === 'label-not-read' ? refused.trouble : refused
}

describe('labels of other scales', () => {
  it.each<[string, string, Partial<ScaleLayout>, string, number, number, number]>([
    ['code of 6, weight of 5', '2010085025049', { codeLength: 6 }, '010085', 1219, 2504, 3052],
    ['the same, product without the zero', '2010085025049', { codeLength: 6 }, '10085', 1219, 2504, 3052],
    [
      'code of 4, price of 7',
      '2014900002840',
      { codeLength: 4, valueLength: 7, ...price },
      '0149',
      2249,
      126,
      284,
    ],
    ['prefix 20', '2000002001027', { prefix: '20' }, '00002', 1000, 102, 102],
    ['price of 6', '2001230012342', { valueLength: 6, ...price }, '00123', 1000, 1234, 1234],
    ['product 100, label 00100', '2001000050000', {}, '100', 2000, 500, 1000],
  ])('%s', async (_, label, layout, code, priceOfKilo, quantity, total) => {
    useLayouts(layout)
    weigh(code, priceOfKilo)
    const line = await scanned(label)
    expect(line).toMatchObject({ description: products.cheese.description, quantity, total })
  })
})

describe('a label that sells nothing says why', () => {
  it.each<[string, string, unknown]>([
    ['a product nobody sells', '2010085025049', { kind: 'no-product', productCode: '01008' }],
    ['a digit misread', '2123450012344', { kind: 'misread' }],
    ['nothing on the scale', '2123450000005', { kind: 'no-value' }],
  ])('%s', async (_, label, trouble) => {
    expect(await troubleOf(label)).toEqual(trouble)
    expect(await till.must('sale.current', {})).toBeNull()
  })

  it('a prefix of no scale, two products of one number, a product without price', async () => {
    useLayouts({ prefix: '20' })
    expect(await troubleOf('2123450012343')).toEqual({ kind: 'no-layout' })
    useLayouts({})
    weigh('100', 2000)
    alsoWeigh('0100')
    expect(await troubleOf('2001000050000')).toEqual({ kind: 'two-products', productCode: '00100' })
    alsoWeigh('00100')
    expect(await scanned('2001000050000')).toMatchObject({ description: 'Outro queijo' })
    useLayouts(price)
    weigh('12345', 0)
    expect(await troubleOf('2123450123445')).toEqual({ kind: 'no-price', productCode: '12345' })
  })

  it('a product sold by the piece takes no part of one', async () => {
    weigh('100', 2000)
    till.database.write((db) => db.run('UPDATE product SET is_fractional = 0'))
    expect(await troubleOf('2001000050000')).toEqual({ kind: 'part-of-piece', productCode: '100' })
  })
})

it('a multiplier before any label is refused, also before exactly one kilogram', async () => {
  weigh('00123', 1000)
  for (const code of ['3*2001230100001', '2*2001230050009', '0,5*2001230100001'])
    expect(await till.refused('sale.scan', { code }), code).toEqual({ code: 'invalid-quantity' })
  expect(await scanned('2001230100001')).toMatchObject({ quantity: 1000, total: 1000 })
})

describe('a price label under a promotion', () => {
  const label = '2123450100002'

  beforeEach(() => {
    useLayouts(price)
    weigh('12345', 2500, 2000)
  })

  it('shows and prints the weight at the price that applies', async () => {
    expect(await scanned(label)).toMatchObject({
      quantity: 500,
      unitPrice: 2000,
      listPrice: 2500,
      total: 1000,
    })
    const sale = await till.must('sale.current', {})
    if (!sale) throw new Error('The sale is there')
    await payInCash(till, sale.id, 1000)
    const paper = JSON.stringify(await till.must('receipt.of-sale', { saleId: sale.id }))
    expect(paper).toContain('0,5 KG x 20,00')
    expect(paper).not.toContain('25,00')
    expectSound(till)
  })

  it('still pays what a rule takes off, from the same weight', async () => {
    till.database.write((db) =>
      db.run(
        `INSERT INTO price_rule (uid, name, condition, action, starts_at, ends_at)
         VALUES ('${testUid(7, 1)}', 'Liquidação', '{"kind":"every-product"}', '{"kind":"rate-off","rate":10000}', 0, 9000000000000)`,
      ),
    )
    const line = await scanned(label)
    expect(line).toMatchObject({ quantity: 500, gross: 1000, unitPrice: 1800, total: 900 })
    const sale = await till.must('sale.current', {})
    if (!sale) throw new Error('The sale is there')
    await payInCash(till, sale.id, 900)
    const paper = JSON.stringify(await till.must('receipt.of-sale', { saleId: sale.id }))
    expect(paper).toContain('0,5 KG x 20,00')
    expectSound(till)
  })
})
