import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { ParameterValue, Scope } from '#shared/kernel/parameter'
import { addDays } from '#shared/kernel/time/shop-day'
import type { ParameterList } from '#shared/store/settings/parameter-list'
import type { ParameterKey } from '#shared/store/settings/parameters'
import { quoteOf99 } from '../../testing/till/place-order'
import { payInCash, sell } from '../../testing/till/sell'
import { branchId, otherTerminalId, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { readParameter } from './parameters-in-force'
import { reportUnreadable } from './report-unreadable'

let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const set = (key: ParameterKey, scope: Scope, value: ParameterValue | null, at = terminalId) =>
  till.must('settings.set-parameter', { key, scope, terminalId: at, value })

const shown = ({ parameters }: ParameterList, key: ParameterKey) =>
  parameters.find((parameter) => parameter.key === key)

const here = { branchId, id: terminalId }
const idle = () => readParameter(till.database, 'access.idle-minutes', here)

function storeByHand(key: string, scope: string, scopeId: number, text: string, version = 1): void {
  till.database.write((db) =>
    db.run('INSERT INTO parameter_value VALUES (?, ?, ?, ?, ?)', key, scope, scopeId, version, text),
  )
}

describe('a parameter', () => {
  it('holds where it is set, the nearest winning, and inherits again', async () => {
    await set('access.idle-minutes', 'company', 30)
    await set('access.idle-minutes', 'branch', 20)
    await set('access.idle-minutes', 'terminal', 10, otherTerminalId)
    expect(idle()).toBe(20)
    const other = await till.must('settings.parameters', { terminalId: otherTerminalId })
    expect(shown(other, 'access.idle-minutes')).toEqual({
      key: 'access.idle-minutes',
      value: 10,
      origin: 'terminal',
      scopes: [
        { scope: 'terminal', state: 'set', value: 10 },
        { scope: 'branch', state: 'set', value: 20 },
        { scope: 'company', state: 'set', value: 30 },
      ],
    })
    await set('access.idle-minutes', 'branch', null)
    expect(idle()).toBe(30)
    expect(shown(await set('access.idle-minutes', 'company', null), 'access.idle-minutes')).toMatchObject({
      value: 10,
      origin: 'default',
    })
  })

  it('is in effect at once', async () => {
    await till.must('till.open', { float: cents(10_000) })
    await set('receipt.footer', 'branch', 'Até logo')
    const { id: saleId } = await sell(till, [products.shirt, 1])
    await payInCash(till, saleId, 3_500)
    const paper = JSON.stringify(await till.must('receipt.of-sale', { saleId }))
    expect(paper).toContain('Até logo')
    await set('receipt.footer', 'branch', 'Outro')
    expect(JSON.stringify(await till.must('receipt.of-sale', { saleId }))).toBe(paper)
    await set('access.idle-minutes', 'terminal', 5)
    expect(await till.must('app.state', {})).toMatchObject({ idleMinutes: 5 })
  })

  it('decides from the next sale on whether its receipt is printed; the receipt is kept either way', async () => {
    await till.must('till.open', { float: cents(10_000) })
    const printed = () => till.printer.papers.filter(({ kind }) => kind === 'sale').length
    const finished = async () => {
      const { id: saleId } = await sell(till, [products.shirt, 1])
      await payInCash(till, saleId, 3_500)
      return till.must('receipt.of-sale', { saleId })
    }
    await finished()
    expect(printed()).toBe(1)
    await set('receipt.print-at-finish', 'terminal', false)
    expect(await finished()).toMatchObject({ kind: 'sale', title: 'Cupom 000002' })
    expect(printed()).toBe(1)
    await set('receipt.print-at-finish', 'terminal', null)
    await finished()
    expect(printed()).toBe(2)
  })

  it('says how long a quote begun from now on holds', async () => {
    await set('order.validity-days', 'branch', 1)
    const soon = await till.must('order.open', { orderId: await quoteOf99(till) })
    await set('order.validity-days', 'branch', 3)
    const later = await till.must('order.open', { orderId: await quoteOf99(till) })
    expect(later.validUntil).toBe(addDays(soon.validUntil, 2))
  })

  it('is recorded as it was and as it is, and only when it changes', async () => {
    await set('order.validity-days', 'branch', 15)
    await set('order.validity-days', 'branch', 15)
    await set('order.validity-days', 'branch', null)
    const entries = till.database.all<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE action = 'settings.set-parameter' ORDER BY id",
    )
    const fact = { parameter: 'Validade do orçamento', scope: 'Filial Loja Centro' }
    expect(entries.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
      { ...fact, before: { value: 'herdado' }, after: { value: '15 dias' } },
      { ...fact, before: { value: '15 dias' }, after: { value: 'herdado' } },
    ])
  })

  it.each([
    ['out of bounds', 'access.idle-minutes', 'company', 241, 'invalid-parameter'],
    ['of another kind', 'access.idle-minutes', 'company', '10', 'invalid-parameter'],
    ['at a scope it has not', 'receipt.footer', 'terminal', 'x', 'scope-not-offered'],
  ] as const)('%s is refused and nothing changes', async (_what, key, scope, value, code) => {
    const change = { key, scope, terminalId, value }
    expect(await till.refused('settings.set-parameter', change)).toMatchObject({ code })
    expect(shown(await till.must('settings.parameters', { terminalId: null }), key)).toMatchObject(
      key === 'receipt.footer' ? { value: 'Volte sempre' } : { value: 10, origin: 'default' },
    )
  })

  it('is refused to a cashier', async () => {
    till.signIn('cashier')
    const change = { key: 'receipt.footer', scope: 'branch', terminalId, value: '' } as const
    expect(await till.refused('settings.set-parameter', change)).toEqual({
      code: 'not-allowed',
      permission: 'settings.parameters',
    })
    expect(await till.refused('settings.parameters', { terminalId: null })).toMatchObject({
      code: 'not-allowed',
    })
  })
})

describe('a stored value this version cannot read', () => {
  it('is worth nothing, shown, replaced by hand, and said in the log', async () => {
    storeByHand('access.idle-minutes', 'terminal', terminalId, '{"broken')
    storeByHand('access.idle-minutes', 'branch', branchId, '15', 99)
    storeByHand('access.idle-minutes', 'company', 0, '25')
    storeByHand('gone.since', 'company', 0, '1')
    expect(idle()).toBe(25)
    const list = await till.must('settings.parameters', { terminalId: null })
    expect(shown(list, 'access.idle-minutes')?.scopes.map(({ state }) => state)).toEqual([
      'unreadable',
      'unreadable',
      'set',
    ])
    reportUnreadable(till.database, till.log)
    expect(till.log.events.filter((event) => event === 'parameter-unreadable')).toHaveLength(3)
    await set('access.idle-minutes', 'terminal', 5)
    expect(idle()).toBe(5)
  })
})
