import { patchApp, useApp } from '../../../app/use-app'
import { useCommand } from '../../../ipc/words/use-command'
import { callWithApproval } from '../../access/approval/approval'

/** “Assumir caixa”: from now on the operator answers for the open till. */
export function useTakeOver(onDone: () => void) {
  const keeper = useApp((app) => app.till?.keeperName ?? '')
  const { busy, refusal, run } = useCommand()
  const takeOver = () =>
    void run(
      () => callWithApproval('till.take-over', {}, `Assumir o caixa de ${keeper}`),
      (till) => {
        patchApp({ till, tillLeft: false })
        onDone()
      },
    )
  return { keeper, refusal, busy, takeOver }
}
