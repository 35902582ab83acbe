import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { TrailCheck } from '#shared/store/audit/audit-entry'
import { payInCash, sell } from '../../testing/till/sell'
import { products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { takeBackup } from '../backup/backup'
import { auditHash, type HashedRow } from './audit-hash'
import { chainHead } from './chain-rows'
import { createTrailAnchor } from './trail-anchor'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  await till.seals.open()
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
  const sale = await sell(till, [products.shirt, 2])
  await payInCash(till, sale.id, 7_000)
  await closeTill()
})

async function closeTill(): Promise<void> {
  const { tenders } = await till.must('till.count-sheet', {})
  const counted = Object.fromEntries(tenders.map((tender) => [tender, cents(10_000)]))
  till.clock.now += 1000
  await till.must('till.close', { counted, left: cents(0), ifDiffers: 'close' })
  till.seals.seal()
}

const tamper = (sql: string): void => void till.database.raw.exec(sql)
const verify = (): Promise<TrailCheck> => till.must('audit.verify', { after: 0 })
const backups = (): string => join(till.folder, 'backups')

/** Computes the whole chain anew from an entry on, head included, as somebody who read the source would. */
function recompute(from: number): void {
  const rows = till.database.all<HashedRow & { id: number; hash: string }>(
    `SELECT id, at, terminal_id AS terminalId, operator_id AS operatorId, approver_id AS approverId, action,
            sale_id AS saleId, detail, hash FROM audit_entry ORDER BY id`,
  )
  let previous = ''
  for (const row of rows) {
    const hash = row.id < from ? row.hash : auditHash(previous, row)
    till.database.write((db) => db.run('UPDATE audit_entry SET hash = ? WHERE id = ?', hash, row.id))
    previous = hash
  }
  till.database.write((db) => db.run('UPDATE audit_head SET hash = ?', previous))
}

describe('Verificar', () => {
  it('finds nothing where nobody was at the file, and says what it looked at', async () => {
    takeBackup(till.database.raw, backups(), 'daily', till.clock.now)
    expect(await verify()).toMatchObject({
      done: true,
      breaks: [],
      beyond: {
        closings: { checked: 1, changed: [] },
        roles: 'same',
        prices: 'same',
        seals: { key: 'ready', broken: [] },
        copies: { checked: 1, differing: [] },
      },
    })
  })

  it.each([
    ['a sale’s total', 'UPDATE sale SET total_cents = total_cents - 100', 'sales'],
    ['a line’s net', 'UPDATE sale_line SET net_cents = 1', 'sales'],
    ['a tender', 'UPDATE sale_tender SET amount_cents = 1', 'sales'],
    ['a sum of cash', "UPDATE cash_movement SET amount_cents = 1 WHERE kind = 'sale'", 'drawer'],
    ['a movement that is gone', 'DELETE FROM cash_movement', 'drawer'],
  ])('sees %s changed after the closing', async (_what, sql, what) => {
    tamper(sql)
    expect((await verify()).beyond?.closings.changed).toMatchObject([{ what }])
  })

  it('sees a role changed without a record, and none where it was changed in the program', async () => {
    tamper(`UPDATE role SET levels = json_set(levels, '$."sale.void"', 'allow') WHERE id = 'cashier'`)
    expect((await verify()).beyond?.roles).toBe('changed-unrecorded')
    till.signIn('manager')
    await till.must('access.copy-role', { from: 'cashier', name: 'Outro' })
    expect((await verify()).beyond?.roles).toBe('changed')
  })

  it('sees a chain that was computed anew, which its hashes alone do not tell', async () => {
    tamper(`UPDATE audit_entry SET detail = '{}' WHERE id = 1`)
    recompute(1)
    const { breaks, beyond } = await verify()
    expect(breaks).toEqual([])
    expect(beyond?.seals.broken).toEqual([chainHead(till.database).entryId])
  })

  it('sees a chain moved back, by its seals and by the names of the copies', async () => {
    const name = takeBackup(till.database.raw, backups(), 'daily', till.clock.now)
    const head = chainHead(till.database).entryId
    tamper(`DELETE FROM audit_entry WHERE id = ${head}`)
    tamper(
      `UPDATE audit_head SET entry_id = ${head - 1}, hash = (SELECT hash FROM audit_entry WHERE id = ${head - 1})`,
    )
    const { breaks, beyond } = await verify()
    expect(breaks).toEqual([])
    expect(beyond?.seals.broken).toEqual([head])
    expect(beyond?.copies.differing).toEqual([name])
  })

  it('is frank where this computer keeps no keys', async () => {
    const other = testTill()
    other.vault.state.isSafe = false
    await other.seals.open()
    other.signIn('manager')
    expect((await other.must('audit.verify', { after: 0 })).beyond?.seals).toEqual({
      key: 'none',
      checked: 0,
      broken: [],
    })
  })
})

describe('the closing slip', () => {
  it('says where the trail stood, and again on its second copy', async () => {
    const { id, hash } = till.database.get<{ id: number; hash: string }>(
      "SELECT id, hash FROM audit_entry WHERE action = 'till.close'",
    ) ?? { id: 0, hash: '' }
    const closing = await till.must('till.closing', { id: await closedId() })
    expect(closing.seal).toEqual({ entry: id, digits: hash.slice(0, 8) })
  })
  const closedId = async () => {
    const [closed] = await till.must('till.closings', {})
    if (!closed) throw new Error('A till was closed')
    return closed.id
  }
})

describe('the anchor beside the file', () => {
  const anchorFile = (): string => join(till.folder, 'trail-anchor.json')
  const anchor = () => createTrailAnchor(anchorFile(), till.database)
  const told = () => till.database.all("SELECT detail FROM audit_entry WHERE action = 'audit.other-file'")

  it('fits the file it was put down for, and what was written since', async () => {
    expect(anchor().compare(terminalId, till.clock.now)).toBe(true)
    anchor().move()
    await till.must('till.open', { float: cents(0) })
    expect(anchor().compare(terminalId, till.clock.now)).toBe(true)
    expect(told()).toEqual([])
  })

  it('has an older copy in the file’s place written into its own trail', () => {
    anchor().move()
    const newer = readFileSync(anchorFile(), 'utf8')
    // The file goes back by its last entry.
    const head = chainHead(till.database).entryId
    tamper(`DELETE FROM audit_entry WHERE id = ${head}`)
    tamper(
      `UPDATE audit_head SET entry_id = ${head - 1}, hash = (SELECT hash FROM audit_entry WHERE id = ${head - 1})`,
    )
    writeFileSync(anchorFile(), newer)
    expect(anchor().compare(terminalId, till.clock.now)).toBe(false)
    expect(told()).toHaveLength(1)
    anchor().move()
    expect(anchor().compare(terminalId, till.clock.now)).toBe(true)
  })

  it('that nobody can read tells nothing', () => {
    writeFileSync(anchorFile(), 'lixo')
    expect(anchor().compare(terminalId, till.clock.now)).toBe(true)
  })
})
