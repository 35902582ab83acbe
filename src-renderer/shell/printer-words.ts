import type { AppEvents } from '../../src-shared/contract/events'
import type { PrinterState, PrinterTrouble } from '../../src-shared/contract/hardware'

/** The printer's state in the top bar's words, and what to do about it. */
export interface PrinterWords {
  readonly label: string
  readonly tone: 'quiet' | 'attention' | 'stop'
  readonly advice: string
}

export const printerWords: Readonly<Record<PrinterState['status'], PrinterWords>> = {
  ready: {
    label: 'Impressora',
    tone: 'quiet',
    advice: 'Pronta para imprimir.',
  },
  'out-of-paper': {
    label: 'Sem papel',
    tone: 'attention',
    advice: 'Troque a bobina. Os cupons que faltaram podem ser reimpressos em Últimas vendas.',
  },
  offline: {
    label: 'Impressora desligada',
    tone: 'stop',
    advice:
      'Confira se está ligada e com o cabo firme. As vendas continuam; os cupons podem ser reimpressos depois.',
  },
}

const repairs: Readonly<Record<PrinterTrouble, string>> = {
  'out-of-paper': 'Troque a bobina',
  offline: 'Confira a impressora',
}

/** What to say about a paper that did not come out. Only a sale's receipt can be asked for again. */
export function notPrinted({ kind, title, status }: AppEvents['print-failed']): string {
  const repair = repairs[status]
  return kind === 'sale'
    ? `${title} não foi impresso, mas está guardado. ${repair} e reimprima em Últimas vendas.`
    : `A impressora não imprimiu: ${title}. ${repair}. O registro está guardado.`
}
