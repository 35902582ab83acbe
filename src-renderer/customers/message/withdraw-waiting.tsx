import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MessageFilter } from '#shared/customers/message/message-filter'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { useCommand } from '../../ipc/words/use-command'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'

/** Stops a batch: what fits the filters and still waits does not go out. */
export function WithdrawWaiting({ filter }: { readonly filter: MessageFilter }) {
  const waiting: MessageFilter = { ...filter, state: 'queued' }
  const { value: totals } = useAnswer('message.totals', { filter: waiting })
  const { busy, refusal, run } = useCommand()
  const [isAsked, setAsked] = useState(false)
  const count = totals?.[0]?.count ?? 0
  const words = count === 1 ? '1 mensagem' : `${count.toLocaleString('pt-BR')} mensagens`
  return (
    <>
      <Button variant="default" disabled={count === 0} onClick={() => setAsked(true)}>
        Retirar as que esperam
      </Button>
      {isAsked && (
        <ConfirmDialog
          opened
          title="Retirar as que esperam"
          confirmLabel="Retirar"
          danger
          busy={busy}
          onClose={() => setAsked(false)}
          onConfirm={() =>
            void run(
              () => call('message.withdraw-waiting', { filter: waiting }),
              ({ count: withdrawn }) => {
                setAsked(false)
                notice.info(
                  withdrawn === 1
                    ? '1 mensagem retirada.'
                    : `${withdrawn.toLocaleString('pt-BR')} mensagens retiradas.`,
                )
              },
            )
          }
        >
          {`${words} dos filtros escolhidos ainda não ${count === 1 ? 'saiu' : 'saíram'}, e não ${count === 1 ? 'sairá' : 'sairão'} mais. As que já saíram ficam como estão.`}
          <ErrorText>{refusal}</ErrorText>
        </ConfirmDialog>
      )}
    </>
  )
}
