import { createConnection } from 'node:net'
import { ownAddresses } from './own-addresses'

const RAW_PORT = 9100
/** A printer on the shop's own network answers in a few milliseconds. */
const ANSWER_MS = 400
const AT_ONCE = 64

/** Addresses beside this computer where something takes calls at port 9100, in order. Looks for about two seconds a network; never fails. */
export async function findNetworkPrinters(
  port = RAW_PORT,
  hosts = neighbours(ownAddresses()),
): Promise<string[]> {
  const found: string[] = []
  const waiting = hosts.values()
  const walk = async (): Promise<void> => {
    for (const host of waiting) if (await answers(host, port)) found.push(host)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, walk))
  return hosts.filter((host) => found.includes(host))
}

/** The 254 addresses of each address's last block: a shop's network, however wide its mask. */
export function neighbours(own: readonly string[]): string[] {
  const blocks = new Set(own.map((address) => address.slice(0, address.lastIndexOf('.'))))
  return [...blocks].flatMap((block) => Array.from({ length: 254 }, (_, index) => `${block}.${index + 1}`))
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port })
    const settle = (answered: boolean) => () => {
      socket.destroy()
      resolve(answered)
    }
    socket.setTimeout(ANSWER_MS, settle(false))
    socket.once('connect', settle(true))
    socket.once('error', settle(false))
  })
}
