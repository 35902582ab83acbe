import { Textarea } from '@mantine/core'
import type { TillSessionId } from '#shared/kernel/ids'
import type { TillClosing } from '#shared/store/till/till-closing'
import { tillContract } from '#shared/store/till/till-operations'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { useSchemaForm } from '../../../ui/fields/use-schema-form'
import { callWithApproval } from '../../access/approval/approval'

const { input } = tillContract['till.annotate']

interface AnnotateWindowProps {
  readonly id: TillSessionId
  readonly onDone: (closing: TillClosing) => void
  readonly onClose: () => void
}

export function AnnotateWindow({ id, onDone, onClose }: AnnotateWindowProps) {
  const { bind, problem, submit } = useSchemaForm(input, { id, text: '' }, { text: 'Escreva a anotação.' })
  const { busy, refusal, run } = useCommand()
  return (
    <FormDialog
      title="Anotar fechamento"
      reason="Os valores não mudam; a anotação fica com data e nome."
      submitLabel="Gravar anotação"
      busy={busy}
      refusal={problem ?? refusal}
      onClose={onClose}
      onSubmit={() =>
        submit((note) =>
          run(() => callWithApproval('till.annotate', note, 'Anotar o fechamento de caixa'), onDone),
        )
      }
    >
      <Textarea label="Anotação" maxLength={300} autosize minRows={3} data-autofocus {...bind('text')} />
    </FormDialog>
  )
}
