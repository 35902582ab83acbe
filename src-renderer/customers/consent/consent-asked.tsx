import { Checkbox } from '@mantine/core'
import type { NewCustomer } from '#shared/customers/customer/customer'
import { channelNames, messageChannels, type MessageChannel } from '#shared/customers/message/message-channel'
import { useMay } from '../../app/may'
import { useAnswer } from '../../ipc/use-answer'
import { ConsentText } from './consent-text'
import styles from './consent.module.css'

interface ConsentAskedProps {
  /** Which ways lead to the customer at all: what is not filled in cannot be agreed to. */
  readonly reached: Readonly<Record<MessageChannel, boolean>>
  readonly value: NewCustomer['consent']
  readonly onChange: (consent: NewCustomer['consent']) => void
}

/** Asks for consent while registering: the words to read out, and a tick for each way, none made beforehand. */
export function ConsentAsked({ reached, value, onChange }: ConsentAskedProps) {
  const mayGive = useMay('consent.give')
  const { value: texts } = useAnswer('consent.texts', mayGive ? {} : null)
  const text = texts?.[0]
  if (!mayGive || text === undefined) return null
  const ticked = (value?.channels ?? []).filter((channel) => reached[channel])
  function tick(channel: MessageChannel, isTicked: boolean, textVersion: number): void {
    const channels = messageChannels.filter((one) => (one === channel ? isTicked : ticked.includes(one)))
    onChange(channels.length === 0 ? null : { channels, purpose: 'marketing', textVersion })
  }
  return (
    <fieldset className={styles.asked} aria-label="Consentimento">
      <ConsentText text={text.text} />
      <div className={styles.ticks}>
        {messageChannels.map((channel) => (
          <Checkbox
            key={channel}
            label={`Aceita por ${channelNames[channel]}`}
            checked={ticked.includes(channel)}
            disabled={!reached[channel]}
            onChange={({ currentTarget }) => tick(channel, currentTarget.checked, text.version)}
          />
        ))}
      </div>
    </fieldset>
  )
}
