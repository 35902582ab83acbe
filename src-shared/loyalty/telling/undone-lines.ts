import { undoneNote } from '../port/program-id'
import type { LoyaltyOutcome } from './loyalty-outcome'

const done = { all: 'cancelado', part: 'estornado em parte' } as const
const noun = { all: 'cancelamento', part: 'estorno' } as const

/** What the paper of a void or a return says of each programme: how far its operator was told when it was printed. */
export function undoneLines(outcomes: readonly LoyaltyOutcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    const { undone, program } = outcome
    if (undone === 'nothing') return []
    const note = undone === 'all' ? undoneNote(program) : null
    return [stateLine({ ...outcome, undone }), ...(note === null ? [] : [note.paper])]
  })
}

function stateLine({
  name,
  state,
  undone,
}: Pick<LoyaltyOutcome, 'name' | 'state'> & { readonly undone: 'all' | 'part' }): string {
  switch (state) {
    case 'done':
      return `${name} ${done[undone]}`
    case 'waiting':
      return `${name}: ${noun[undone]} em envio`
    case 'task':
      return `${name}: ${noun[undone]} ainda não confirmado`
    case 'resolved':
      return `${name}: ${noun[undone]} resolvido à mão`
  }
}
