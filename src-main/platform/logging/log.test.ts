import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { testFolder } from '../../testing/platform/test-folder'
import { createLog, type Log } from './log'

/** The logging library takes hold of the console when it is loaded. */
const complaints = vi.hoisted(() => {
  const told: unknown[] = []
  console.error = (...words) => told.push(words)
  return told
})

let folder: string
let log: Log

beforeEach(() => {
  folder = testFolder()
  log = createLog(folder)
})

function lines(name = 'balcao.log'): Record<string, unknown>[] {
  return readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the log', () => {
  it('is one JSON object a line, whatever is in it', () => {
    log.info('start', { version: '1.0.0', offline: false, nothing: null })
    log.info('note', { text: 'two\nlines and "quotes" and %s %d %o' })
    expect(lines()).toEqual([
      {
        at: expect.any(String) as string,
        level: 'info',
        event: 'start',
        version: '1.0.0',
        offline: false,
        nothing: null,
      },
      {
        at: expect.any(String) as string,
        level: 'info',
        event: 'note',
        text: 'two\nlines and "quotes" and %s %d %o',
      },
    ])
  })

  it('is on disk when the call returns, for a program about to die', () => {
    log.info('last words')
    expect(lines()[0]).toMatchObject({ event: 'last words' })
  })

  it('keeps an incident in full under the id it answers', () => {
    const cause = new Error('the printer said no')
    const id = log.incident(
      'call-failed',
      Object.assign(new Error('nothing worked', { cause }), { code: 'SQLITE_IOERR' }),
      {
        operation: 'sale.finish',
      },
    )
    expect(id).toMatch(/^[A-HJKM-NP-Z2-9]{8}$/)
    const [line] = lines()
    expect(line).toMatchObject({
      level: 'error',
      event: 'call-failed',
      incidentId: id,
      operation: 'sale.finish',
    })
    expect(line?.['error']).toContain('nothing worked')
    expect(line?.['error']).toContain('log.test.ts')
    expect(line?.['error']).toContain('SQLITE_IOERR')
    expect(line?.['error']).toContain('the printer said no')
  })

  it('keeps incidents that are no errors', () => {
    log.incident('window-gone', 'crashed')
    expect(lines()[0]).toMatchObject({ event: 'window-gone', error: 'crashed' })
  })

  it('keeps an incident of the window under the id the window gave it', () => {
    expect(log.incident('screen-failed', 'TypeError: no label', { incidentId: 'T-1234ABCD' })).toBe(
      'T-1234ABCD',
    )
    expect(lines()).toMatchObject([
      { level: 'error', event: 'screen-failed', incidentId: 'T-1234ABCD', error: 'TypeError: no label' },
    ])
  })

  it('gives every incident its own id', () => {
    const ids = Array.from({ length: 200 }, () => log.incident('again', new Error('x')))
    expect(new Set(ids).size).toBe(200)
  })

  it('masks CPFs and mobile numbers in texts, numbers, events and errors', () => {
    log.info('found 403.644.788-29', {
      customer: 'CPF 40364478829, (11) 98765-4321',
      cpf: 40364478829,
      amount: 12345,
    })
    log.incident('failed', new Error('no customer 40364478829 at 11987654321'))
    const text = readFileSync(join(folder, 'balcao.log'), 'utf8')
    expect(text).not.toMatch(/40364478829|403\.644\.788-29|98765-?4321/)
    expect(lines()[0]).toMatchObject({
      event: 'found ***.644.788-**',
      customer: 'CPF ***.644.788-**, (11) *****-4321',
      cpf: '***.644.788-**',
      amount: 12345,
    })
  })

  it('turns over at two megabytes and keeps five files', () => {
    const big = 'x'.repeat(100_000)
    for (let count = 1; count <= 130; count++) log.info(`filling ${count}`, { count, big })
    const names = readdirSync(folder).toSorted()
    expect(names).toEqual(['balcao.log', 'balcao.log.1', 'balcao.log.2', 'balcao.log.3', 'balcao.log.4'])
    for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThan(2_300_000)
    const counts = names.toReversed().flatMap((name) => lines(name).map(({ count }) => count))
    expect(counts).toEqual(Array.from(counts, (_, index) => 130 - counts.length + 1 + index))
    expect(counts.length).toBeGreaterThan(80)
  })

  it('is not pushed out by a flood of one kind, and says how much of it was left out', () => {
    const clock = { now: Date.UTC(2026, 2, 10, 12) }
    const limited = createLog(folder, () => clock.now)
    limited.info('start')
    const text = 'x'.repeat(8_000)
    for (let report = 0; report < 20_000; report++) limited.incident('screen-failed', text)
    for (let attempt = 0; attempt < 5_000; attempt++) limited.info('sign-in')
    const events = () => lines().map(({ event }) => event)
    expect(events().filter((event) => event === 'screen-failed')).toHaveLength(5)
    expect(events().filter((event) => event === 'sign-in')).toHaveLength(60)
    expect(readdirSync(folder)).toEqual(['balcao.log'])
    clock.now += 60_000
    limited.incident('screen-failed', 'another')
    expect(lines().slice(-3)).toMatchObject([
      { event: 'left-out', of: 'screen-failed', count: 19_995 },
      { event: 'left-out', of: 'sign-in', count: 4_940 },
      { event: 'screen-failed', error: 'another' },
    ])
  })

  it('takes sixty reports of a kind a day from the pages, however slowly they come', () => {
    const clock = { now: Date.UTC(2026, 2, 10) }
    const limited = createLog(folder, () => clock.now)
    const reports = () => lines().filter(({ event }) => event === 'screen-failed').length
    for (let minute = 0; minute < 24 * 60 - 1; minute++) {
      limited.incident('screen-failed', 'again')
      clock.now += 60_000
    }
    expect(reports()).toBe(60)
    clock.now += 60_000
    limited.incident('screen-failed', 'the next day')
    expect(reports()).toBe(61)
  })

  it('goes on without a file when none can be written', () => {
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, 'a file where the folder should be')
    expect(createLog(blocked).incident('start-failed', new Error('x'))).toHaveLength(8)
    mkdirSync(join(folder, 'taken', 'balcao.log'), { recursive: true })
    createLog(join(folder, 'taken')).info('start')
    expect(complaints).toHaveLength(2)
  })
})
