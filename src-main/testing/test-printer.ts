import { fail, ok } from '../../src-shared/result'
import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import type { ReceiptPrinter } from '../hardware/receipt-printer'

/** A printer that keeps what it printed, and can be out of paper. */
export function testPrinter(): ReceiptPrinter & { readonly papers: ReceiptDocument[]; outOfPaper: boolean } {
  const papers: ReceiptDocument[] = []
  return {
    papers,
    outOfPaper: false,
    print(document) {
      if (this.outOfPaper) return Promise.resolve(fail({ code: 'out-of-paper', reason: 'told to be' }))
      papers.push(document)
      return Promise.resolve(ok(undefined))
    },
    state() {
      return { name: 'Impressora de teste', status: this.outOfPaper ? 'out-of-paper' : 'ready' }
    },
    onStateChange: () => () => undefined,
    close: () => undefined,
  }
}
