import { isFixedKey, type FixedKeyName } from './fixed-keys'

const steps: readonly (readonly [FixedKeyName, number])[] = [
  ['line-up', -1],
  ['line-down', 1],
  ['page-up', -8],
  ['page-down', 8],
]

/** How many lines a key moves the selection; undefined when it is no such key. */
export function lineStep(event: Parameters<typeof isFixedKey>[1]): number | undefined {
  return steps.find(([name]) => isFixedKey(name, event))?.[1]
}
