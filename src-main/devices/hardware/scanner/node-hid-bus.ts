import type { Device } from 'node-hid'
import { fail, ok } from '#shared/kernel/result'
import type { HidBus, HidDevice } from './hid-bus'
import { scannerFailure } from './scanner-failure'

const BARCODE_SCANNERS = 0x8c
const HONEYWELL = 0x0c_2e

/** The USB bus itself. node-hid is loaded with the first use: a till without such a scanner never needs its native part. */
export function nodeHidBus(): HidBus {
  return {
    list: async () => {
      try {
        const { devicesAsync } = await import('node-hid')
        return ok((await devicesAsync()).flatMap(scannerOf))
      } catch (error) {
        return fail(scannerFailure(error))
      }
    },
    open: async ({ path, vendorId }, onReport, onGone) => {
      try {
        const { HIDAsync } = await import('node-hid')
        const hid = await HIDAsync.open(path)
        // Honeywell's send nothing until told that somebody listens to reports; others refuse, and need it not.
        if (vendorId === HONEYWELL) await hid.sendFeatureReport([0xfe, 1]).catch(() => undefined)
        hid.on('error', (error: unknown) => {
          onGone({ code: 'cut-off', reason: String(error) })
        })
        hid.on('data', (report: Buffer) => onReport(report))
        return ok({ close: () => void hid.close().catch(() => undefined) })
      } catch (error) {
        return fail(scannerFailure(error))
      }
    },
  }
}

function scannerOf(device: Device): HidDevice[] {
  const { path, vendorId, productId, usagePage, serialNumber, product } = device
  if (path === undefined || usagePage !== BARCODE_SCANNERS) return []
  const ownNumber = serialNumber === undefined || serialNumber === '' ? null : serialNumber
  return [{ path, vendorId, productId, serialNumber: ownNumber, product: product ?? '' }]
}
