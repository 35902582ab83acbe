import { readdir } from 'node:fs/promises'
import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import { findPorts } from '../find-ports'
import type { HidBus } from './hid-bus'

/** Names of USB serial ports that stay the same wherever the scanner is plugged in. */
const STABLE_NAMES = '/dev/serial/by-id'

/** What a scanner could be. Never fails: a port the system does not list can still be typed. */
export async function findScanners(bus: HidBus): Promise<FoundScanners> {
  const [ports, stable, hid] = await Promise.all([findPorts(), stableNames(), bus.list()])
  return {
    serial: [...stable, ...ports.serial],
    hid: hid.ok
      ? hid.value.map(({ vendorId, productId, serialNumber, product }) => ({
          kind: 'hid',
          vendorId,
          productId,
          serialNumber,
          product,
        }))
      : [],
    hidFault: hid.ok ? null : hid.error.code,
  }
}

async function stableNames(): Promise<string[]> {
  try {
    return (await readdir(STABLE_NAMES)).map((name) => `${STABLE_NAMES}/${name}`)
  } catch {
    return []
  }
}
