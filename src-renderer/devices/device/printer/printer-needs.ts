import type { PrinterView } from '#shared/devices/device/device-operations'
import type { PrintJob } from '#shared/devices/device/print-job'
import type { Need } from '../../../feature/attention'
import { printerWords } from './printer-words'

/** The printer itself, which has a chip of its own. */
export function printerNeeds({ state }: Pick<PrinterView, 'state'>): readonly Need[] {
  const { tone, advice } = printerWords[state.status]
  return tone === 'quiet' ? [] : [{ tone, text: advice, since: null, why: null, count: 1 }]
}

/** Papers that do not come out by themselves: tried too often, or held until what they belong to is settled. */
export function paperNeeds({ papers }: Pick<PrinterView, 'papers'>): readonly Need[] {
  return [
    ...needOf(
      papers,
      'failed',
      'stop',
      'não saiu da impressora',
      'não saíram da impressora',
      'Imprima de novo.',
    ),
    ...needOf(
      papers,
      'held',
      'attention',
      'espera o documento da venda',
      'esperam o documento da venda',
      'Sai sozinho quando o documento estiver resolvido.',
    ),
  ]
}

function needOf(
  papers: readonly PrintJob[],
  state: PrintJob['state'],
  tone: Need['tone'],
  one: string,
  many: string,
  why: string,
): Need[] {
  const found = papers.filter((paper) => paper.state === state)
  const [first] = found
  if (first === undefined) return []
  const text = found.length === 1 ? `${first.title} ${one}.` : `${found.length} papéis ${many}.`
  const since = Math.min(...found.map(({ queuedAt }) => queuedAt))
  return [{ tone, text, since, why, count: found.length }]
}
