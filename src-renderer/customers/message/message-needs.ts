import { channelNames } from '#shared/customers/message/message-channel'
import type { MessageState } from '#shared/customers/message/message-states'
import type { PendingMessages } from '#shared/customers/message/pending-messages'
import type { Need } from '../../feature/attention'
import { useMessagesAt } from './message-draft'
import { sayFault } from './message-words'

/** What of messages somebody should see to, each with the list it is seen in. */
export function messageNeeds({ unknown, held, failed, stopped }: PendingMessages): readonly Need[] {
  const rows: readonly (Need | null)[] = [
    ...stopped.map(({ channel, fault }): Need => ({
      tone: fault.kind === 'busy' ? 'quiet' : 'stop',
      text: `${channelNames[channel]}: as mensagens não saem.`,
      since: null,
      why: sayFault(fault),
      count: 1,
      prepare: at('queued'),
    })),
    held.count === 0
      ? null
      : {
          tone: 'attention',
          text: said(held.count, 'retida', 'retidas'),
          since: held.since,
          why: 'Uma cópia foi restaurada: libere ou descarte o que ela tinha por enviar.',
          count: held.count,
          prepare: at('queued'),
        },
    unknown.count === 0
      ? null
      : {
          tone: 'attention',
          text: said(unknown.count, 'sem resposta', 'sem resposta'),
          since: unknown.since,
          why: 'Ninguém sabe se saíram: pergunte, tente de novo ou retire.',
          count: unknown.count,
          prepare: at('unknown'),
        },
    failed.count === 0
      ? null
      : {
          tone: 'attention',
          text: said(failed.count, 'recusada ou não entregue', 'recusadas ou não entregues'),
          since: failed.since,
          why: 'Nos últimos sete dias. Corrija o cadastro da pessoa ou tente de novo.',
          count: failed.count,
          prepare: at('refused'),
        },
  ]
  return rows.filter((one) => one !== null)
}

const at = (state: MessageState) => (): void => useMessagesAt.setState({ state })

function said(count: number, one: string, many: string): string {
  return count === 1 ? `1 mensagem ${one}.` : `${count.toLocaleString('pt-BR')} mensagens ${many}.`
}
