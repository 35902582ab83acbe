import type { Result } from '#shared/kernel/result'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { AppError } from '../../ipc/words/messages'
import { useCommand, type Command } from '../../ipc/words/use-command'
import { inOrder } from './in-order'
import { applySale } from './use-sale'

interface SaleEdit extends Omit<Command, 'run'> {
  /** Waits for main and draws the sale it answers; `done` is called only when it agreed. */
  readonly run: (
    ask: () => Promise<Result<SaleView | null, AppError>>,
    done: (sale: SaleView | null) => void,
  ) => Promise<void>
}

/** One change to the sale from a window: sent once, refused beside the field, drawn as main answered it. */
export function useSaleEdit(): SaleEdit {
  const { run, ...command } = useCommand()
  return { ...command, run: (ask, done) => run(() => drawn(ask()), done) }
}

/** Draws the sale main answers before handing the answer on. */
export async function drawn<E>(
  asked: Promise<Result<SaleView | null, E>>,
): Promise<Result<SaleView | null, E>> {
  // Only the answer takes its turn among the scans: a supervisor's approval may take its time.
  const reply = await asked
  await inOrder(Promise.resolve(reply), () => {
    if (reply.ok) applySale(reply.value)
  })
  return reply
}
