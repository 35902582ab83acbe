import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { labelPrinterModelIds, labelPrinterModels } from '#shared/devices/device/label-printer-models'
import type { LabelPrinterView } from '#shared/devices/device/label-printer-operations'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { ConnectionFields } from '../printer/connection-fields'
import { draftOf, labelSettingsOf, type LabelPrinterDraft } from '../printer/printer-draft'
import styles from '../printer/printer-section.module.css'

interface LabelPrinterFormProps {
  readonly settings: LabelPrinterView['settings']
  readonly onSaved: (view: LabelPrinterView) => void
}

/** Which label printer, and how it is reached. */
export function LabelPrinterForm({ settings, onSaved }: LabelPrinterFormProps) {
  const [draft, setDraft] = useState<LabelPrinterDraft>(() => draftOf(settings))
  const { refusal, busy, refuse, run } = useCommand()
  const change = (part: Partial<LabelPrinterDraft>) => {
    refuse(null)
    setDraft({ ...draft, ...part })
  }

  function save() {
    if (busy) return
    const wanted = labelSettingsOf(draft)
    if (!wanted.ok) return refuse(wanted.error)
    void run(
      () => call('label-printer.save', wanted.value),
      (view) => {
        notice.success('Impressora de etiquetas salva.')
        onSaved(view)
      },
    )
  }

  return (
    <form
      className={styles.form}
      aria-label="Impressora de etiquetas"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextInput
        label="Nome"
        value={draft.name}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label="Modelo e linguagem"
        value={draft.model}
        data={labelPrinterModelIds.map((id) => ({ value: id, label: labelPrinterModels[id].name }))}
        onChange={({ currentTarget: { value } }) =>
          change({ model: labelPrinterModelIds.find((id) => id === value) ?? draft.model })
        }
      />
      <ConnectionFields draft={draft} change={change} />
      <ErrorText lines={2}>{refusal}</ErrorText>
      <Button type="submit" aria-busy={busy}>
        Salvar
      </Button>
    </form>
  )
}
