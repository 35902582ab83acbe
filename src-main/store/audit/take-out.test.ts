import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ok } from '#shared/kernel/result'
import { testFolder } from '../../testing/platform/test-folder'
import { branchId, operators, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { clearUnfinished } from './clear-unfinished'
import { takeOut } from './take-out'

const everything = { from: null, until: null, operatorId: null, action: null, saleNumber: null }

describe('a folder nothing can be written into', () => {
  let till: TestTill
  let folder: string
  beforeEach(() => {
    till = testTill()
    folder = join(till.folder, 'exports')
    till.signIn('manager')
  })

  it('is said by its path where something else has its name', async () => {
    writeFileSync(folder, '')
    expect(await till.refused('audit.export', everything)).toEqual({ code: 'export-folder', folder })
    const filter = { program: null, saleNumber: null, onlyFaults: false }
    expect(await till.refused('loyalty.export-log', filter)).toEqual({ code: 'export-folder', folder })
  })

  const taken = { name: 'vendas', extension: 'csv', action: 'reports.export', timeZone: 'UTC' } as const
  const out = (write: (file: string) => Promise<{ readonly ok: true; readonly value: number }>) =>
    takeOut(
      { database: till.database, now: () => till.clock.now, terminal: { id: terminalId, branchId } },
      { operator: operators.manager, approver: null },
      folder,
      taken,
      write,
    )

  it('is said where it went away meanwhile', async () => {
    const reply = await out((file) => {
      writeFileSync(file, 'all of it')
      rmSync(folder, { recursive: true })
      return Promise.resolve(ok(1))
    })
    expect(reply).toEqual({ ok: false, error: { code: 'export-folder', folder } })
    expect(till.database.get("SELECT id FROM audit_entry WHERE action = 'reports.export'")).toBeUndefined()
  })

  it('is not blamed for a full disk, which is said as everywhere, nor for what else fails', async () => {
    for (const code of ['ENOSPC', 'EOTHER']) {
      const full = Object.assign(new Error(code), { code })
      await expect(out(() => Promise.reject(full))).rejects.toBe(full)
      expect(readdirSync(folder)).toEqual([])
    }
  })
})

describe('what killed exports left', () => {
  const later = Date.now() + 60_000

  it('is cleared, and nothing that is not ours', async () => {
    const folder = testFolder()
    const left = [
      'vendas-por-dia-2026-03-10-100000.xlsx.part',
      'vendas-por-dia-2026-03-10-100000-2.pdf.part',
      'vendas-por-dia-2026-03-10-100000.pdf.html.part',
    ]
    const others = [
      'vendas-por-dia-2026-03-10-100000.xlsx',
      'filme.mkv.part',
      'vendas.csv.part',
      'vendas-2026-03-10-100000.csv.part.bak',
    ]
    for (const name of [...left, ...others]) writeFileSync(join(folder, name), '')
    mkdirSync(join(folder, 'pasta-2026-03-10-100000.csv.part'))
    symlinkSync('/etc/hostname', join(folder, 'elo-2026-03-10-100000.csv.part'))
    expect(await clearUnfinished(folder, later)).toBe(left.length)
    expect(readdirSync(folder).toSorted()).toEqual(
      [...others, 'elo-2026-03-10-100000.csv.part', 'pasta-2026-03-10-100000.csv.part'].toSorted(),
    )
    expect(await clearUnfinished(join(folder, 'none'), later)).toBe(0)
  })

  it('is left alone while it may still be written', async () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'vendas-2026-03-10-100000.csv.part'), '')
    expect(await clearUnfinished(folder, Date.now() - 60_000)).toBe(0)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('is what a process killed while it writes leaves', async () => {
    const folder = testFolder()
    const here = (name: string) => new URL(name, import.meta.url).href
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        `const { takeOut } = await import('${here('./take-out.ts')}')
         const { writeCsv } = await import('${here('../../platform/table-file/write-csv.ts')}')
         const columns = [{ name: 'n', kind: 'count' }]
         function* pages() { for (let n = 0; ; n++) { if (n === 50) console.log('writing'); yield [[n]] } }
         const taken = { name: 'vendas', extension: 'csv', action: 'reports.export', timeZone: 'UTC' }
         await takeOut({ now: Date.now }, {}, '${folder}', taken, (file) => writeCsv(file, { columns, pages: pages(), timeZone: 'UTC' }))`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^vendas-.*\.csv\.part$/)])
    expect(await clearUnfinished(folder, later)).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  })
})
