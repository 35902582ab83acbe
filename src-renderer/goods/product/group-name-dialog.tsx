import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { groupingWords, type Group, type Grouping } from '#shared/goods/product/grouping'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { FormDialog } from '../../ui/dialog/form-dialog'

interface GroupNameDialogProps {
  readonly grouping: Grouping
  /** Null for a new one. */
  readonly group: Group | null
  readonly onSaved: (id: number, all: Group[]) => void
  /** What else is done with it, at the left. */
  readonly apart?: ReactNode
  /** Why that was refused. */
  readonly apartRefusal?: string | null
  readonly onClose: () => void
}

/** The name of a family or brand. */
export function GroupNameDialog({ onSaved, onClose, ...props }: GroupNameDialogProps) {
  const { grouping, group, apart, apartRefusal } = props
  const [name, setName] = useState(group?.name ?? '')
  const { busy, refusal, refuse, run } = useCommand()
  const { one } = groupingWords[grouping]
  const title = group === null ? `Criar ${one}` : `Renomear ${group.name}`
  const save = (): void => {
    if (name.trim() === '') return refuse('Informe o nome.')
    void run(
      () => callWithApproval('grouping.save', { grouping, id: group?.id ?? null, name }, title),
      ({ id, all }) => {
        onSaved(id, all)
        onClose()
      },
    )
  }
  return (
    <FormDialog
      title={title}
      submitLabel="Salvar"
      busy={busy}
      refusal={refusal ?? apartRefusal}
      refusalLines={2}
      apart={apart}
      size="lg"
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label="Nome"
        value={name}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => {
          refuse(null)
          setName(currentTarget.value)
        }}
      />
    </FormDialog>
  )
}
