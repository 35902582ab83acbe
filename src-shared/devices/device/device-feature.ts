import { z } from 'zod'
import { fromSupervisor, type Feature } from '../../kernel/feature'
import { receiptDocumentSchema } from '../../selling/receipt/receipt-document'
import { deviceContract } from './device-operations'
import { printerStateSchema, printerTroubleSchema } from './hardware'
import { labelPrinterContract } from './label-printer-operations'
import { scannedSchema, scannerContract, scannerFaultSchema, scannerStateSchema } from './scanner-operations'

/** “Dispositivos”: the printer and scanners (FEATURES G). */
export const deviceFeature = {
  rights: {
    'device.manage': { name: 'Dispositivos', starts: fromSupervisor, isYesOrNo: true },
  },
  actions: {
    'device.save-printer': 'Impressora configurada',
    'label-printer.save': 'Impressora de etiquetas configurada',
    'device.cancel-paper': 'Impressão cancelada',
    'device.print-paper-again': 'Papel da fila reimpresso',
    'scanner.save': 'Leitor configurado',
    'scanner.remove': 'Leitor removido',
    'scanner.save-wedge': 'Leitores de teclado configurados',
  },
  operations: { ...deviceContract, ...labelPrinterContract, ...scannerContract },
  events: {
    'printer-changed': printerStateSchema,
    /** A paper nobody waited for did not come out; what it records is safe. */
    'print-failed': receiptDocumentSchema
      .pick({ kind: true, title: true })
      .extend({ status: printerTroubleSchema }),
    'label-printer-changed': printerStateSchema,
    /** Labels nobody waited for did not come out. */
    'labels-not-printed': z.object({ title: z.string(), status: printerTroubleSchema }),
    'scanners-changed': z.array(scannerStateSchema),
    /** A scanner that is no keyboard read a code: it means what the same code typed by one would. */
    'code-scanned': scannedSchema.extend({ scannerName: z.string() }),
    /** It sent something that is no code. */
    'scan-unreadable': z.object({
      scannerName: z.string(),
      fault: scannerFaultSchema.extract(['garbled', 'unfinished']),
    }),
  },
} as const satisfies Feature
