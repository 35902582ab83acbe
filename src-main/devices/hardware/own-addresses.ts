import { networkInterfaces } from 'node:os'

/** The IPv4 addresses of this computer, that of its own loopback left out unless asked for, then last. */
export function ownAddresses({ withLoopback = false } = {}): string[] {
  const all = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family }) => family === 'IPv4')
  const own = all.filter(({ internal }) => !internal).map(({ address }) => address)
  return withLoopback
    ? [...own, ...all.filter(({ internal }) => internal).map(({ address }) => address)]
    : own
}
