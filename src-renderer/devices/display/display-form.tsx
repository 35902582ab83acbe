import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DisplayDevice } from '#shared/devices/display/display-operations'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { CommunicationFields } from './communication-fields'
import { draftOf, settingsOf, type DisplayDraft } from './display-draft'
import { NetworkFields } from './network-fields'
import { PoleFields } from './pole-fields'
import { ScreenFields } from './screen-fields'
import styles from './display-section.module.css'

interface DisplayFormProps {
  readonly device: DisplayDevice
  readonly onSaved: (device: DisplayDevice) => void
}

/** Which displays there are, what stands beside the sale, and how it is laid out. */
export function DisplayForm({ device, onSaved }: DisplayFormProps) {
  const { settings, screens } = device
  const [draft, setDraft] = useState(() => draftOf(settings))
  const { refusal, busy, refuse, run } = useCommand()
  const change = (part: Partial<DisplayDraft>) => {
    refuse(null)
    setDraft({ ...draft, ...part })
  }
  const chosen = settings.screen.kind === 'chosen' ? [settings.screen] : []
  const known = [...screens, ...chosen]

  function save() {
    if (busy) return
    const wanted = settingsOf(draft, settings, known)
    if (!wanted.ok) return refuse(wanted.error)
    void run(
      () => call('display.save', wanted.value),
      (saved) => {
        notice.success('Visor do cliente salvo.')
        onSaved(saved)
      },
    )
  }

  return (
    <form
      className={styles.form}
      aria-label="Visor do cliente"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.fields}>
        <ScreenFields draft={draft} change={change} device={device} />
        <CommunicationFields draft={draft} change={change} />
        <PoleFields draft={draft} change={change} />
        <NetworkFields draft={draft} change={change} device={device} />
      </div>
      <ErrorText lines={2}>{refusal}</ErrorText>
      <Button type="submit" aria-busy={busy}>
        Salvar
      </Button>
    </form>
  )
}
