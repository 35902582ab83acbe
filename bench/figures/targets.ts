import type { Measurement } from './measurement'

/** What the figures should show, and what they show. */
export interface Target {
  readonly target: string
  readonly found: string
  readonly met: boolean
}

const FRAME_MS = 1000 / 60

/** Reads the targets from the measurements that are there; those not measured are left out. */
export function targets(measurements: readonly Measurement[]): Target[] {
  const named = (name: string) => measurements.filter((one) => one.name === name)
  const ratio = (value: number) => `${value.toFixed(2)}×`
  const flat = [
    'scan → line painted',
    'search key → results painted',
    'F8 → payment screen painted',
    'tender taken → painted',
    'finish → ready for the next sale',
    'finish transaction in main',
    'start → first screen painted',
    'order list in main',
    'orders by number in main',
    'orders by CPF in main',
    'orders, a page from the middle, in main',
    'Consulta key → results painted',
  ].flatMap((name) => {
    const [smallest, ...larger] = named(name)
    return larger.map(({ shop, measured }) => {
      const times = measured.median / (smallest?.measured.median ?? NaN)
      return {
        target: `${name}, ${shop}: within 1.5× of ${smallest?.shop ?? ''}`,
        found: ratio(times),
        met: times <= 1.5,
      }
    })
  })
  const againstFloor = (name: string, most: number) =>
    named(name).map(({ shop, measured, floor }) => {
      const times = measured.median / (floor?.median ?? NaN)
      return {
        target: `${name}, ${shop}: within ${most}× its floor`,
        found: ratio(times),
        met: times <= most,
      }
    })
  const within = (name: string, most: number) =>
    named(name).map(({ measured }) => ({
      target: `${name}: within ${most} ms`,
      found: `${measured.median.toFixed(2)} ms`,
      met: measured.median <= most,
    }))
  return [
    ...flat,
    ...named('scan → line painted').map(({ shop, measured }) => ({
      target: `scan → line painted, ${shop}: p95 within two frames (${(2 * FRAME_MS).toFixed(1)} ms)`,
      found: `${measured.p95.toFixed(1)} ms`,
      met: measured.p95 <= 2 * FRAME_MS,
    })),
    ...named('tender taken → painted').map(({ shop, measured }) => ({
      target: `tender taken → painted, ${shop}: within two frames (${(2 * FRAME_MS).toFixed(1)} ms)`,
      found: `${measured.median.toFixed(1)} ms`,
      met: measured.median <= 2 * FRAME_MS,
    })),
    ...againstFloor('scan → line painted, Dito quoting at 300 ms', 1.1),
    ...againstFloor('scan → line painted, 20,000 messages waiting', 1.1),
    ...againstFloor('scan → line painted, 20,000 messages being sent', 1.5),
    ...againstFloor('scan → line painted, a million rows being exported', 1.5),
    ...named('F8 → PIN window painted, CRM&Bônus at 300 ms').map(({ shop, measured, floor }) => {
      const more = measured.median - (floor?.median ?? NaN)
      return {
        target: `PIN window painted, ${shop}: within one frame (${FRAME_MS.toFixed(1)} ms) of its floor`,
        found: `${more.toFixed(1)} ms more`,
        met: more <= FRAME_MS,
      }
    }),
    ...againstFloor('finish transaction in main', 2),
    ...within('pricing 5 lines under 1,000 rules', 1),
    ...within('pricing 200 lines under 20 sets', 5),
    ...againstFloor('start → first screen painted', 3),
  ]
}
