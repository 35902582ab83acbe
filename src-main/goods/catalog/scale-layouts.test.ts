import { beforeEach, describe, expect, it } from 'vitest'
import { contract } from '#shared/contract'
import { defaultScaleLayouts, scaleLayoutSchema, type ScaleLayout } from '#shared/goods/catalog/scale-layout'
import { branchIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { testFolder } from '../../testing/platform/test-folder'
import { branchId, products, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(() => {
  till = testTill(testFolder())
  till.signIn('manager')
})

const layout = (part: Partial<ScaleLayout>): ScaleLayout =>
  scaleLayoutSchema.parse({ ...defaultScaleLayouts[0], ...part })
const prices = layout({ value: 'price', decimals: 2 })
const read = (code: string, ...layouts: ScaleLayout[]) =>
  till.must('catalog.try-scale-label', { code, layouts })

describe('the layouts of a branch', () => {
  it('are the usual ones until somebody sets them, and then hold from the next scan on', async () => {
    const { branches } = await till.must('catalog.scale-layouts', {})
    expect(branches).toEqual([{ id: branchId, name: 'Loja Centro', layouts: defaultScaleLayouts }])
    const saved = await till.must('catalog.save-scale-layouts', { branchId, layouts: [prices] })
    expect(saved.branches[0]?.layouts).toEqual([prices])
    await till.must('till.open', { float: cents(0) })
    const { sale } = await till.must('sale.scan', { code: '2123450123445' })
    expect(sale.lines).toMatchObject([{ description: products.cheese.description, total: 1234 }])
  })

  it('may be none: then nothing is a label', async () => {
    await till.must('catalog.save-scale-layouts', { branchId, layouts: [] })
    await till.must('till.open', { float: cents(0) })
    expect(await till.refused('sale.scan', { code: '2123450012343' })).toMatchObject({
      trouble: { kind: 'no-layout' },
    })
  })

  it('are recorded as they were and as they are, once', async () => {
    const change = { branchId, layouts: [prices, layout({ prefix: '20' })] }
    await till.must('catalog.save-scale-layouts', change)
    await till.must('catalog.save-scale-layouts', change)
    const trail = till.database.all<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE action = 'catalog.save-scale-layouts'",
    )
    expect(trail.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
      {
        branch: 'Loja Centro',
        before: { value: '2 CCCCC PPPPP 0 D, peso com 3 decimais' },
        after: { value: '2 CCCCC TTTTT 0 D, preço com 2 decimais; 20 CCCCC PPPPP D, peso com 3 decimais' },
      },
    ])
  })

  it('go with the branch to the next one', async () => {
    await till.must('catalog.save-scale-layouts', { branchId, layouts: [prices] })
    await till.must('branch.add', contract['branch.add'].example)
    const { branches } = await till.must('catalog.scale-layouts', {})
    expect(branches.map(({ layouts }) => layouts)).toEqual([[prices], [prices]])
  })

  it('that leave a doubt are refused, and those of no branch', async () => {
    const twice = { branchId, layouts: [prices, layout({ codeLength: 4 })] }
    expect(await till.refused('catalog.save-scale-layouts', twice)).toEqual({
      code: 'scale-layout-refused',
      position: 2,
      problem: 'prefix-twice',
    })
    const nowhere = { branchId: branchIdSchema.parse(99), layouts: [] }
    expect(await till.refused('catalog.save-scale-layouts', nowhere)).toEqual({ code: 'branch-not-found' })
  })
})

describe('reading a label before anything is saved', () => {
  it('tells what would be sold, at what applies now', async () => {
    till.database.write((db) =>
      db.run(
        `INSERT INTO price_rule (uid, name, condition, action, starts_at, ends_at)
         VALUES ('${testUid(7, 1)}', 'Liquidação', '{"kind":"every-product"}', '{"kind":"rate-off","rate":10000}', 0, 9000000000000)`,
      ),
    )
    const product = { code: '12345', description: 'Queijo', unit: 'KG' }
    expect(await read('2123450012343', layout({}))).toEqual({
      kind: 'read',
      productCode: '12345',
      product,
      quantity: 123,
      unitPrice: 4990,
      total: 553,
    })
    expect(await read('2123450123445', prices)).toMatchObject({ kind: 'read', quantity: 247, total: 1111 })
    expect(till.database.all('SELECT * FROM sale')).toEqual([])
  })

  it.each([
    ['another product’s barcode', '7891000000014', { kind: 'barcode', description: 'Camisa' }],
    ['words', 'queijo', { kind: 'not-a-label' }],
    ['a digit misread', '2123450012344', { kind: 'refused', trouble: { kind: 'misread' } }],
  ])('says what else %s is', async (_, code, answer) => {
    expect(await read(code, layout({}))).toEqual(answer)
  })
})
