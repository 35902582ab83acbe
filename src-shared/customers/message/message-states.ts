import { z } from 'zod'

/**
 * The life of a message (DESIGN section 9). `accepted`: the other side took it on, which is not yet the person's mobile or
 * mailbox. `unknown`: it may have gone out, and nobody said so; it is asked back where the other side can be asked, and
 * never sent again by itself. `withdrawn`: it was not sent, because it must not be or somebody did not want it any more.
 */
export const messageStates = [
  'queued',
  'sending',
  'accepted',
  'delivered',
  'undelivered',
  'refused',
  'unknown',
  'withdrawn',
] as const
export const messageStateSchema = z.enum(messageStates)
export type MessageState = z.infer<typeof messageStateSchema>

export const stateNames: Readonly<Record<MessageState, string>> = {
  queued: 'Aguardando envio',
  sending: 'Enviando',
  accepted: 'Enviada',
  delivered: 'Entregue',
  undelivered: 'Não entregue',
  refused: 'Recusada',
  unknown: 'Sem resposta',
  withdrawn: 'Retirada',
}

/** Who moves a message: the worker that sends, what the other side says of it, or a person in the message centre. */
type Mover = 'worker' | 'answer' | 'person'

/** Every legal move. What is not here does not happen, whoever asks. */
const moves: Readonly<
  Record<MessageState, Readonly<Partial<Record<MessageState, readonly [Mover, ...Mover[]]>>>>
> = {
  queued: { sending: ['worker'], withdrawn: ['worker', 'person'] },
  sending: {
    // Certainly not taken: the channel was busy or out of reach.
    queued: ['answer'],
    accepted: ['answer'],
    refused: ['answer'],
    // No answer, or the till was switched off before it came.
    unknown: ['answer', 'worker'],
  },
  accepted: { delivered: ['answer'], undelivered: ['answer'] },
  unknown: {
    accepted: ['answer'],
    delivered: ['answer'],
    undelivered: ['answer'],
    refused: ['answer'],
    queued: ['person'],
    withdrawn: ['person'],
  },
  undelivered: { queued: ['person'] },
  refused: { queued: ['person'] },
  delivered: {},
  withdrawn: {},
}

export function mayMove(from: MessageState, to: MessageState, mover: Mover): boolean {
  return moves[from][to]?.includes(mover) ?? false
}

/** The states a mover may bring to `to`. */
export function statesBefore(to: MessageState, mover: Mover): MessageState[] {
  return messageStates.filter((from) => mayMove(from, to, mover))
}
