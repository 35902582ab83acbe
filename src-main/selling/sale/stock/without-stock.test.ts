import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { instantSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { thousandths, units } from '#shared/kernel/money/quantity'
import { moveStock } from '../../../goods/stock/move-stock'
import { writeParameter } from '../../../store/settings/parameter-rows'
import { branchId, operators, pin, products } from '../../../testing/till/test-shop'
import { testTill, type TestTill } from '../../../testing/till/test-till'

const { cap } = products
const needed = { code: 'needs-approval', permission: 'sale.sell-without-stock' }
let till: TestTill

afterEach(() => vi.restoreAllMocks())
beforeEach(async () => {
  till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: cents(0) })
  const left =
    till.database.get<{ quantity: number }>(
      'SELECT quantity_thousandths AS quantity FROM product_stock WHERE product_id = ?',
      cap.id,
    )?.quantity ?? 0
  const quantity = thousandths(2000 - left)
  till.database.write((db) =>
    moveStock(db, {
      kind: 'opening',
      branchId,
      productId: cap.id,
      quantity,
      at: instantSchema.parse(till.clock.now),
    }),
  )
})

const policy = (value: 'allow' | 'warn' | 'block') =>
  till.database.write((db) =>
    writeParameter(db, 'sale.without-stock', 'branch', { branchId, id: null }, value),
  )
const scan = (code: string = cap.code) => till.must('sale.scan', { code })

describe('permite', () => {
  it('sells what is not there, says nothing, and reads no stock', async () => {
    await scan()
    const asked: string[] = []
    const prepare = till.database.raw.prepare.bind(till.database.raw)
    vi.spyOn(till.database.raw, 'prepare').mockImplementation((sql: string) => {
      asked.push(sql)
      return prepare(sql)
    })
    const { sale } = await scan(`9*${cap.code}`)
    expect(sale.lines.map(({ stockLeft }) => stockLeft)).toEqual([null, null])
    expect(asked.filter((sql) => sql.includes('product_stock'))).toEqual([])
    policy('warn')
    await scan()
    expect(asked.filter((sql) => sql.includes('product_stock'))).not.toEqual([])
  })
})

describe('avisa', () => {
  beforeEach(() => policy('warn'))

  it('sells, and says on the lines what there is once the sale takes more', async () => {
    const { sale } = await scan(`2*${cap.code}`)
    expect(sale.lines).toMatchObject([{ stockLeft: null }])
    const { sale: more, lineId } = await scan()
    expect(more.lines).toMatchObject([{ stockLeft: units(2) }, { stockLeft: units(2) }])
    const less = await till.must('sale.cancel-line', { saleId: more.id, lineId })
    expect(less.lines).toMatchObject([{ stockLeft: null }, { stockLeft: null, cancelled: true }])
  })
})

describe('bloqueia', () => {
  beforeEach(() => policy('block'))

  async function approvalFor(operation: 'sale.scan' | 'sale.change-quantity', operationInput: object) {
    const { approvalId } = await till.must('access.approve', {
      operatorCode: operators.supervisor.code,
      pin,
      permission: 'sale.sell-without-stock',
      operation,
      operationInput,
    })
    return approvalId
  }

  it('sells what is there; one more, on a line of its own, needs a supervisor, and the trail says who it was', async () => {
    await scan(`2*${cap.code}`)
    expect(await till.refused('sale.scan', { code: cap.code })).toEqual(needed)
    const choice = { productId: cap.id, quantity: units(1) }
    expect(await till.refused('sale.add-product', choice)).toEqual(needed)
    expect((await till.must('sale.current', {}))?.lines).toHaveLength(1)

    const input = { code: cap.code, quantityConfirmed: false }
    const approved = await till.call('sale.scan', input, await approvalFor('sale.scan', input))
    expect(approved).toMatchObject({ ok: true, value: { sale: { lineCount: 2 } } })
    expect(
      till.database.get("SELECT approver_id, detail FROM audit_entry WHERE action = 'sale.without-stock'"),
    ).toEqual({
      approver_id: operators.supervisor.id,
      detail: JSON.stringify({ product: cap.code, quantity: 3000, inStock: 2000 }),
    })
  })

  it('a line raised is asked about, one that is lowered is not', async () => {
    const { sale, lineId } = await scan()
    const change = { saleId: sale.id, lineId, quantityConfirmed: false }
    await till.must('sale.change-quantity', { ...change, quantity: units(2) })
    const raised = { ...change, quantity: units(3) }
    expect(await till.refused('sale.change-quantity', raised)).toEqual(needed)
    const approvalId = await approvalFor('sale.change-quantity', raised)
    expect(await till.call('sale.change-quantity', raised, approvalId)).toMatchObject({ ok: true })
    policy('block')
    const lowered = await till.must('sale.change-quantity', { ...change, quantity: units(1) })
    expect(lowered.lines).toMatchObject([{ quantity: units(1) }])
  })

  it('whoever never may is told how much there is', async () => {
    till.database.write((db) =>
      db.run(`UPDATE role SET levels = json_set(levels, '$."sale.sell-without-stock"', 'deny')`),
    )
    expect(await till.refused('sale.scan', { code: `3*${cap.code}` })).toEqual({
      code: 'out-of-stock',
      description: cap.description,
      left: '2',
    })
    expect(await till.must('sale.current', {})).toBeNull()
  })

  it('whoever may is not asked', async () => {
    till.signIn('manager')
    const { sale } = await scan(`3*${cap.code}`)
    expect(sale.lines).toMatchObject([{ quantity: units(3), stockLeft: null }])
  })
})
