import { summarize, type Summary } from './statistics'

/** One thing measured in one shop, beside its floor from the same run: what no till on this machine could beat. */
export interface Measurement {
  readonly name: string
  readonly shop: string
  readonly unit: 'ms' | 'MB' | 'kB'
  readonly measured: Summary
  readonly floor: (Summary & { readonly name: string }) | null
}

export function measurement(
  name: string,
  shop: string,
  readings: readonly number[],
  floor: { readonly name: string; readonly readings: readonly number[] } | null = null,
  unit: Measurement['unit'] = 'ms',
): Measurement {
  return {
    name,
    shop,
    unit,
    measured: summarize(readings),
    floor: floor && { name: floor.name, ...summarize(floor.readings) },
  }
}
