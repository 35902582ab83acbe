import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { CustomerId } from '#shared/kernel/ids'
import { lineText } from '#shared/kernel/text/text-door'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { Busy } from '../../ui/dialog/busy'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { ReasonField, reasonSchema } from '../../ui/fields/reason-field'
import { useSchemaForm } from '../../ui/fields/use-schema-form'
import { ErasureView } from './erasure-view'
import styles from './personal-data.module.css'

interface EraseWindowProps {
  readonly customerId: CustomerId
  readonly onErased: () => void
  readonly onClose: () => void
}

const schema = z.object({ code: lineText({ min: 1, max: 20 }), reason: reasonSchema })

/** “Apagar os dados”: what goes, what stays and why; then the customer's number, typed, and the reason. */
export function EraseWindow({ customerId, onErased, onClose }: EraseWindowProps) {
  const { value: preview, reply } = useAnswer('personal.erasure-preview', { customerId })
  const { busy, refusal, run } = useCommand()
  const [waivesOpen, setWaivesOpen] = useState(false)
  const { bind, problem, submit } = useSchemaForm(
    schema,
    { code: '', reason: '' },
    { code: 'Digite o código do cliente.', reason: 'Escolha ou escreva o motivo.' },
  )
  const erase = (asked: z.output<typeof schema>): void =>
    void run(
      () =>
        callWithApproval(
          'personal.erase',
          { ...asked, customerId, waivesOpen },
          'Apagar os dados de um cliente',
        ),
      () => {
        notice.success('Dados apagados. Os outros caixas apagam assim que falarem com a Central.')
        onErased()
      },
    )
  return (
    <FormDialog
      title="Apagar os dados"
      reason={preview === null ? undefined : `${preview.name} · cliente ${preview.code}`}
      size="lg"
      submitLabel="Apagar para sempre"
      danger
      busy={busy}
      refusal={problem ?? refusal}
      refusalLines={2}
      onSubmit={() => submit(erase)}
      onClose={onClose}
    >
      {reply === null && <Busy active what="o que a loja guarda" />}
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      {preview !== null && (
        <div className={styles.fields}>
          <ErasureView preview={preview} />
          {preview.open.length > 0 && (
            <Checkbox
              label="O cliente e a loja abrem mão do que está em aberto"
              checked={waivesOpen}
              onChange={({ currentTarget }) => setWaivesOpen(currentTarget.checked)}
            />
          )}
          <TextInput
            label="Código do cliente"
            description="Digite o código, para não apagar a pessoa errada."
            data-autofocus
            autoComplete="off"
            maxLength={20}
            {...bind('code')}
          />
          <ReasonField
            {...bind('reason')}
            suggestions={['A pessoa pediu', 'Cadastro feito sem querer', 'Pedido da ANPD']}
          />
        </div>
      )}
    </FormDialog>
  )
}
