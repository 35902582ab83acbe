import type { PrinterState } from '../../src-shared/contract/hardware'

/** The printer's state in the top bar's words, and what to do about it. */
export interface PrinterWords {
  readonly label: string
  readonly tone: 'quiet' | 'attention' | 'stop'
  readonly advice: string
  /** What to do about a paper that did not come out. */
  readonly remedy: string
}

export const printerWords: Readonly<Record<PrinterState['status'], PrinterWords>> = {
  ready: {
    label: 'Impressora',
    tone: 'quiet',
    advice: 'Pronta para imprimir.',
    remedy: 'Reimprima em Últimas vendas.',
  },
  'out-of-paper': {
    label: 'Sem papel',
    tone: 'attention',
    advice: 'Troque a bobina. Os cupons que faltaram podem ser reimpressos em Últimas vendas.',
    remedy: 'Troque a bobina e reimprima em Últimas vendas.',
  },
  offline: {
    label: 'Impressora desligada',
    tone: 'stop',
    advice:
      'Confira se está ligada e com o cabo firme. As vendas continuam; os cupons podem ser reimpressos depois.',
    remedy: 'Confira a impressora e reimprima em Últimas vendas.',
  },
}
