import { createHash } from 'node:crypto'

/** What an operator makes up: the same seed makes up the same things in the same order. */
export function seededSecrets(seed: number, operator: string) {
  let made = 0
  const next = (): Buffer => createHash('sha256').update(`${seed}/${operator}/${made++}`).digest()

  return {
    /** Four digits. */
    pin: (): string => String(next().readUInt32BE() % 10_000).padStart(4, '0'),
    /** Thirty-two hexadecimal digits. */
    token: (): string => next().toString('hex').slice(0, 32),
    uuid: (): string => {
      const hex = next().toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    },
  }
}
