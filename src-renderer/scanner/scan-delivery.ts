import type { Scanned } from '#shared/devices/device/scanner-operations'
import { sound } from '../sound/sound'
import { notice } from '../ui/dialog/notice'
import { rememberScan } from './last-scan'
import { scanTargets } from './targets'
import type { CutReason } from './wedge'

/** Hands a code to whatever takes scans now; `scannerName` null: it typed. */
export function deliver({ code, symbology }: Scanned, scannerName: string | null): void {
  rememberScan({ code, symbology, scannerName, at: Date.now() })
  const target = scanTargets.top()
  if (target !== undefined) return target(code)
  refuse('Leitura ignorada: conclua esta janela primeiro.')
}

/** A code that did not arrive whole is never looked up by what arrived: the cashier is told. */
export function refuse(words: string): void {
  sound.notFound()
  notice.error(words)
}

export function notRead(scannerName: string): string {
  return `${scannerName}: a leitura não foi entendida. Passe de novo.`
}

export const cutWords: Readonly<Record<CutReason, string>> = {
  layout:
    'Leitura recusada: o leitor não está no teclado do Windows. Ajuste “Teclado do leitor” em Dispositivos.',
  interrupted: 'Leitura interrompida por outra tecla. Passe de novo.',
  unfinished: 'Leitura sem Enter no fim. Passe de novo ou programe o leitor para enviar Enter.',
}
