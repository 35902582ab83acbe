import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ProductFile } from '#shared/goods/product/product-file'
import { cents } from '#shared/kernel/money/cents'
import { twoTills } from '../../testing/central/two-tills'
import { figures } from '../../testing/till/sell'
import { families, products } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'

let two: Awaited<ReturnType<typeof twoTills>>
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()
beforeEach(async () => {
  two = await twoTills()
  for (const till of [a(), b()]) till.signIn('manager')
})

const size = (name: string) => ({
  uid: randomUUID(),
  code: '',
  size: name,
  color: '',
  barcodes: [],
  price: null,
  active: true,
})
const blouse: ProductFile = {
  code: '1001',
  description: 'Blusa',
  familyId: families.clothing,
  brandId: null,
  unit: 'UN',
  classification: '',
  fractional: false,
  price: cents(8_990),
  promotional: null,
  cost: { last: cents(4_000) },
  variants: [size('P'), size('M')],
}
const openShirt = (till: TestTill) => till.must('product.file', { productId: products.shirt.id })

describe('a product file in a company', () => {
  it('is the same at the other till, with its grid and what it cost', async () => {
    await a().must('product.save', { file: blouse, basis: null })
    await two.meet()
    const [id] = figures(b(), "SELECT id FROM product WHERE code = '1001-02'")
    const there = await b().must('product.file', { productId: Number(id) })
    expect(there.file).toMatchObject({
      code: '1001',
      description: 'Blusa',
      cost: { last: 4_000 },
      variants: [{ code: '1001-01' }, { code: '1001-02' }],
    })
    await b().must('till.open', { float: cents(0) })
    await b().must('sale.scan', { code: '1001-01' })
    expect([a(), b()].flatMap((till) => figures(till, 'SELECT uid FROM document_edit'))).toEqual([])
  })

  it('is edited only while the Central answers', async () => {
    const { file, basis } = await openShirt(a())
    two.central.ways.fate = () => 'not-arrived'
    const asked = { file: { ...file, price: cents(1) }, basis }
    expect(await a().refused('product.save', asked)).toMatchObject({ code: 'central-unreachable' })
    expect((await openShirt(a())).file.price).toBe(products.shirt.price)
  })

  it('is not written over what another till changed meanwhile', async () => {
    const mine = await openShirt(a())
    const theirs = await openShirt(b())
    const price = (value: number) => ({ ...theirs.file, price: cents(value) })
    await b().must('product.save', { file: price(3_700), basis: theirs.basis })
    await b().central.sync()
    const late = { file: { ...mine.file, price: cents(3_900) }, basis: mine.basis }
    expect(await a().refused('product.save', late)).toMatchObject({ code: 'product-changed' })
    expect((await openShirt(a())).file.price).toBe(3_700)
  })
})
