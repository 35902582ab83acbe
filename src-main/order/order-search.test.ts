import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { customerIdSchema } from '../../src-shared/ids'
import type { OrderFilter } from '../../src-shared/order/order-view'
import { newOrderId, placedOrder } from '../testing/place-order'
import { testFolder } from '../testing/test-folder'
import { customers, operators } from '../testing/test-shop'
import { testTill, type TestTill } from '../testing/test-till'

const DAY = 86_400_000
let till: TestTill

beforeEach(() => {
  till = testTill(testFolder())
  till.signIn('cashier')
})

describe('Consulta de Pedidos', () => {
  const everything: OrderFilter = { text: '', state: null, salespersonId: null, from: null, until: null }

  it('filters by number, document, name, state, salesperson and period', async () => {
    const first = await placedOrder(till)
    await till.must('order.reopen', { orderId: first })
    await till.must('order.set-customer', { orderId: first, customerId: customers.withLimit })
    till.clock.now += DAY
    till.signIn('otherCashier')
    const second = await placedOrder(till)
    till.signIn('supervisor')
    await till.must('order.cancel', { orderId: second, reason: 'desistiu' })
    const search = async (filter: Partial<OrderFilter>) =>
      (await till.must('order.search', { filter: { ...everything, ...filter }, after: null })).rows.map(
        ({ number }) => number,
      )
    expect(await search({})).toEqual([2, 1])
    expect(await search({ text: '1' })).toEqual([1])
    expect(await search({ text: '403.644.788-29' })).toEqual([1])
    expect(await search({ text: 'mar pra' })).toEqual([1])
    expect(await search({ text: 'ninguém' })).toEqual([])
    expect(await search({ state: 'cancelled' })).toEqual([2])
    expect(await search({ salespersonId: operators.otherCashier.id })).toEqual([2])
    expect(await search({ from: till.clock.now })).toEqual([2])
    expect(await search({ until: till.clock.now })).toEqual([1])
    expect(await search({ text: '1', state: 'cancelled' })).toEqual([])
  })

  it('pages by key: every order once, newest first', async () => {
    till.database.write((db) => {
      for (let number = 1; number <= 250; number++)
        db.run(
          `INSERT INTO sales_order (id, branch_id, number, state, created_at, created_by, notes, valid_until, priced_at, total_cents)
           VALUES (?, 1, ?, 'quote', ?, 1, '', '2026-03-20', 0, 0)`,
          randomUUID(),
          number,
          // Several in the same moment, as a fast hand or a copied clock makes them.
          Math.floor(number / 7),
        )
    })
    const seen: number[] = []
    let after = null
    do {
      const page: Awaited<ReturnType<typeof till.must<'order.search'>>> = await till.must('order.search', {
        filter: everything,
        after,
      })
      seen.push(...page.rows.map(({ number }) => number))
      after = page.next
    } while (after !== null)
    expect(seen).toEqual(Array.from({ length: 250 }, (_, index) => 250 - index))
  })

  it('a name finds the orders of everybody called so, and says when there are too many', async () => {
    const named = async (name: string, count: number) => {
      for (let number = 1; number <= count; number++) {
        const { id } = await till.must('customer.register', {
          id: customerIdSchema.parse(randomUUID()),
          name: `${name} ${number}`,
          taxId: null,
          mobile: null,
          email: null,
        })
        till.database.write((db) =>
          db.run(
            `INSERT INTO sales_order (id, branch_id, number, state, created_at, created_by, customer_id, notes, valid_until, priced_at, total_cents)
             VALUES (?, 1, (SELECT coalesce(max(number), 0) + 1 FROM sales_order), 'quote', ?, 1, ?, '', '2026-03-20', 0, 0)`,
            randomUUID(),
            number,
            id,
          ),
        )
      }
    }
    await named('Zuleica', 80)
    await named('Helena', 301)
    const search = (text: string) =>
      till.must('order.search', { filter: { ...everything, text }, after: null })
    const few = await search('zul')
    expect([few.rows.length, few.moreCustomers]).toEqual([80, false])
    expect((await till.must('order.recent', { text: 'zul' })).rows).toHaveLength(80)
    const many = await search('hel')
    expect([many.rows.length, many.moreCustomers]).toEqual([100, true])
    expect((await search('helena 301')).rows.map(({ customerName }) => customerName)).toEqual(['Helena 301'])
  })

  it('prints what was agreed, as no receipt', async () => {
    const orderId = await placedOrder(till)
    const paper = await till.must('order.paper', { orderId })
    expect(paper.title).toBe('Pedido 1')
    const texts = paper.blocks.map((block) => JSON.stringify(block)).join('\n')
    for (const words of ['Camisa', 'R$ 99,00', 'Cartão de crédito em 3 parcelas', 'válidos até 20/03/2026'])
      expect(texts.replaceAll('\u00a0', ' ')).toContain(words)
    expect(await till.must('order.print', { orderId })).toEqual({ printed: true })
    expect(await till.refused('order.paper', { orderId: newOrderId() })).toEqual({ code: 'order-not-found' })
  })
})
