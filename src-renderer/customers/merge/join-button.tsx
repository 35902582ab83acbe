import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerId } from '#shared/kernel/ids'
import type { CustomerActionProps } from '../../feature/customer-action'
import { useAnswer } from '../../ipc/use-answer'
import { Dialog } from '../../ui/dialog/dialog'
import { JoinWindow } from './join-window'
import { likenessNames } from './likeness-names'
import styles from './merge.module.css'

/** From the file, where another one is likely of the same person: the two side by side, and this one goes on (FEATURES F30). */
export function JoinButton({ customerId, onChanged }: CustomerActionProps) {
  const { value: alike, refresh } = useAnswer('merge.alike', { customerId })
  const [isOpen, setOpen] = useState(false)
  const [mergedId, setMergedId] = useState<CustomerId | null>(null)
  const close = (): void => setOpen(false)
  if (alike === null || alike.length === 0) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        Juntar com outro cadastro
      </Button>
      {isOpen && (
        <Dialog
          opened
          title="Juntar com outro cadastro"
          reason="Podem ser da mesma pessoa. Compare antes: uma família também divide celular e e-mail."
          size="lg"
          onClose={close}
          footer={
            <Button variant="default" onClick={close}>
              Voltar
            </Button>
          }
        >
          <ol className={styles.list} aria-label="Cadastros parecidos">
            {alike.map(({ customer, by }) => (
              <li key={customer.id} className={styles.row}>
                <span className={styles.cell}>
                  <strong>{customer.name}</strong>
                  <span className={styles.quiet}>Cliente {customer.code}</span>
                </span>
                <span>{by.map((like) => likenessNames[like]).join(', ')}</span>
                <span />
                <Button variant="default" onClick={() => setMergedId(customer.id)}>
                  Comparar
                </Button>
              </li>
            ))}
          </ol>
        </Dialog>
      )}
      {mergedId !== null && (
        <JoinWindow
          two={{ survivorId: customerId, mergedId }}
          onJoined={() => {
            close()
            void refresh()
            onChanged()
          }}
          onClose={() => setMergedId(null)}
        />
      )}
    </>
  )
}
