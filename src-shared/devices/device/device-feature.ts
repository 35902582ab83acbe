import { fromSupervisor, type Feature } from '../../kernel/feature'
import { deviceContract } from './device-operations'
import { scannerContract } from './scanner-operations'

/** “Dispositivos”: the printer and scanners (FEATURES G). */
export const deviceFeature = {
  rights: {
    'device.manage': { name: 'Dispositivos', starts: fromSupervisor, isYesOrNo: true },
  },
  actions: {
    'device.save-printer': 'Impressora configurada',
    'device.cancel-paper': 'Impressão cancelada',
    'device.print-paper-again': 'Papel da fila reimpresso',
    'scanner.save': 'Leitor configurado',
    'scanner.remove': 'Leitor removido',
    'scanner.save-wedge': 'Leitores de teclado configurados',
  },
  operations: { ...deviceContract, ...scannerContract },
} as const satisfies Feature
