import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress } from './public-address'

/** All addresses of a name, in the order they should be tried; rejects where there is none. */
export type Resolve = (name: string) => Promise<readonly string[]>

export const resolveByTheSystem: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * Decides where the shop's page may be connected to, by the address a name stands for at that moment and not by the
 * name. Out to the internet on the web's two ports; within the shop to the page's own server alone, at the address it
 * first had: a name that turns from the internet to the shop's network later is led somewhere else.
 */
export function createPageGate(pageUrl: string, resolve: Resolve = resolveByTheSystem) {
  const page = new URL(pageUrl)
  const own = { host: bare(page.hostname), port: portOf(page) }
  let pinned: readonly string[] | undefined

  /** The addresses of a host a connection may be made to; none where it may not. */
  return async (hostname: string, port: number): Promise<readonly string[]> => {
    const host = bare(hostname)
    const isOwn = host === own.host
    if (port !== 80 && port !== 443 && !(isOwn && port === own.port)) return []
    const addresses = isIP(host) === 0 ? await resolve(host) : [host]
    if (isOwn) pinned ??= addresses
    return addresses.filter(
      (address) =>
        isPublicAddress(address) || (isOwn && port === own.port && pinned?.includes(address) === true),
    )
  }
}
export type PageGate = ReturnType<typeof createPageGate>

/** As it is compared and resolved: no brackets around IPv6, no dot at the end. */
function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
}

export function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port)
  return protocol === 'https:' || protocol === 'wss:' ? 443 : 80
}
