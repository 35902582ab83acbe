import { cpus, totalmem, type } from 'node:os'
import type { Measurement } from './measurement'

/** Where the figures come from: without it they mean nothing. */
export function machine(electron: string): Record<string, string> {
  return {
    processor: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: type(),
    node: process.version,
    electron,
  }
}

/** The measurements as a Markdown table, one line each. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, shop, unit, measured, floor }) => [
    name,
    shop,
    `${figure(measured.median)} ${unit}`,
    `${figure(measured.p95)} ${unit}`,
    floor ? `${figure(floor.median)} ${unit} (p95 ${figure(floor.p95)}): ${floor.name}` : '',
    floor ? `${figure(measured.median / floor.median)}×` : '',
    String(measured.count),
  ])
  return aligned([['Measure', 'Shop', 'Median', 'p95', 'Floor, same run', 'Of floor', 'Readings'], ...rows])
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  )
}

function figure(value: number): string {
  return Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toFixed(2)
}
