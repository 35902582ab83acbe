import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installedScannerSchema, type InstalledScanner } from '#shared/devices/device/scanner-settings'
import { testLine } from '../../testing/devices/test-line'
import type { ScannerLine } from './barcode-scanner'
import { installScanners } from './installed-scanners'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const scanner = (id: number, part: object = {}): InstalledScanner =>
  installedScannerSchema.parse({
    id,
    name: `Leitor ${id}`,
    connection: { kind: 'simulated' },
    format: {},
    ...part,
  })

async function installed(count: number, lineOf?: (settings: InstalledScanner) => ScannerLine) {
  const lines = new Map(Array.from({ length: count }, (_, index) => [index + 1, testLine()]))
  const heard: string[] = []
  const statuses: string[] = []
  const scanners = installScanners(
    [...lines.keys()].map((id) => scanner(id)),
    {
      lineOf: lineOf ?? (({ id }) => (lines.get(id) ?? testLine()).line),
      now: Date.now,
      onScan: (name, { code, symbology }) => void heard.push(`${name}: ${symbology ?? '-'} ${code}`),
      onUnreadable: (name, fault) => void heard.push(`${name}: ${fault}`),
      onChange: (states) => void statuses.push(states.map(({ status }) => status).join(' ')),
    },
  )
  scanners.start()
  await vi.advanceTimersByTimeAsync(0)
  const line = (id: number) => {
    const found = lines.get(id)
    if (!found) throw new Error(`There are ${count} scanners`)
    return found
  }
  return { scanners, heard, statuses, line }
}

describe('several scanners', () => {
  it('are heard each under its name, in the order of scanning', async () => {
    const { heard, line } = await installed(2)
    line(1).listener()?.onCode('111', null)
    line(2).listener()?.onCode(']E0222', null)
    line(1).listener()?.onCode('333', 'E4')
    line(1).listener()?.onUnreadable({ code: 'garbled', reason: 'noise' })
    expect(heard).toEqual(['Leitor 1: - 111', 'Leitor 2: E0 222', 'Leitor 1: E4 333', 'Leitor 1: garbled'])
  })

  it('go on while one is pulled; it is back within two seconds of being plugged in', async () => {
    const { scanners, heard, statuses, line } = await installed(2)
    const before = line(2).listener()
    line(2).unplug()
    expect(statuses.at(-1)).toBe('ready offline')
    line(1).listener()?.onCode('111', null)
    before?.onCode('what the dead line still had', null)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(statuses.at(-1)).toBe('ready offline')
    expect(scanners.views()[1]?.lastFault).toMatchObject({ code: 'not-found' })
    line(2).plugIn()
    await vi.advanceTimersByTimeAsync(1_500)
    expect(statuses.at(-1)).toBe('ready ready')
    line(2).listener()?.onCode('222', null)
    expect(heard).toEqual(['Leitor 1: - 111', 'Leitor 2: - 222'])
  })

  it('whose line throws are offline; the till opens', async () => {
    const { scanners, statuses } = await installed(1, () => ({
      open: () => Promise.reject(new Error('a bug')),
    }))
    expect(statuses.at(-1)).toBe('offline')
    expect(scanners.views()[0]?.lastFault).toMatchObject({ code: 'driver', reason: 'Error: a bug' })
    scanners.close()
  })

  it('stay open when only name or format change, and are opened anew when the connection does', async () => {
    const { scanners, heard, line } = await installed(1)
    scanners.replace([scanner(1, { name: 'Balcão', format: { prefix: '~' } })])
    line(1).listener()?.onCode('~789', null)
    expect(heard).toEqual(['Balcão: - 789'])
    expect(line(1).opened()).toBe(1)
    const connection = { kind: 'serial', path: 'COM3', baudRate: 9_600, frame: '8N1', ending: 'suffix' }
    scanners.replace([scanner(1, { connection })])
    await vi.advanceTimersByTimeAsync(0)
    expect(line(1).opened()).toBe(2)
    scanners.replace([])
    expect(line(1).isOpen()).toBe(false)
    expect(scanners.views()).toEqual([])
  })

  it('show what came last', async () => {
    const { scanners, line } = await installed(1)
    line(1).listener()?.onBytes(Buffer.from('78'))
    line(1).listener()?.onBytes(Buffer.from('9\r'))
    line(1).listener()?.onCode('789', null)
    expect(scanners.views()[0]).toMatchObject({
      status: 'ready',
      lastBytes: '37 38 39 0d',
      lastScan: { code: '789', symbology: null },
      lastFault: null,
    })
  })
})

describe('a computer that slept', () => {
  it('takes every line anew, and hears nothing of the old ones', async () => {
    const { scanners, heard, statuses, line } = await installed(2)
    const before = line(1).listener()
    scanners.wake()
    expect(line(1).isOpen()).toBe(false)
    await vi.advanceTimersByTimeAsync(250)
    expect([line(1).opened(), line(2).opened()]).toEqual([2, 2])
    before?.onCode('from a dead line', null)
    before?.onGone({ code: 'cut-off', reason: 'told late' })
    line(1).listener()?.onCode('111', null)
    expect(heard).toEqual(['Leitor 1: - 111'])
    expect(statuses.at(-1)).toBe('ready ready')
  })

  it('goes on looking for one that is away, once', async () => {
    const { scanners, statuses, line } = await installed(1)
    line(1).unplug()
    scanners.wake()
    scanners.wake()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(statuses.at(-1)).toBe('offline')
    line(1).plugIn()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(statuses.at(-1)).toBe('ready')
    expect(line(1).opened()).toBe(2)
  })
})
