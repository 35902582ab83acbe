import type { TrailSeal } from '../../../store/till/trail-seal'
import type { ReceiptBlock } from '../receipt-document'
import { row } from './receipt-blocks'

/** Where the trail stood at the closing: on paper, nobody can move it back afterwards. */
export function sealBlocks(seal: TrailSeal | null): ReceiptBlock[] {
  return seal === null ? [] : [row('Registro da auditoria', `${seal.entry} · ${seal.digits}`)]
}
