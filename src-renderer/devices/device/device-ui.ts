import type { deviceFeature } from '#shared/devices/device/device-feature'
import { patchApp } from '../../app/use-app'
import { attentionTo } from '../../feature/attention'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import { notice } from '../../ui/dialog/notice'
import { devicesPlace } from './devices-place'
import { PrinterChip } from './printer/printer-chip'
import { paperNeeds, printerNeeds } from './printer/printer-needs'
import { labelsNotPrinted, notPrinted } from './printer/printer-words'
import { ScannerChip } from './scanner/scanner-chip'

const madeOld: MadeOldOf<typeof deviceFeature> = {
  'printer-changed': ['device.printer'],
  'label-printer-changed': ['label-printer.view'],
  'scanners-changed': ['scanner.list'],
  'code-scanned': ['scanner.list'],
  'scan-unreadable': ['scanner.list'],
}

export const deviceUi: FeatureUi = {
  places: [devicesPlace],
  attention: [
    attentionTo('printer', devicesPlace, 'device.printer', {}, printerNeeds, { hasChip: true }),
    attentionTo('papers', devicesPlace, 'device.printer', {}, paperNeeds),
    attentionTo('label-runs', devicesPlace, 'label-printer.view', {}, paperNeeds),
  ],
  chips: [
    { id: 'printer', Chip: PrinterChip },
    { id: 'scanners', Chip: ScannerChip },
  ],
  hears: {
    'printer-changed': (printer) => patchApp({ printer }),
    'scanners-changed': (scanners) => patchApp({ scanners }),
    'labels-not-printed': (failure) => notice.error(labelsNotPrinted(failure)),
    'print-failed': (failure) =>
      failure.status === 'no-printer' ? notice.info(notPrinted(failure)) : notice.error(notPrinted(failure)),
  },
  madeOld,
}
