import type { TrailSeal } from '../till/trail-seal'
import { row } from './receipt-blocks'
import type { ReceiptBlock } from './receipt-document'

/** Where the trail stood at the closing: on paper, nobody can move it back afterwards. */
export function sealBlocks(seal: TrailSeal | null): ReceiptBlock[] {
  return seal === null ? [] : [row('Registro da auditoria', `${seal.entry} · ${seal.digits}`)]
}
