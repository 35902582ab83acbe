import type { PrinterState, PrinterTrouble } from '#shared/devices/device/hardware'
import type { AppEvents } from '#shared/events'

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
  'paper-low': {
    label: 'Pouco papel',
    tone: 'attention',
    advice: 'A bobina está no fim. Deixe outra à mão; ainda imprime.',
  },
  'out-of-paper': {
    label: 'Sem papel',
    tone: 'attention',
    advice: 'Troque a bobina. O que faltou imprimir sai sozinho, na ordem.',
  },
  'cover-open': {
    label: 'Tampa aberta',
    tone: 'attention',
    advice: 'Feche a tampa da impressora. O que faltou imprimir sai sozinho, na ordem.',
  },
  'no-printer': {
    label: 'Sem impressora',
    tone: 'attention',
    advice:
      'Este caixa ainda não tem impressora: nada é impresso. Escolha-a em Dispositivos; os papéis de hoje podem ser impressos de novo lá.',
  },
  offline: {
    label: 'Impressora desligada',
    tone: 'stop',
    advice:
      'Confira se está ligada e com o cabo firme. As vendas continuam; o que faltou imprimir sai sozinho depois.',
  },
}

const repairs: Readonly<Record<PrinterTrouble, string>> = {
  'out-of-paper': 'Troque a bobina',
  'cover-open': 'Feche a tampa da impressora',
  offline: 'Confira a impressora',
  'no-printer': 'Escolha a impressora em Dispositivos',
}

/** What to say about a paper that waits in the queue. */
export function notPrinted({ title, status }: AppEvents['print-failed']): string {
  if (status === 'no-printer')
    return `Sem impressora: ${title} não foi impresso. Escolha a impressora em Dispositivos.`
  return `${title} aguarda na fila da impressora. ${repairs[status]}: o papel sai sozinho.`
}

/** What to say about labels that did not come out. */
export function labelsNotPrinted({ title, status }: AppEvents['labels-not-printed']): string {
  if (status === 'no-printer')
    return `Sem impressora de etiquetas: ${title} não saiu. Escolha-a em Dispositivos → Etiquetas.`
  return `Não saiu da impressora de etiquetas: ${title}. ${repairs[status]} e veja a fila em Dispositivos → Etiquetas.`
}
