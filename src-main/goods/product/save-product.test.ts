import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ProductFile, ProductVariant } from '#shared/goods/product/product-file'
import { productIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { figures } from '../../testing/till/sell'
import { families, products, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const variant = (size: string, rest: Partial<ProductVariant> = {}): ProductVariant => ({
  uid: randomUUID(),
  code: '',
  size,
  color: '',
  barcodes: [],
  price: null,
  active: true,
  ...rest,
})
const newFile = (rest: Partial<ProductFile> = {}): ProductFile => ({
  code: '',
  description: 'Blusa',
  familyId: families.clothing,
  brandId: null,
  unit: 'UN',
  classification: '',
  fractional: false,
  price: cents(8_990),
  promotional: null,
  cost: { last: cents(4_000) },
  variants: [variant('')],
  ...rest,
})
const save = (file: ProductFile) => till.must('product.save', { file, basis: null })
const refusedNew = (rest: Partial<ProductFile>) =>
  till.refused('product.save', { file: newFile(rest), basis: null })
const open = (productId = products.shirt.id) => till.must('product.file', { productId })
async function change(rest: Partial<ProductFile>, productId = products.shirt.id) {
  const { file, basis } = await open(productId)
  return till.must('product.save', { file: { ...file, ...rest }, basis })
}
const trail = () =>
  till.database
    .all<{ detail: string }>("SELECT detail FROM audit_entry WHERE action LIKE 'product.%' ORDER BY id")
    .map(({ detail }) => JSON.parse(detail) as unknown)

describe('a new product', () => {
  it('is sold at once, by its barcode, its code and its words', async () => {
    const { file } = await save(newFile({ variants: [variant('', { barcodes: ['7891000000038'] })] }))
    expect(file.code).toBe('112')
    await till.must('till.open', { float: cents(0) })
    await till.must('sale.scan', { code: '7891000000038' })
    await till.must('sale.scan', { code: '112' })
    const { sale } = await till.must('sale.scan', { code: '112' })
    expect(sale.lines.map(({ unitPrice }) => unitPrice)).toContain(8_990)
    const { products: found } = await till.must('catalog.search', { text: 'roup blus' })
    expect(found).toMatchObject([{ description: 'Blusa', family: 'Roupas' }])
  })

  it('saved twice by a doubled click is there once', async () => {
    const file = newFile()
    const first = await save(file)
    expect(await save(file)).toEqual(first)
    expect(figures(till, "SELECT count(*) FROM product WHERE description = 'Blusa'")).toEqual([1])
  })

  it('has all its sizes and colours at once, each with its code, and a price of its own where it differs', async () => {
    const sizes = [variant('P'), variant('M'), variant('GG', { price: cents(9_990) })]
    const saved = await save(newFile({ code: '1001', variants: sizes }))
    expect(saved.file.variants.map(({ code, price }) => [code, price])).toEqual([
      ['1001-01', null],
      ['1001-02', null],
      ['1001-03', 9_990],
    ])
    expect(figures(till, "SELECT price_cents FROM product WHERE code LIKE '1001-%' ORDER BY code")).toEqual([
      8_990, 8_990, 9_990,
    ])
    expect(figures(till, 'SELECT DISTINCT uid FROM product_style')).toEqual([sizes[0]?.uid])
    expect(await open(saved.products[1]?.productId)).toMatchObject({ file: saved.file })
  })
})

describe('a code that is taken is refused, naming whose it is', () => {
  it.each([
    ['101', 'Camisa (101)'],
    ['87111125', 'Bota em promoção (110)'],
  ])('code %s', async (code, owner) =>
    expect(await refusedNew({ code })).toEqual({ code: 'product-code-taken', taken: code, owner }),
  )

  it.each([
    ['7891000000014', 'Camisa (101)'],
    // The same number as a GTIN-14 of one piece.
    ['07891000000014', 'Camisa (101)'],
    // No longer for sale, and still somebody's.
    ['12345670', 'Fora de linha (111)'],
    // What is scanned is found by codes, too.
    ['101', 'Camisa (101)'],
  ])('barcode %s', async (barcode, owner) =>
    expect(await refusedNew({ variants: [variant('', { barcodes: [barcode] })] })).toEqual({
      code: 'barcode-taken',
      barcode,
      owner,
    }),
  )

  it('also by another size of the same product', async () => {
    const twice = { barcodes: ['7891000000038'] }
    expect(
      await refusedNew({
        code: '7',
        variants: [variant('P', { ...twice, code: '7-P' }), variant('M', twice)],
      }),
    ).toEqual({
      code: 'barcode-taken',
      barcode: '7891000000038',
      owner: 'Blusa · P (7-P)',
    })
    expect(
      await refusedNew({
        code: '7',
        variants: [variant('P', { code: '7-1' }), variant('M', { code: '7-1' })],
      }),
    ).toEqual({
      code: 'product-code-taken',
      taken: '7-1',
      owner: 'Blusa · P (7-1)',
    })
  })

  it('is said while it is typed, but not of what has it itself', async () => {
    const ask = { code: '7891000000014', kind: 'barcode' as const }
    expect(await till.refused('product.check-code', { ...ask, of: [] })).toMatchObject({
      owner: 'Camisa (101)',
    })
    expect(await till.must('product.check-code', { ...ask, of: [testUid(6, products.shirt.id)] })).toBeNull()
  })
})

describe('refused', () => {
  it.each<[string, Partial<ProductFile>, object]>([
    [
      'a wrong check digit',
      { variants: [variant('', { barcodes: ['7891000000010'] })] },
      { code: 'barcode-wrong', right: '4' },
    ],
    [
      'a number of money',
      { variants: [variant('', { barcodes: ['9900000000011'] })] },
      { code: 'code-is-money' },
    ],
    ['one size twice', { variants: [variant('P'), variant('p')] }, { code: 'variant-twice', variant: 'p' }],
    [
      'a promotion above the price',
      { promotional: { price: cents(9_000), from: null, until: null } },
      { code: 'promotion-wrong' },
    ],
    [
      'a promotion that ends before it begins',
      { promotional: { price: cents(900), from: '2026-12-02', until: '2026-12-01' } },
      { code: 'promotion-wrong' },
    ],
  ])('%s', async (_, rest, refusal) => {
    expect(await refusedNew(rest)).toMatchObject(refusal)
    expect(figures(till, "SELECT count(*) FROM product WHERE description = 'Blusa'")).toEqual([0])
  })

  it('what changed while it was open', async () => {
    const { file, basis } = await open()
    await change({ price: cents(3_600) })
    const late = { file: { ...file, description: 'Camisa nova' }, basis }
    expect(await till.refused('product.save', late)).toMatchObject({ code: 'product-changed' })
    const gone = { ...basis, productId: productIdSchema.parse(999) }
    expect(await till.refused('product.save', { file, basis: gone })).toMatchObject({
      code: 'unknown-product',
    })
  })

  it('whoever has no right to it', async () => {
    till.signIn('cashier')
    expect(await refusedNew({})).toMatchObject({ code: 'not-allowed', permission: 'catalog.edit' })
  })
})

describe('a product that is there', () => {
  it('costs another price from the next scan on; a line that was scanned keeps its own', async () => {
    await till.must('till.open', { float: cents(0) })
    await till.must('sale.scan', { code: products.shirt.code })
    await change({ price: cents(3_900) })
    await till.must('sale.add-product', { productId: products.cap.id, quantity: units(1) })
    const { sale } = await till.must('sale.scan', { code: products.shirt.code })
    expect(sale.lines.map(({ unitPrice }) => unitPrice)).toEqual([3_500, 1_500, 3_900])
  })

  it('becomes one of several sizes, and keeps what it was sold and stocked as', async () => {
    const { file, basis } = await open()
    const [shirt] = file.variants
    if (!shirt) throw new Error('A file has at least one product')
    const variants = [{ ...shirt, size: 'P' }, variant('M')]
    const saved = await till.must('product.save', { file: { ...file, variants }, basis })
    expect(saved.products.map(({ stock }) => stock)).toEqual([100_000, 0])
    expect(saved.file.variants.map(({ code }) => code)).toEqual(['101', '101-01'])
    expect(figures(till, 'SELECT uid FROM product_style')).toEqual([testUid(6, products.shirt.id)])
  })

  it('is no longer sold once it is deactivated, and again once it is not', async () => {
    const active = async (is: boolean) => {
      const { file } = await open()
      return change({ variants: file.variants.map((one) => ({ ...one, active: is })) })
    }
    await till.must('till.open', { float: cents(0) })
    await active(false)
    expect(await till.refused('sale.scan', { code: products.shirt.code })).toMatchObject({
      code: 'unknown-code',
    })
    await active(true)
    await till.must('sale.scan', { code: products.shirt.code })
  })

  it('keeps of each size what was not touched of what they have in common', async () => {
    const {
      products: made,
      file,
      basis,
    } = await save(newFile({ code: '1001', variants: [variant('P'), variant('M')] }))
    till.database.write((db) => db.run("UPDATE product SET unit = 'CX' WHERE code = '1001-02'"))
    const first = made[0]?.productId
    if (first === undefined) throw new Error('The first is there')
    expect(file.unit).toBe('UN')
    await till.must('product.save', { file: { ...file, description: 'Blusa nova' }, basis })
    expect(
      figures(till, "SELECT description || unit FROM product WHERE code LIKE '1001%' ORDER BY code"),
    ).toEqual(['Blusa novaUN', 'Blusa novaCX'])
  })

  it('has its promotional price on the days of the shop, both included', async () => {
    await change({ promotional: { price: cents(2_990), from: '2026-12-24', until: '2026-12-24' } })
    const at = (column: string) => figures(till, `SELECT ${column} FROM product WHERE id = 1`)[0]
    expect(new Date(Number(at('promotion_starts_at'))).toISOString()).toBe('2026-12-24T03:00:00.000Z')
    expect(new Date(Number(at('promotion_ends_at'))).toISOString()).toBe('2026-12-25T02:59:59.999Z')
    expect((await open()).file.promotional).toEqual({ price: 2_990, from: '2026-12-24', until: '2026-12-24' })
  })

  it('is written into the trail as it was and as it is', async () => {
    await change({ price: cents(3_900), familyId: families.shoes })
    expect(trail()).toEqual([
      {
        code: '101',
        product: 'Camisa',
        before: { family: 'Roupas', price: 3_500 },
        after: { family: 'Calçados', price: 3_900 },
      },
    ])
    const { file, basis } = await open()
    await till.must('product.save', { file, basis })
    expect(trail()).toHaveLength(1)
  })
})

describe('what goods cost', () => {
  it('is a history, of each size and colour', async () => {
    await change({ cost: { last: cents(1_500) } })
    await change({ cost: { last: cents(1_600) } })
    await change({ price: cents(3_900) })
    expect(await till.must('product.costs', { productId: products.shirt.id })).toMatchObject([
      { cost: 1_600, cause: 'Digitado na ficha do produto', who: 'Gilda Gerente' },
      { cost: 1_500 },
    ])
    expect((await open()).file.cost).toEqual({ last: 1_600 })
  })

  it('is neither shown to who may not see it, nor lost when they save', async () => {
    await change({ cost: { last: cents(1_500) } })
    till.signIn('supervisor')
    const { file, basis, products: kept } = await open()
    expect([file.cost, kept[0]?.cost]).toEqual([null, null])
    const saved = await till.must('product.save', { file: { ...file, price: cents(3_900) }, basis })
    expect(saved.file.cost).toBeNull()
    expect(figures(till, 'SELECT cost_cents FROM product WHERE id = 1')).toEqual([1_500])
    const guess = { ...saved.file, cost: { last: cents(1) } }
    expect(await till.refused('product.save', { file: guess, basis: saved.basis })).toMatchObject({
      code: 'not-allowed',
      permission: 'catalog.see-cost',
    })
    expect(await till.refused('product.costs', { productId: products.shirt.id })).toMatchObject({
      code: 'not-allowed',
    })
  })
})

describe('EAN-13 of the shop’s own', () => {
  const give = (count: number, besides: string[] = []) =>
    till.must('product.internal-barcodes', { count, besides })

  it('are the next that are nobody’s, with the shop’s prefix', async () => {
    expect(await give(2)).toEqual(['2900000000018', '2900000000025'])
    await change({
      variants: (await open()).file.variants.map((one) => ({ ...one, barcodes: ['2900000000018'] })),
    })
    expect(await give(1)).toEqual(['2900000000025'])
    expect(await give(1, ['2900000000025'])).toEqual(['2900000000032'])
  })

  it('come to an end', async () => {
    await change({
      variants: (await open()).file.variants.map((one) => ({ ...one, barcodes: ['2999999999991'] })),
    })
    expect(await till.refused('product.internal-barcodes', { count: 1, besides: [] })).toMatchObject({
      code: 'internal-numbers-spent',
    })
  })
})
