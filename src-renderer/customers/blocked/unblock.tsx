import type { BlockedAddress } from '#shared/customers/blocked/blocked-operations'
import { channelNames } from '#shared/customers/message/message-channel'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'
import { ReasonDialog } from '../../ui/dialog/reason-dialog'
import { blockingWords } from './blocking-words'

interface UnblockProps {
  readonly blocked: BlockedAddress
  readonly onUnblocked: () => void
  readonly onClose: () => void
}

/** Lets messages go to an address again, for a reason that is kept. */
export function Unblock({ blocked, onUnblocked, onClose }: UnblockProps) {
  const { channel, hash, reason, customerName, address } = blocked
  const { busy, refusal, run } = useCommand()
  return (
    <ReasonDialog
      title="Desbloquear endereço"
      reason={[customerName ?? 'Sem cadastro', channelNames[channel], address].filter(Boolean).join(' · ')}
      submitLabel="Desbloquear"
      usual={['A pessoa pediu para voltar', 'Foi bloqueado por engano']}
      missing="Escolha ou escreva o motivo."
      busy={busy}
      refusal={refusal}
      onReason={(why) =>
        void run(
          () =>
            callWithApproval('blocked.unblock', { channel, hash, reason: why }, 'Desbloquear um endereço'),
          () => {
            notice.success('Endereço desbloqueado.')
            onUnblocked()
            onClose()
          },
        )
      }
      onClose={onClose}
    >
      <p>{blockingWords[reason]}. Divulgação só volta a sair com um consentimento em vigor.</p>
    </ReasonDialog>
  )
}
