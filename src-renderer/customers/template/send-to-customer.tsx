import { Button } from '@mantine/core'
import type { MessageTemplate, TemplateText } from '#shared/customers/template/message-template'
import { templateRules } from '#shared/customers/template/template-use'
import type { CustomerId } from '#shared/kernel/ids'
import { useMay } from '../../app/may'
import type { Command } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'

interface SendToCustomerProps {
  readonly text: TemplateText
  readonly saved: MessageTemplate | null
  readonly customerId: CustomerId | null
  /** Of the preview, which says why it was refused. */
  readonly command: Command
}

/** Sends the template to the customer of the preview, once what is shown is what was saved. */
export function SendToCustomer({ text, saved, customerId, command }: SendToCustomerProps) {
  const maySend = useMay('template.send')
  const { busy, run } = command
  if (!maySend || saved === null || customerId === null || !templateRules[saved.use].isByHand) return null
  const isSaved =
    text.body === saved.body && text.subject === saved.subject && text.keepsAccents === saved.keepsAccents
  return (
    <Button
      variant="default"
      loading={busy}
      disabled={!isSaved}
      onClick={() =>
        void run(
          () =>
            callWithApproval(
              'template.send',
              { templateId: saved.id, customerId },
              `Enviar o modelo ${saved.name} a um cliente`,
            ),
          () => notice.info('Mensagem na fila: veja em “Central de mensagens” como terminou.'),
        )
      }
    >
      Enviar a este cliente
    </Button>
  )
}
