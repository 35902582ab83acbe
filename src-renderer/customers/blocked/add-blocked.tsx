import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { channelNames, messageChannels, type MessageChannel } from '#shared/customers/message/message-channel'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import styles from './blocked.module.css'

interface AddBlockedProps {
  readonly onAdded: () => void
  readonly onClose: () => void
}

/** Blocks an address by hand: by a phone call, a letter, or to try. */
export function AddBlocked({ onAdded, onClose }: AddBlockedProps) {
  const [channel, setChannel] = useState<MessageChannel>('sms')
  const [address, setAddress] = useState('')
  const { busy, refusal, refuse, run } = useCommand()
  const send = (): void =>
    void run(
      () => callWithApproval('blocked.add', { channel, address }, 'Bloquear um endereço'),
      () => {
        notice.success('Endereço bloqueado: nada mais é enviado a ele.')
        onAdded()
        onClose()
      },
    )
  return (
    <FormDialog
      title="Bloquear um endereço"
      reason="Nada mais é enviado a ele, de quem quer que seja."
      submitLabel="Bloquear"
      busy={busy}
      refusal={refusal}
      onSubmit={send}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <SegmentedControl
          aria-label="Por onde"
          value={channel}
          onChange={(value) => setChannel(messageChannels.find((one) => one === value) ?? 'sms')}
          data={messageChannels.map((value) => ({ value, label: channelNames[value] }))}
        />
        <TextInput
          data-autofocus
          label="Endereço"
          placeholder={channel === 'sms' ? '(11) 98765-4321' : 'cliente@exemplo.com.br'}
          value={address}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => {
            refuse(null)
            setAddress(currentTarget.value)
          }}
        />
      </div>
    </FormDialog>
  )
}
