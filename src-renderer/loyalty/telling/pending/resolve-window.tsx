import { programName } from '#shared/loyalty/port/program-id'
import type { PendingLoyalty } from '#shared/loyalty/telling/loyalty-work'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { notice } from '../../../ui/dialog/notice'
import { ReasonDialog } from '../../../ui/dialog/reason-dialog'
import { workName } from '../pending-words'

interface ResolveWindowProps {
  readonly work: PendingLoyalty
  readonly onClose: () => void
  readonly onResolved: () => void
}

const usualReasons = ['Acertado no painel da operadora', 'A operadora confirmou', 'Acertado com o cliente']

/** Settles a task by hand, with the reason in the trail; nothing more is sent. */
export function ResolveWindow({ work, onClose, onResolved }: ResolveWindowProps) {
  const { id, kind, program } = work
  const { refusal, busy, run } = useCommand()

  function resolve(reason: string) {
    void run(
      () => call('loyalty.resolve', { id, reason }),
      () => {
        notice.success('Pendência resolvida à mão.')
        onResolved()
      },
    )
  }

  return (
    <ReasonDialog
      title="Resolver à mão"
      reason={`“${workName(kind, program)}” não será mais enviado ao ${programName(program)}. O motivo fica na auditoria.`}
      usual={usualReasons}
      missing="Escolha ou escreva como foi resolvida."
      submitLabel="Dar por resolvida"
      danger
      busy={busy}
      refusal={refusal}
      onReason={resolve}
      onClose={onClose}
    />
  )
}
