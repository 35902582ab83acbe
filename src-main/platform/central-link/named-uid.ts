import { createHash } from 'node:crypto'

/** A UUIDv8 that follows from what it names, so that the same thing named twice is one. */
export function namedUid(...of: readonly string[]): string {
  const hex = createHash('sha256').update(of.join(':')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
