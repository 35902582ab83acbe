import type { ScannerConnection } from '#shared/devices/device/scanner-settings'
import { fail, ok } from '#shared/kernel/result'
import type { ScannerLine } from '../barcode-scanner'
import { hearReports } from './hear-reports'
import type { HidBus, HidDevice } from './hid-bus'

type HidSettings = Extract<ScannerConnection, { kind: 'hid' }>

/** Scanners in HID POS mode. Two of one kind without serial numbers are two scanners: none is opened twice. */
export function hidScanners(bus: HidBus): (settings: HidSettings) => ScannerLine {
  const held = new Set<string>()
  return (settings) => ({
    open: async (listener) => {
      const listed = await bus.list()
      if (!listed.ok) return listed
      const device = listed.value.find((one) => isMeant(settings, one) && !held.has(one.path))
      if (!device) return fail({ code: 'not-found', reason: `${settings.product} is not plugged in` })
      held.add(device.path)
      const heard = hearReports(listener)
      let isOpen = true
      const end = (): void => {
        isOpen = false
        heard.stop()
        held.delete(device.path)
      }
      const opened = await bus.open(
        device,
        (report) => isOpen && heard.take(report),
        (failure) => {
          if (!isOpen) return
          end()
          listener.onGone(failure)
        },
      )
      if (!opened.ok) {
        end()
        return opened
      }
      return ok({
        close: () => {
          if (isOpen) end()
          opened.value.close()
        },
      })
    },
  })
}

function isMeant(settings: HidSettings, device: HidDevice): boolean {
  return (
    device.vendorId === settings.vendorId &&
    device.productId === settings.productId &&
    (settings.serialNumber === null || settings.serialNumber === device.serialNumber)
  )
}
