import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ScannersView } from '#shared/devices/device/scanner-operations'
import type { InstalledScanner } from '#shared/devices/device/scanner-settings'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { CodeFormatFields } from './code-format-fields'
import type { ScannerChoice } from './scanner-choice'
import { ScannerConnectionFields } from './scanner-connection'
import { connectionWords, draftOf, settingsOf, type ScannerDraft } from './scanner-draft'
import styles from '../printer/printer-section.module.css'

const kinds = ['serial', 'hid', 'simulated'] as const

interface ScannerFormProps {
  /** Null: a new one. */
  readonly scanner: InstalledScanner | null
  readonly onChanged: (view: ScannersView, chosen: ScannerChoice) => void
}

/** One scanner: its name, how it is reached, what it sends around its codes. */
export function ScannerForm({ scanner, onChanged }: ScannerFormProps) {
  const [draft, setDraft] = useState(() => draftOf(scanner))
  const [removing, setRemoving] = useState(false)
  const { refusal, busy, refuse, run } = useCommand()
  const change = (part: Partial<ScannerDraft>) => {
    refuse(null)
    setDraft((before) => ({ ...before, ...part }))
  }

  function save() {
    if (busy) return
    const wanted = settingsOf(draft)
    if (!wanted.ok) return refuse(wanted.error)
    void run(
      () => call('scanner.save', { id: scanner?.id ?? null, ...wanted.value }),
      (view) => {
        notice.success('Leitor salvo.')
        onChanged(view, scanner?.id ?? view.scanners.at(-1)?.settings.id ?? 'wedge')
      },
    )
  }

  function remove(removed: InstalledScanner) {
    setRemoving(false)
    void run(
      () => call('scanner.remove', { id: removed.id }),
      (view) => onChanged(view, 'wedge'),
    )
  }

  return (
    <form
      className={styles.form}
      aria-label="Leitor"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.pair}>
        <TextInput
          label="Nome"
          value={draft.name}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label="Ligação"
          value={draft.kind}
          data={kinds.map((kind) => ({ value: kind, label: connectionWords[kind] }))}
          onChange={({ currentTarget: { value } }) =>
            change({ kind: kinds.find((kind) => kind === value) ?? draft.kind })
          }
        />
      </div>
      <ScannerConnectionFields draft={draft} change={change} />
      <CodeFormatFields format={draft.format} change={(format) => change({ format })} />
      <ErrorText lines={2}>{refusal}</ErrorText>
      <div className={styles.buttons}>
        <Button type="submit" aria-busy={busy}>
          Salvar
        </Button>
        {scanner !== null && (
          <Button variant="default" onClick={() => setRemoving(true)}>
            Remover
          </Button>
        )}
      </div>
      {scanner !== null && (
        <ConfirmDialog
          opened={removing}
          title="Remover leitor?"
          confirmLabel="Remover"
          danger
          onConfirm={() => remove(scanner)}
          onClose={() => setRemoving(false)}
        >
          O caixa deixa de ouvir “{scanner.name}” agora. Ele pode ser incluído de novo.
        </ConfirmDialog>
      )}
    </form>
  )
}
