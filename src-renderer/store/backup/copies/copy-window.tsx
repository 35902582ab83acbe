import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import type { CopiesView } from '#shared/store/backup/copies-operations'
import type { CopyInside } from '#shared/store/backup/copy-inside'
import { dateAndTime } from '../../../app/times'
import { useApp } from '../../../app/use-app'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { Busy } from '../../../ui/dialog/busy'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { RestoreForm } from '../restore-form'
import styles from './copies-screen.module.css'

interface CopyWindowProps {
  readonly copy: CopiesView['copies'][number]
  readonly onClose: () => void
}

/** A look inside a copy, before anybody goes back to it. */
export function CopyWindow({ copy, onClose }: CopyWindowProps) {
  const mayRestore = useApp((app) => app.operator?.levels['database.restore'] === 'allow')
  const place = copy.places.includes('here') ? 'here' : 'second'
  const { value, reply } = useAnswer('backup.look', { place, name: copy.name })
  const [step, setStep] = useState<'look' | 'restore' | 'restarts'>('look')
  const [refusal, setRefusal] = useState<string | null>(null)
  const error = refusal ?? (reply?.ok === false ? messageFor(reply.error) : null)

  return (
    <>
      <Dialog
        opened
        title={`Cópia de ${dateAndTime(copy.takenAt)}`}
        onClose={onClose}
        footer={
          <>
            <Button variant="default" onClick={onClose} data-autofocus>
              Voltar
            </Button>
            {mayRestore && value !== null && step !== 'restarts' && (
              <Button color="red" onClick={() => setStep('restore')}>
                Restaurar esta cópia
              </Button>
            )}
          </>
        }
      >
        <Busy
          active={(value === null && error === null) || step === 'restarts'}
          what={step === 'restarts' ? 'o programa abrir de novo' : 'a cópia'}
        />
        {value !== null && <Inside inside={value} />}
        <ErrorText>{error}</ErrorText>
      </Dialog>
      {step === 'restore' && (
        <RestoreForm
          place={place}
          backupName={copy.name}
          onRestored={() => setStep('restarts')}
          onRefused={(text) => {
            setStep('look')
            setRefusal(text)
          }}
          onClose={() => setStep('look')}
        />
      )}
    </>
  )
}

const figure = (count: number): string => count.toLocaleString('pt-BR')

function Inside({ inside }: { readonly inside: CopyInside }) {
  const { shop, lastSale, sales, products, customers, operators, since } = inside
  return (
    <>
      <dl className={styles.facts}>
        <dt>Loja</dt>
        <dd>{shop ?? 'Nenhuma'}</dd>
        <dt>Última venda</dt>
        <dd>
          {lastSale === null
            ? 'Nenhuma'
            : `Nº ${figure(lastSale.number)}, ${dateAndTime(lastSale.at)}, ${formatCents(lastSale.total)}${lastSale.terminal === null ? '' : ` (${lastSale.terminal})`}`}
        </dd>
        <dt>Vendas</dt>
        <dd>{figure(sales)}</dd>
        <dt>Produtos ativos</dt>
        <dd>{figure(products)}</dd>
        <dt>Clientes</dt>
        <dd>{figure(customers)}</dd>
        <dt>Operadores</dt>
        <dd>{figure(operators)}</dd>
      </dl>
      {since !== null && since.sales > 0 && (
        <p className={styles.loss}>
          {since.sales === 1
            ? `Depois dela foi feita 1 venda, de ${formatCents(since.total)}, que não está na cópia.`
            : `Depois dela foram feitas ${figure(since.sales)} vendas, ${formatCents(since.total)} ao todo, que não estão na cópia.`}
        </p>
      )}
      {since !== null && since.sales === 0 && (
        <p className={styles.about}>Nenhuma venda foi feita depois dela.</p>
      )}
    </>
  )
}
