import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { taxIdSchema } from '#shared/customers/customer/tax-id'
import { customerIdSchema } from '#shared/kernel/ids'
import { cents, positiveCentsSchema } from '#shared/kernel/money/cents'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import type { OrderFilter } from '#shared/selling/order/order-view'
import { testFolder } from '../../testing/platform/test-folder'
import { newOrderId, placedOrder } from '../../testing/till/place-order'
import { cash, payInCash, sell } from '../../testing/till/sell'
import { customers, operators, otherTerminalId, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const DAY = 86_400_000
let till: TestTill

beforeEach(() => {
  till = testTill(testFolder())
  till.signIn('cashier')
})

describe('Consulta de Pedidos', () => {
  const everything: OrderFilter = { text: '', state: null, salespersonId: null, from: null, until: null }

  describe('two terminals of a branch count their own numbers', () => {
    const shownBy = async (at: TestTill, text: string) => {
      const { rows } = await at.must('order.search', { filter: { ...everything, text }, after: null })
      return rows.flatMap((row) => (row.kind === 'order' ? [formatOrderNumber(row)] : []))
    }
    const waitingAt = async (at: TestTill, text: string) =>
      (await at.must('order.waiting', { text })).rows.map((row) => formatOrderNumber(row))

    it('and either shows which is meant: a number finds both, with its terminal one', async () => {
      const other = testTill(till.folder, otherTerminalId)
      other.signIn('cashier')
      const mine = await placedOrder(till)
      till.clock.now += 1
      other.clock.now = till.clock.now
      const theirs = await placedOrder(other)
      for (const each of [till, other]) {
        expect(await shownBy(each, '1')).toEqual(['2-1', '1-1'])
        expect(await shownBy(each, '1-1')).toEqual(['1-1'])
        expect(await shownBy(each, '2-1')).toEqual(['2-1'])
        expect(await shownBy(each, '2-2')).toEqual([])
        expect(await waitingAt(each, '1')).toEqual(['1-1', '2-1'])
        expect(await waitingAt(each, '2-1')).toEqual(['2-1'])
      }
      const paper = await till.must('order.paper', { orderId: theirs })
      expect(paper.title).toBe('Pedido 2-1')
      await other.must('till.open', { float: cents(0) })
      const { sale } = await other.must('order.receive', { orderId: mine })
      expect(sale.order).toMatchObject({ number: 1, numberedAt: terminalId })
      other.database.close()
    })

    it('which a branch of one terminal need not be told', async () => {
      till.database.write((db) => db.run('DELETE FROM terminal WHERE id = ?', otherTerminalId))
      const orderId = await placedOrder(till)
      expect(await shownBy(till, '1')).toEqual(['1'])
      expect(await shownBy(till, '1-1')).toEqual(['1'])
      expect(await waitingAt(till, '1-1')).toEqual(['1'])
      expect(await waitingAt(till, '2-1')).toEqual([])
      expect((await till.must('order.paper', { orderId })).title).toBe('Pedido 1')
    })
  })

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
          `INSERT INTO sales_order (id, branch_id, terminal_id, number, state, created_at, created_by, notes, valid_until, priced_at, total_cents)
           VALUES (?, 1, 1, ?, 'quote', ?, '${operators.cashier.id}', '', '2026-03-20', 0, 0)`,
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
            `INSERT INTO sales_order (id, branch_id, terminal_id, number, state, created_at, created_by, customer_id, notes, valid_until, priced_at, total_cents)
             VALUES (?, 1, 1, (SELECT coalesce(max(number), 0) + 1 FROM sales_order), 'quote', ?, '${operators.cashier.id}', ?, '', '2026-03-20', 0, 0)`,
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

  describe('quick sales', () => {
    const search = async (filter: Partial<OrderFilter>) =>
      (await till.must('order.search', { filter: { ...everything, ...filter }, after: null })).rows.map(
        ({ kind, number }) => `${kind} ${number}`,
      )

    it('are found as orders are: number, document, name, salesperson, period', async () => {
      await till.must('till.open', { float: positiveCentsSchema.parse(10000) })
      const order = await placedOrder(till)
      const { sale: received } = await till.must('order.receive', { orderId: order })
      await till.must('payment.add-tender', { saleId: received.id, tender: cash(9900) })
      await till.must('sale.finish', { saleId: received.id })
      till.clock.now += DAY
      const { id } = await sell(till, [products.shirt, 1])
      await till.must('sale.set-customer', { customerId: customers.withLimit })
      await till.must('sale.set-salesperson', { lineId: null, salespersonId: operators.otherCashier.id })
      await payInCash(till, id, 4000)
      till.clock.now += DAY
      const { id: anonymous } = await sell(till, [products.shirt, 1])
      await till.must('sale.set-receipt-tax-id', { taxId: taxIdSchema.parse('52998224725') })
      await payInCash(till, anonymous, 3500)
      await sell(till, [products.cap, 1])
      expect(await search({})).toEqual(['quick-sale 3', 'quick-sale 2', 'order 1'])
      expect(await search({ text: '000002' })).toEqual(['quick-sale 2'])
      // The sale that received an order is the order's.
      expect(await search({ text: '1' })).toEqual(['order 1'])
      expect(await search({ text: '403.644.788-29' })).toEqual(['quick-sale 2'])
      expect(await search({ text: '529.982.247-25' })).toEqual(['quick-sale 3'])
      expect(await search({ text: 'mar pra' })).toEqual(['quick-sale 2'])
      expect(await search({ text: 'ninguém' })).toEqual([])
      expect(await search({ salespersonId: operators.otherCashier.id })).toEqual(['quick-sale 2'])
      expect(await search({ from: till.clock.now })).toEqual(['quick-sale 3'])
      expect(await search({ until: till.clock.now })).toEqual(['quick-sale 2', 'order 1'])
      expect(await search({ state: 'quick-sale', until: till.clock.now })).toEqual(['quick-sale 2'])
      expect(await search({ state: 'received' })).toEqual(['order 1'])
      expect(await till.must('order.sale-payments', { saleId: id })).toMatchObject([
        { kind: 'cash', amount: 4000 },
      ])
      const { rows } = await till.must('order.search', {
        filter: { ...everything, text: '2' },
        after: null,
      })
      expect(rows).toEqual([
        {
          kind: 'quick-sale',
          id,
          number: 2,
          finishedAt: till.clock.now - DAY,
          customerName: expect.stringMatching(/^Maria/) as string,
          maskedTaxId: expect.stringMatching(/^\*\*\*/) as string,
          salespersonName: operators.otherCashier.name,
          operatorName: operators.cashier.name,
          terminalName: 'Caixa 1',
          total: 3500,
          change: 500,
          voided: false,
        },
      ])
    })

    it('stand among the orders by time, each once over all pages, and say that they were cancelled', async () => {
      await till.must('till.open', { float: positiveCentsSchema.parse(10000) })
      const { id } = await sell(till, [products.shirt, 1])
      await payInCash(till, id, 3500)
      till.database.write((db) => {
        for (let number = 2; number <= 200; number++) {
          // Two orders and two sales in the same moment, of the same numbers.
          const at = Math.floor(number / 2)
          db.run(
            `INSERT INTO sales_order (id, branch_id, terminal_id, number, state, created_at, created_by, notes, valid_until, priced_at, total_cents)
             VALUES (?, 1, 1, ?, 'quote', ?, '${operators.cashier.id}', '', '2026-03-20', 0, 0)`,
            randomUUID(),
            number,
            at,
          )
          db.run(
            `INSERT INTO sale (id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, number,
                               finished_at, finished_by, gross_cents, total_cents, change_cents)
             SELECT ?, branch_id, terminal_id, till_session_id, operator_id, 'voided', opened_at, ?, ?, finished_by,
                    gross_cents, total_cents, change_cents FROM sale WHERE id = ?`,
            randomUUID(),
            number,
            at,
            id,
          )
        }
      })
      const seen: string[] = []
      let after = null
      do {
        const page: Awaited<ReturnType<typeof till.must<'order.search'>>> = await till.must('order.search', {
          filter: everything,
          after,
        })
        seen.push(...page.rows.map(({ kind, number }) => `${kind} ${number}`))
        after = page.next
      } while (after !== null)
      const numbers = Array.from({ length: 199 }, (_, index) => 200 - index)
      expect(seen).toEqual([
        'quick-sale 1',
        ...numbers.flatMap((number) => [`order ${number}`, `quick-sale ${number}`]),
      ])
      const [first, second] = (
        await till.must('order.search', { filter: { ...everything, state: 'quick-sale' }, after: null })
      ).rows
      expect([first, second].map((row) => row?.kind === 'quick-sale' && row.voided)).toEqual([false, true])
    })
  })

  it('prints what was agreed, as no receipt', async () => {
    const orderId = await placedOrder(till)
    const paper = await till.must('order.paper', { orderId })
    expect(paper.title).toBe('Pedido 1-1')
    const texts = paper.blocks.map((block) => JSON.stringify(block)).join('\n')
    for (const words of ['Camisa', 'R$ 99,00', 'Cartão de crédito em 3 parcelas', 'válidos até 20/03/2026'])
      expect(texts.replaceAll('\u00a0', ' ')).toContain(words)
    expect(await till.must('order.print', { orderId })).toEqual({ printed: true })
    expect(await till.refused('order.paper', { orderId: newOrderId() })).toEqual({ code: 'order-not-found' })
  })
})
