import {
  channelNames,
  messageChannels,
  messageChannelSchema,
} from '#shared/customers/message/message-channel'
import { messageStates, messageStateSchema, stateNames } from '#shared/customers/message/message-states'
import { listProcedures } from '../../customers/message/message-list-queries'
import type { Report } from '../report/report'

/**
 * What was written to customers and what it costs, by what wrote it, the way and what became of it: as the message centre
 * counts it. What was refused or withdrawn has its price, too: who sends says what is charged.
 */
export const messages: Report = {
  id: 'messages',
  menu: 'Mensagens',
  name: 'Mensagens e seu custo',
  about: 'Quantas mensagens cada procedimento escreveu, por onde, o que houve com elas e quanto custam.',
  right: 'message.see',
  choices: [
    {
      id: 'procedure',
      name: 'Procedimento',
      all: 'Todos',
      options: (db) => listProcedures(db).map((value) => ({ value, label: value })),
    },
    {
      id: 'channel',
      name: 'Por onde',
      all: 'Todos',
      options: () => messageChannels.map((value) => ({ value, label: channelNames[value] })),
    },
    {
      id: 'state',
      name: 'Situação',
      all: 'Todas',
      options: () => messageStates.map((value) => ({ value, label: stateNames[value] })),
    },
  ],
  columns: [
    { id: 'procedure', name: 'Procedimento', kind: 'text' },
    {
      id: 'channel',
      name: 'Por onde',
      kind: 'text',
      words: (channel) => channelNames[messageChannelSchema.parse(channel)],
    },
    {
      id: 'state',
      name: 'Situação',
      kind: 'text',
      words: (state) => stateNames[messageStateSchema.parse(state)],
    },
    { id: 'messages', name: 'Mensagens', kind: 'count', sums: true },
    { id: 'parts', name: 'SMS', kind: 'count', sums: true },
    { id: 'cost', name: 'Custo', kind: 'money', sums: true },
  ],
  chart: null,
  order: { column: 'messages', descending: true },
  key: null,
  sql: `
    SELECT procedure, channel, state, count(*) AS messages, sum(parts) AS parts, sum(price_cents) AS cost
    FROM message
    WHERE created_at >= @from AND created_at < @until AND going()
      AND (@procedure IS NULL OR procedure = @procedure) AND (@channel IS NULL OR channel = @channel)
      AND (@state IS NULL OR state = @state)
    GROUP BY procedure, channel, state`,
}
