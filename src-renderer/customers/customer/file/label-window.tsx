import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { labelListNames, type CustomerLabel, type LabelList } from '#shared/customers/customer/customer-label'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import styles from './file.module.css'

interface LabelWindowProps {
  readonly list: LabelList
  readonly onClose: () => void
}

/** The entries of a list: added, called otherwise, or offered no more. */
export function LabelWindow({ list, onClose }: LabelWindowProps) {
  const { value: form, refresh } = useAnswer('customer.form', {})
  const [name, setName] = useState('')
  const { busy, refusal, run } = useCommand()
  const labels = form?.labels.filter((one) => one.list === list) ?? []
  const save = (label: CustomerLabel, done: () => void = () => undefined): void =>
    void run(
      () => call('customer.save-label', label),
      async () => {
        await refresh()
        done()
      },
    )
  return (
    <FormDialog
      title={labelListNames[list]}
      reason="Um nome trocado aqui vale para todos os clientes que o têm."
      submitLabel="Acrescentar"
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => {
        if (name.trim() !== '')
          save({ uid: crypto.randomUUID(), list, name, isActive: true }, () => setName(''))
      }}
    >
      <TextInput
        label="Novo nome"
        maxLength={60}
        autoComplete="off"
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <ul className={styles.labels} aria-label={labelListNames[list]}>
        {labels.map((label) => (
          <LabelRow key={label.uid} label={label} onSave={save} />
        ))}
      </ul>
    </FormDialog>
  )
}

function LabelRow({
  label,
  onSave,
}: {
  readonly label: CustomerLabel
  readonly onSave: (label: CustomerLabel) => void
}) {
  const [name, setName] = useState(label.name)
  const rename = (): void => {
    if (name.trim() !== '' && name !== label.name) onSave({ ...label, name })
  }
  return (
    <li>
      <TextInput
        aria-label={`Nome de ${label.name}`}
        maxLength={60}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onBlur={rename}
      />
      <Checkbox
        label="Oferecido"
        checked={label.isActive}
        onChange={({ currentTarget }) => onSave({ ...label, isActive: currentTarget.checked })}
      />
    </li>
  )
}
