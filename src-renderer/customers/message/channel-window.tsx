import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { channelNames, messageChannels, type MessageChannel } from '#shared/customers/message/message-channel'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { ChannelForm } from './channel-form'

/** “Quem envia mensagens”: one channel at a time. */
export function ChannelWindow({ onClose }: { readonly onClose: () => void }) {
  const [channel, setChannel] = useState<MessageChannel>('email')
  const { value: channels, reply, refresh } = useAnswer('message.channels', {})
  const setUp = channels?.find((one) => one.channel === channel)
  const choice = (
    <SegmentedControl
      aria-label="Por onde"
      value={channel}
      onChange={(value) => setChannel(messageChannels.find((one) => one === value) ?? 'email')}
      data={messageChannels.map((value) => ({ value, label: channelNames[value] }))}
    />
  )
  if (setUp === undefined)
    return (
      <Dialog opened title="Quem envia mensagens" onClose={onClose}>
        {choice}
        <Busy active={reply === null} what="quem envia" />
        {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      </Dialog>
    )
  return (
    <ChannelForm
      key={`${channel}-${setUp.gateway}`}
      setUp={setUp}
      choice={choice}
      onSaved={() => void refresh()}
      onClose={onClose}
    />
  )
}
