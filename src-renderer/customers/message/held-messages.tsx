import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../app/may'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../ui/fields/error-text'
import styles from './messages.module.css'

interface HeldMessagesProps {
  readonly count: number
  readonly onChanged: () => void
}

/** J8: what a restored copy would send, and the two ways out. */
export function HeldMessages({ count, onChanged }: HeldMessagesProps) {
  const mayDecide = useMay('message.set-up')
  const { busy, refusal, run } = useCommand()
  const [asked, setAsked] = useState<'message.release-held' | 'message.discard-held' | null>(null)
  const words = count === 1 ? '1 mensagem' : `${count.toLocaleString('pt-BR')} mensagens`
  return (
    <section className={styles.held} aria-label="Mensagens retidas">
      <span>
        A cópia restaurada tinha <strong>{words}</strong> por enviar. Parte pode já ter saído antes.
      </span>
      {mayDecide && (
        <>
          <Button variant="default" onClick={() => setAsked('message.discard-held')}>
            Descartar
          </Button>
          <Button onClick={() => setAsked('message.release-held')}>Liberar</Button>
        </>
      )}
      <ErrorText>{refusal}</ErrorText>
      {asked !== null && (
        <ConfirmDialog
          opened
          title={asked === 'message.release-held' ? 'Liberar mensagens' : 'Descartar mensagens'}
          confirmLabel={asked === 'message.release-held' ? 'Liberar' : 'Descartar'}
          danger={asked === 'message.discard-held'}
          busy={busy}
          onClose={() => setAsked(null)}
          onConfirm={() =>
            void run(
              () => call(asked, {}),
              () => {
                setAsked(null)
                onChanged()
              },
            )
          }
        >
          {asked === 'message.release-held'
            ? `${words}: cada uma sai agora, mesmo que já tenha saído antes de a cópia ser restaurada.`
            : `${words}: nenhuma sairá mais.`}
        </ConfirmDialog>
      )}
    </section>
  )
}
