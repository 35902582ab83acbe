import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { startingRoles } from '#shared/store/access/roles'
import type { AuditFilter } from '#shared/store/audit/audit-entry'
import { brokenAuditLinks } from '../../testing/file/broken-audit-links'
import { payInCash, sell } from '../../testing/till/sell'
import { operators, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { recordAudit } from './record-audit'

const everything: AuditFilter = { from: null, until: null, operatorId: null, action: null, saleNumber: null }
let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

async function found(filter: Partial<AuditFilter>): Promise<string[]> {
  const { entries } = await till.must('audit.search', { ...everything, ...filter, after: null })
  return entries.map(({ action }) => action)
}

/** A day at the till: opened, a sale voided with approval by the cashier, an hour between each. */
async function aDay(): Promise<void> {
  const hour = () => (till.clock.now += 3_600_000)
  till.signIn('cashier')
  await till.must('till.open', { float: cents(10_000) })
  hour()
  const { id: saleId } = await sell(till, [products.shirt, 1])
  await payInCash(till, saleId, 5_000)
  const operationInput = { saleId, reason: 'cliente desistiu' }
  const lent = {
    approver: operators.supervisor,
    role: startingRoles.supervisor,
    permission: 'sale.void',
  } as const
  const approvalId = till.approvals.grant(lent, operators.cashier, 'sale.void', operationInput)
  await till.must('sale.void', operationInput, approvalId)
  hour()
  till.signIn('manager')
  await till.must('access.set-pin', { operatorId: operators.cashier.id, pin: '739164' })
}

describe('searching the trail', () => {
  const start = Date.UTC(2026, 2, 10, 13)
  const hour = 3_600_000

  it.each<[string, Partial<AuditFilter>, string[]]>([
    ['everything, newest first', {}, ['access.set-pin', 'sale.void', 'till.open']],
    ['from an instant on', { from: start + hour }, ['access.set-pin', 'sale.void']],
    ['up to, not including, an instant', { until: start + hour }, ['till.open']],
    ['an hour', { from: start + hour, until: start + 2 * hour }, ['sale.void']],
    ['somebody', { operatorId: operators.cashier.id }, ['sale.void', 'till.open']],
    ['an action', { action: 'till.open' }, ['till.open']],
    ['a sale', { saleNumber: 1 }, ['sale.void']],
    ['no such sale', { saleNumber: 2 }, []],
    [
      'all at once',
      {
        from: start,
        until: start + 2 * hour,
        operatorId: operators.cashier.id,
        action: 'sale.void',
        saleNumber: 1,
      },
      ['sale.void'],
    ],
  ])('%s', async (_what, filter, actions) => {
    await aDay()
    expect(await found(filter)).toEqual(actions)
  })

  it('tells who, who approved, which sale and what', async () => {
    await aDay()
    const { entries, more } = await till.must('audit.search', {
      ...everything,
      action: 'sale.void',
      after: null,
    })
    expect(more).toBe(false)
    expect(entries).toMatchObject([
      {
        at: start + hour,
        terminalName: 'Caixa 1',
        operatorName: operators.cashier.name,
        approverName: operators.supervisor.name,
        saleNumber: 1,
        detail: { number: 1, total: 3_500, reason: 'cliente desistiu' },
      },
    ])
  })

  it('goes on where a page ended, also within one instant, until there is no more', async () => {
    record(250)
    const ids: number[] = []
    for (let after = null as { at: number; id: number } | null; ;) {
      const { entries, more } = await till.must('audit.search', { ...everything, after })
      ids.push(...entries.map(({ id }) => id))
      const last = entries.at(-1)
      if (!more || !last) break
      after = { at: last.at, id: last.id }
    }
    expect(ids).toEqual(Array.from({ length: 250 }, (_, index) => 250 - index))
  })

  it('reads no growing table from end to end', () => {
    const plan = till.database.raw
      .prepare(
        `EXPLAIN QUERY PLAN SELECT id FROM audit_entry WHERE at >= ? AND at <= ? AND (at, id) < (?, ?)
         ORDER BY at DESC, id DESC LIMIT 100`,
      )
      .all(0, 9, 9, 9)
    expect(JSON.stringify(plan)).toContain('audit_by_time')
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE')
  })

  it('shows what somebody made unreadable', async () => {
    record(1)
    till.database.raw.exec("UPDATE audit_entry SET detail = '{'")
    const { entries } = await till.must('audit.search', { ...everything, after: null })
    expect(entries[0]?.detail).toEqual({ conteúdo: '{' })
  })
})

/** So many entries at one and the same instant. */
function record(count: number): void {
  till.database.write((db) => {
    for (let one = 0; one < count; one++)
      recordAudit(db, {
        at: 5,
        terminalId,
        operatorId: operators.cashier.id,
        approverId: null,
        action: 'sale.cancel-line',
        saleId: null,
        detail: { product: '=1+1;"', position: one },
      })
  })
}

describe('exporting', () => {
  const folder = () => join(till.folder, 'exports')

  it('writes what was found, all pages of it, as spreadsheets read it, and records it', async () => {
    record(1_101)
    await till.must('till.open', { float: cents(10_000) })
    const { file, entries } = await till.must('audit.export', { ...everything, action: 'sale.cancel-line' })
    expect(entries).toBe(1_101)
    expect(readdirSync(folder())).toEqual(['auditoria-2026-03-10-100000.csv'])
    const text = readFileSync(file, 'utf8')
    expect(text.startsWith('\uFEFFRegistro;Data e hora;Caixa;Operador;')).toBe(true)
    const lines = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(1_102)
    expect(lines[1]).toMatch(
      /^1101;31\/12\/1969 21:00:00;Caixa 1;Ana Caixa;;Item cancelado;;"Produto: =1\+1;"" · Item: 1100";[0-9a-f]{64}$/,
    )
    expect(await found({ action: 'audit.export' })).toEqual(['audit.export'])
    expect(brokenAuditLinks(till.database)).toEqual([])
  })

  it('is for those who may see the trail', async () => {
    till.signIn('cashier')
    const refused = { code: 'not-allowed', permission: 'audit.view' }
    expect(await till.refused('audit.export', everything)).toEqual(refused)
    expect(await till.refused('audit.search', { ...everything, after: null })).toEqual(refused)
  })
})

it('lists everybody, also those who left', async () => {
  till.database.write((db) => db.run('UPDATE operator SET active = 0 WHERE id = ?', operators.cashier.id))
  expect(new Set((await till.must('audit.people', {})).map(({ id }) => id))).toEqual(
    new Set(Object.values(operators).map(({ id }) => id)),
  )
})

it('says that the chain is whole, or where it breaks', async () => {
  record(3)
  expect(await till.must('audit.verify', { after: 0 })).toMatchObject({
    checked: 3,
    total: 3,
    done: true,
    breaks: [],
  })
  till.database.raw.exec('DELETE FROM audit_entry WHERE id = 2')
  expect((await till.must('audit.verify', { after: 0 })).breaks).toEqual([
    { kind: 'missing', first: 2, last: 2 },
  ])
})
