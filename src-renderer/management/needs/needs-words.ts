import type { Need } from '../../feature/attention'

interface ChipWords {
  readonly count: number
  readonly tone: 'quiet' | 'attention' | 'stop'
  readonly label: string
  readonly detail: string
}

/** What the status bar says of all that waits, the loudest first. */
export function chipWords(needs: readonly Need[]): ChipWords {
  const count = needs.reduce((sum, need) => sum + need.count, 0)
  const [first, ...others] = needs
  if (first === undefined)
    return { count, tone: 'quiet', label: 'Pendências', detail: 'Nada espera por você.' }
  const more = others.length === 0 ? '' : ` E mais ${others.length}.`
  return {
    count,
    tone: first.tone,
    label: count === 1 ? 'Pendência' : 'Pendências',
    detail: `${first.text}${more} Toque para ver.`,
  }
}
