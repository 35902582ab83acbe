import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { figures } from '../../testing/till/sell'
import { testTill } from '../../testing/till/test-till'

const barcodes = { P: ['7891000000038'], M: ['7891000000045'] }

const variant = (size: 'P' | 'M') => ({
  uid: randomUUID(),
  code: `8-${size}`,
  size,
  color: '',
  barcodes: barcodes[size],
  price: null,
  active: true,
})

it('a barcode moves from one size to another in one saving', async () => {
  const till = testTill()
  till.signIn('manager')
  const file = {
    code: '8',
    description: 'Blusa',
    familyId: null,
    brandId: null,
    unit: 'UN',
    classification: '',
    fractional: false,
    price: cents(8_990),
    promotional: null,
    cost: null,
    variants: [variant('P'), variant('M')],
  }
  const saved = await till.must('product.save', { file, basis: null })
  const swapped = saved.file.variants.map((one) => ({
    ...one,
    barcodes: barcodes[one.size === 'P' ? 'M' : 'P'],
  }))
  const { basis } = saved
  await till.must('product.save', { file: { ...saved.file, variants: swapped }, basis })
  expect(
    figures(
      till,
      "SELECT barcode FROM product JOIN product_barcode ON product_id = id WHERE code LIKE '8-%' ORDER BY code",
    ),
  ).toEqual([...barcodes.P, ...barcodes.M])
})
