import type { Result } from '#shared/kernel/result'
import type { AppError } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { notice } from '../../ui/dialog/notice'

type Ask = () => Promise<Result<{ readonly printed: boolean }, AppError>>

/** Has papers printed, one at a time, and says what became of each: `done` when it came out, else why not. */
export function usePrintAgain() {
  const { busy, refusal, refuse, run } = useCommand()
  const print = (ask: Ask, done: string): void =>
    void run(ask, ({ printed }) => {
      if (printed) notice.success(done)
      else refuse('A impressora não imprimiu. Confira o papel e a ligação e tente de novo.')
    })
  return { busy, refusal, print }
}
